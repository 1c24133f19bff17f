/** Texts that several tests share, written for them. */
import fc from 'fast-check';

export const speech = `在全县河道整治推进会上的讲话
（2025年9月3日）

同志们：
　　今天的会议很重要。下面，我讲两点意见。
　　一、认清形势
　　（一）欠账较多。还有三条河没有清淤。
　　（二）时间较紧。离汛期只有半年。
　　二、突出重点
　　要抓好两件事。一是先难后易；二是先通后畅。
`;

export const notice = `云溪县人民政府办公室关于做好冬季防火工作的通知
云政办发〔2025〕12号

各乡镇人民政府，县直各单位：
　　为做好冬季防火工作，现通知如下。
　　一、压实责任
　　落实到人。
　　二、加强值守
　　坚持24小时值班，重大情况随时报告，不得迟报漏报。

　　附件：1.值班表

　　　　　　　　　　　　　　云溪县人民政府办公室
　　　　　　　　　　　　　　2025年11月20日
`;

const scraps = fc.constantFrom(
  '一、', '二、', '（一）', '（二）', '1.', '2.', '第一条　', '一是', '二是', '首先，', '其次，', '同志们：\n', '关于防火的通知', '各乡镇人民政府：', '附件1', '附件：',
  '抄送：县委。', '2025年1月2日', '县政府', '“', '”', '。', '；', '　　', '\n', '\r\n', '\t', '|a|b|\n', '| - | - |\n', '|---|---|\n', '×政发〔2025〕7号\n', '签发人：张三\n', '目录\n', '……1\n', '——', '要抓好落实', '**', '# ', '```\n', '\f', '𠮷',
);

/** Arbitrary texts: some like 公文, some of any characters. */
export const textual: fc.Arbitrary<string> = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.constantFrom(speech, notice),
);
