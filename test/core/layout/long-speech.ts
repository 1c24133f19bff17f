/** Speeches for tests of pages: sentences of many lengths under some headings. */

const CLAUSES = ['要压实责任', '抓好各项工作落实', '群众满意是最高标准', '把安全生产放在首位', '推动全县各项工作再上新台阶', '真抓实干', '不折不扣地完成好今年的各项目标任务', '形成上下联动的工作格局'];

/** @returns a speech of some pages, the same for the same seed */
export function longSpeech(seed: number): string {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const sentence = (): string => `${Array.from({ length: 1 + random(7) }, () => CLAUSES[random(CLAUSES.length)]!).join('，')}。`;
  const paragraph = (): string => `　　${Array.from({ length: 1 + random(9) }, sentence).join('')}\n`;
  const part = (ordinal: string): string => `　　${ordinal}、提高认识，增强责任感。\n${Array.from({ length: 2 + random(4) }, paragraph).join('')}`;
  return `在全县安全生产工作会议上的讲话\n\n　　同志们，今天开会。\n${Array.from('一二三四五', part).join('')}　　谢谢大家！\n`;
}
