/** 搭配不当: a verb that does not go with its object (standards §5.4, 117–118). The verb is what is flagged. */
import type { WordEntry } from './entry.ts';

/** What stands between a verb and its object: no mark, and no verb that goes with it. */
const BETWEEN = '(?:(?!加大|增强|强化|加快|缩小|缩短|提高|加强|力度|步伐|改进|减少|降低|以|用|的政策|措施)[^，。；：、！？])';

export const COLLOCATIONS: readonly WordEntry[] = [
  { wrong: '差距', right: '缩小', pattern: new RegExp(`(?<=(?<slip>减少|降低)${BETWEEN}{0,18}?)差距`), note: '差距用“缩小”' },
  { wrong: '差距', right: '缩小', pattern: /(?<!对照|查找|正视|找准|针对)差距(?:进一步|逐步|逐渐|明显|大幅|大大|不断|显著|持续|继续|正在|正|将|有所|也){0,2}(?<slip>减少|降低)(?=了?(?:[，。；、）]|到|至|约|近|\d|$))/, note: '差距用“缩小”' },
  { wrong: '距离', right: '缩短', pattern: new RegExp(`(?<=(?<slip>减少|降低)${BETWEEN}{0,6}?)距离(?!离|成本|费|损耗|感的|限制|要求|衰减|误差)`), note: '距离用“缩短”' },
  { wrong: '力度', right: '加大', pattern: new RegExp(`(?<=(?<slip>提高|加快|加强)[了对]?${BETWEEN}{0,10}?)力度(?!不|小|大|较|强)`), note: '力度用“加大”' },
  { wrong: '步伐', right: '加快', pattern: new RegExp(`(?<=(?<slip>加强|加大|提高|增强|扩大|强化)[了]?${BETWEEN}{0,8}?)步伐`), note: '步伐用“加快”' },
];
