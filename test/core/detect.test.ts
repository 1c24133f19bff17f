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
  'a draft of two headings with a line each': '一、总体要求\n以党的二十大精神为指引。\n二、重点任务\n做好三件事。\n',
  'the middle of a speech': '三、切实抓好工作落实\n　　要明确责任，层层传导压力。\n四、加强组织领导\n　　各部门要主动作为。\n',
  'a speech of short sections': '一、提高思想认识\n　　要认识到，这项工作十分重要。\n二、强化措施\n　　要突出重点，把握节奏。\n',
  'two projects': '（一）抓项目。要盯住重点项目不放松，确保年内开工。\n（二）抓环境。要优化服务，为企业排忧解难。\n',
  'a report without title': '一、基本情况\n我镇共有十二个行政村，党员六百余名。\n二、存在问题\n一是责任不够压实；二是群众参与不足。\n三、下一步打算\n抓好整改。\n',
  'a plan of bare headings': '一、指导思想\n二、工作目标\n三、实施步骤\n四、保障措施\n',
  'headings that demand': '一、要认清形势，增强紧迫感\n今年的防汛压力很大。\n二、要压实责任，守住底线\n各村要落实到人。\n',
  'a speech without salutation': '在全县春耕生产现场会上的讲话\n　　一、今年的春耕要早\n　　种子、化肥要备足。\n　　二、今年的水要省着用\n　　渠道要修，机井要检修，各乡镇干部要下到田里。\n',
  '二、三、 of a report on government': '二、以更实的举措稳增长\n要千方百计稳住工业，抓项目促投资。\n三、以更大的决心保民生\n教育、医疗、养老一件一件办。\n',
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
  'a recipe': '红烧肉的做法\n一、准备食材：五花肉一斤，冰糖三十克，生姜几片，八角两个。\n二、焯水：冷水下锅，加料酒，水开后撇去浮沫，捞出沥干。\n三、炒糖色：小火慢炒，按照个人口味加糖，管理好火候是重点。\n',
  'a recipe of steps': '番茄炒蛋\n一、准备\n番茄两个，鸡蛋三个，葱花少许。\n二、炒制\n先炒鸡蛋盛出，再炒番茄，最后合炒，按照口味加盐。\n',
  'a README in plain text': '项目说明\n一、安装\n运行 npm install 安装依赖。\n二、使用\n运行 npm start 启动，浏览器里打开即可看到页面。\n',
  'a README that manages users': '用户管理系统\n一、环境要求\nNode 20 以上，MySQL 8，Redis 7。\n二、部署\n执行 docker compose up -d 启动服务，访问 localhost:8080 登录管理后台。\n三、开发\n运行 pnpm dev，代码在 src 下，按照 eslint 规则编写。\n',
  'a shopping list in parts': '购物清单\n一、水果：苹果、香蕉\n二、蔬菜：白菜、萝卜\n',
  'a novel in named parts': '一、初见\n　　那年春天，他在桥头第一次看见她。柳絮飞得满城都是，她撑着一把旧伞，走得很慢。\n　　他想上前说话，却不知道说什么好。\n二、重逢\n　　十年之后，他们在车站相遇。她已经认不出他了，他也没有开口。\n',
  'a story in （一）（二）': '（一）雨夜\n　　雨下了一夜。他坐在灯下，把信读了三遍，又折好放回抽屉里。\n（二）清晨\n　　天亮的时候，院子里落满了槐花。母亲在扫地，谁也没有提昨晚的事。\n',
  'a novel in 第一部分, 第二部分': '第一部分　归乡\n　　火车在黄昏时到站。站台上空空荡荡，只有一个卖茶叶蛋的老人，守着一只冒热气的铁锅。\n第二部分　老屋\n　　门锁锈住了，他费了好大力气才推开。堂屋里的座钟还停在三点一刻。\n',
  'a novel about a clerk': '一、进城\n　　李大山在县政府工作了二十年，从来没有见过这样的干部。那天下午，他骑着自行车去乡下，路上遇到一场大雨，浑身都湿透了，只好躲进路边的茶棚里。茶棚的老板娘给他倒了一碗热茶，问他从哪里来，要到哪里去。他笑了笑，没有回答。雨停以后，天边出现了一道彩虹，他推着车慢慢往前走，心里想着那封还没有寄出去的信。\n二、下乡\n　　村口的老槐树还在。他站了很久，想起小时候在树下听爷爷讲故事的夏夜，萤火虫一闪一闪，好像天上的星星落到了人间。后来爷爷走了，槐树也老了，树洞里住进一窝猫头鹰，夜里叫起来怪吓人的。\n',
  'a cycle of poems': '四季歌\n一、春\n桃花开了满山坡，\n燕子归来筑新窝。\n二、夏\n荷叶田田遮碧水，\n蝉声阵阵唱凉歌。\n',
  'an exam paper': '三年级语文期末试卷\n班级：　　姓名：\n一、选择题（每题3分，共30分）\n1. 下列词语中书写正确的一项是（　）\n二、填空题（每空1分）\n1. 床前明月光，____。\n三、作文（30分）\n请以《我的妈妈》为题写一篇作文，要求语句通顺。\n',
  'questions about government': '一、选择题\n1. 我国的国家机关实行什么原则？（　）\nA. 民主集中制 B. 首长负责制\n2. 政府的职责是什么？\n二、判断题\n1. 人民政府依法行政，对人民负责。（　）\n',
  'a contract': '房屋租赁合同\n甲方（出租方）：张三\n乙方（承租方）：李四\n一、房屋情况\n甲方将位于本市的房屋出租给乙方，乙方按照规定使用。\n二、租金及保障\n乙方每月支付租金，逾期承担违约责任。单位管理费由乙方负担。\n',
  'a contract in articles': '劳务协议\n甲方：某某公司\n乙方：李四\n第一条　工作内容：乙方按照甲方要求完成工作，服从管理。\n第二条　工作责任：乙方应履行工作职责，遵守规章制度。\n',
  'a thesis': '基层政府管理机制研究\n摘要：本文研究基层政府的管理机制，提出完善制度的措施。\n关键词：基层；政府；管理\n一、引言\n近年来，基层治理受到重视，政府部门的组织和管理不断发展。\n二、文献综述\n学者们对政府管理机制进行了研究。\n',
  'a thesis that says so': '短视频对青少年的影响（论文）\n一、引言\n短视频的发展很快，社会各部门要求加强管理。\n二、现状\n平台的责任与机制。\n',
  'a game guide': '新手攻略\n一、任务系统\n每日任务完成后可以获得金币，目标是升到三十级。\n二、组织系统\n加入组织以后可以领取奖励，领导者发布重点任务。\n',
  'tactics of a game': '魔兽世界打法\n一、开荒准备\n带好药水和食物，法师注意走位，不要引到旁边的怪。\n二、首领技能\n首领每三十秒放一次火球，坦克要拉开，治疗注意血线，全团集合输出。\n',
  'a diary': '旅行日记\n一、出发\n早上六点的火车，困得不行。\n二、到达\n下午到了海边，风很大，吃了一碗面。\n',
  'a trip': '云南七日行程\n一、昆明\n上午到达，住翠湖边，晚上去南强街吃米线。\n二、大理\n坐动车两个小时，租电动车环洱海，看日落。\n三、丽江\n古城里随便逛，晚上听纳西古乐。\n',
  'notes on a book': '《活着》读书笔记\n一、内容\n讲了一个人一生的故事，人民的苦难与坚韧。\n二、感受\n我认识到要珍惜生活，做好每一件工作。\n',
  'a story that opens with a 通知': '关于解除劳动合同的通知\n张先生：\n　　他把信看了两遍，手有些抖。\n　　“这是什么意思？”他问道。\n　　“就是字面上的意思。”人事说，“你今天就可以走了。”\n　　他站起来，走到窗边，楼下的车流像一条河。\n　　“我干了十二年。”他说。\n',
  'a short one': '关于解除劳动合同的通知\n张先生：\n　　“这是什么意思？”他问道。\n　　“就是字面上的意思。”\n　　他走了。\n',
  'a diet': '减脂计划\n一、饮食\n早餐两个鸡蛋一杯牛奶，午餐按照一拳主食一拳蛋白。\n二、训练\n每周三次力量，每次四十分钟，重点练腿。\n',
  'chores': '一、买菜\n白菜两斤，豆腐一块，排骨半扇。\n二、打扫\n客厅、厨房、阳台，擦窗户，洗床单。\n三、给爸妈打电话\n',
  'a lab report': '实验报告\n一、实验目的\n验证牛顿第二定律。\n二、实验器材\n打点计时器、小车、砝码、细线、纸带。\n三、实验步骤\n1. 按照图连接器材。\n2. 改变砝码质量，重复测量。\n',
  'interview questions': '面试题整理\n一、自我介绍\n三分钟，突出项目经验。\n二、技术问题\n事件循环、闭包、原型链，各写一个例子。\n',
  'a wedding': '婚礼流程\n一、接亲\n早上七点新郎出发，车队从酒店走。\n二、仪式\n主持人开场，双方父母上台，敬茶改口。\n三、敬酒\n',
  'a manual': '吸尘器使用说明书\n一、安全要求\n使用前请按照要求检查电源，儿童须在成人监督下使用。\n二、组织结构\n主机、管道、刷头。\n',
  'notes of a lesson': '高一历史知识点\n一、中央集权制度的建立\n秦始皇建立皇帝制度，全面加强中央集权，郡县制的实施。\n二、汉代的发展\n推恩令，刺史制度，监督地方官。\n',
  'lyrics': '（一）\n风从海上来\n（二）\n云往山里去\n我在路口等你等到花开\n',
  '第一节, 第二节 of a story': '第一节　相遇\n春天的早晨，阳光很好，鸟在叫。\n第二节　离别\n秋天的黄昏，落叶满地。\n',
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
    assert.deepEqual(detect(speech).evidence, ['标题以“讲话”结尾', '称谓“同志们”', '相连的层次标题“（一）”“（二）”', '用语如“全县”“整治”']);
  });

  it('looks at the start of a text only', () => {
    const filler = '　　风吹过山岗，河水静静地流。\n'.repeat(DETECTION_LENGTH / 10);
    assert.equal(detect(filler + speech).is, false);
  });
});
