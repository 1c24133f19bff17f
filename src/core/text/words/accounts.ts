/** 账 is of money, 帐 is cloth (standards §5.1, 26): 帐篷, 营帐, 蚊帐 stay. */
import type { WordEntry } from './entry.ts';

const TENT = '篷|幕|子|帘|房|蓬|棚';

const BEHIND = '户|目|本|号|单|款|簿|务|面|册|龄|套|外|期|实|证|表';
const BEFORE = '报|记|转|入|到|结|对|算|查|销|做|坏|呆|烂|总|台|挂|欠|还|收|进|出|建|立|假|细|旧|清|平|赖|讨|付|买|调|公|私|金|济|治|老|流水|往来|分类|死|两本|一本';

export const ACCOUNTS: readonly WordEntry[] = [
  ...BEHIND.split('|').map((part): WordEntry => ({
    wrong: '帐' + part, right: '账' + part, notBefore: '蚊|营|军|纱|罗|圆|床|幔|虎', ...(part === '面' || part === '外' || part === '表' ? { notAfter: '料|积|面' } : {}),
  })),
  ...BEFORE.split('|').map((part): WordEntry => ({ wrong: part + '帐', right: part + '账', notAfter: `${TENT}|${BEHIND}` })),
];
