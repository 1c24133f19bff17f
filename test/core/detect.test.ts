import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detect, DETECTION_LENGTH } from '../../src/core/detect.ts';
import { notice, speech } from './sample-texts.ts';

const prose = '　　今年以来，全镇上下齐心协力，各项工作有序推进，取得了明显成效。\n';

const positives: Readonly<Record<string, string>> = {
  '讲话 with 称谓': speech,
  '通知 with 主送 and 文号': notice,
  '请示 with 主送': `关于解决危桥改造经费的请示\n\n县人民政府：\n${prose}　　妥否，请批示。\n`,
  '公告 with 文号': `云溪县人民政府关于禁止野外用火的公告\n云政告〔2025〕3号\n${prose}`,
  'title of two lines': `云溪县交通运输局\n关于道路封闭的函\n\n县公安局：\n${prose}`,
  'two headings, no title': `　　一、提高认识。${prose}　　二、狠抓落实。${prose}`,
  'a draft of bare headings': '一、总体要求\n二、主要任务\n三、保障措施\n',
  'second level only': `（一）加强领导。${prose}（二）严格督查。${prose}`,
  'articles': `第一条　为了规范管理，制定本办法。\n第二条　本办法适用于全镇范围。\n`,
  'a draft from a chat assistant': `# 在全镇安全生产会议上的讲话\n\n**同志们：**\n\n${prose}\n## 一、提高认识\n\n${prose}\n## 二、狠抓落实\n\n${prose}`,
  'with \\r\\n': speech.replaceAll('\n', '\r\n'),
};

const negatives: Readonly<Record<string, string>> = {
  'nothing': '',
  'English': 'Dear all,\nplease find the minutes attached.\n',
  'plain notes': '明天上午九点去医院。\n下午接孩子，顺便买菜。\n别忘了给妈妈打电话。\n',
  'shopping list': '1. 牛奶\n2. 鸡蛋两盒\n3. 面包\n4. 西红柿\n',
  'to-do list': '- 写周报\n- 回邮件\n- 约王工讨论方案\n',
  'README': '# 字幕工具\n\n一个小工具。\n\n## 安装\n\n```\nnpm install\n```\n\n一、准备\n二、运行\n\n[文档](https://example.org)\n',
  'code': 'function main() {\n  // 一、初始化\n  init();\n  // 二、运行\n  run();\n}\n',
  'log': '2025-01-01 10:00:00 INFO 服务启动\n2025-01-01 10:00:01 WARN 连接超时，重试\n',
  'CSV': '序号,姓名,部门\n1,张三,办公室\n2,李四,财务科\n',
  'novel in chapters': '第一章　初到云溪\n\n　　雨下了一夜。他站在桥头，望着河水出神。\n\n第二章　老宅\n\n　　“你来了？”老人问道。他点了点头，没有说话。\n',
  'novel in numbered parts': '一、雨夜\n　　“谁？”他问道。\n　　“是我。”门外的人说。\n　　他开了门。\n　　“进来吧。”\n二、老宅\n　　“你来了？”老人笑道：“坐。”\n　　他点了点头。\n',
  'story parted by bare numbers': '（一）\n\n　　雨下了一夜，桥头没有人。\n\n（二）\n\n　　天亮的时候，他走了，谁也没有告诉。\n',
  'poem': '秋夜\n\n月落乌啼霜满天，\n一盏孤灯照未眠。\n二三星斗檐前落，\n十万人家梦正圆。\n',
  'subtitles': '1\n00:00:01,000 --> 00:00:03,000\n各位同志，大家好\n\n2\n00:00:03,500 --> 00:00:05,000\n今天我们来讲一讲\n',
  'private letter': '亲爱的妈妈：\n　　我在这里一切都好，请放心。天气冷了，您要注意身体。\n　　　　　　　　　　女儿\n',
  'news that mentions a speech': '会议召开\n　　县长作了讲话，要求各部门抓好落实。会议还讨论了有关通知。\n',
  'form with labels': '系统性能测试报告\n测试环境：\n服务器两台，内存各三十二吉字节，操作系统为常见发行版。\n测试部门：\n质量部\n',
  'manual': '云打印软件使用说明\n功能：\n支持双面打印，支持远程查看打印进度。\n安装：\n双击安装包，按提示操作即可完成。\n',
  'time that looks like a mark': '　　三、四季度要抓紧。\n　　五、六月份汛期将至，大家多加小心，注意防范。\n',
  'statute quoted in a question': '　　请问第三条规定的期限怎么算？第四条里的“工作日”包括周六吗？谢谢各位老师解答。\n',
};

describe('detection', () => {
  for (const [name, text] of Object.entries(positives)) {
    it(`takes for a 公文: ${name}`, () => {
      const { is, evidence } = detect(text);
      assert.ok(is);
      assert.notEqual(evidence.length, 0);
    });
  }

  for (const [name, text] of Object.entries(negatives)) {
    it(`leaves alone: ${name}`, () => {
      assert.deepEqual(detect(text), { is: false, evidence: [] });
    });
  }

  it('says what speaks for it', () => {
    assert.deepEqual(detect(speech).evidence, ['标题以“讲话”结尾', '称谓“同志们”', '相连的层次标题“（一）”“（二）”']);
  });

  it('looks at the start of a text only', () => {
    const filler = '　　风吹过山岗，河水静静地流。\n'.repeat(DETECTION_LENGTH / 10);
    assert.equal(detect(filler + speech).is, false);
  });
});
