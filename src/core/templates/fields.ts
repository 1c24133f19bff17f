/** 要填的各项: the fields that are asked for before a document opens, and by which slots of a template they are known. */
import type { ElementKind } from '../model.ts';
import { OFFICE, ORGAN_ENDING } from '../text/elements.ts';
import { tidyAddressee, tidyAttachment, tidyDate, tidyMatter, tidyNumber, tidyOrgan, tidyPerson, tidyPhone, tidyPrinted, tidySerial, tidyText, type Tidy } from './tidy.ts';
import type { UnitKey } from './unit.ts';

export type FieldId =
  | 'number' | 'orderNumber' | 'signer' | 'contact' | 'phone' | 'date' | 'period' | 'office' | 'signatory' | 'organ' | 'speaker' | 'meeting'
  | 'printed' | 'source' | 'matter' | 'addressee' | 'attachment' | 'incoming' | 'topic' | 'ownUnit';

export interface Field {
  readonly id: FieldId;
  /** What it is called. */
  readonly name: string;
  /** What to write, a sentence without a full stop. */
  readonly prompt: string;
  readonly tidy: Tidy;
  /** Which of the unit's data it is, so that it is offered and remembered. */
  readonly unit?: UnitKey;
  /** Whether a slot is one of these, by a place where it stands. */
  readonly fits: (place: Place) => boolean;
}

/** One place of a slot in a template filled with its own hints. */
export interface Place {
  /** What of the document the place belongs to; undefined for the body, for annexes and what stands behind them. */
  readonly element: ElementKind | undefined;
  readonly hint: string;
  /** What stands on the line before the slot. */
  readonly before: string;
  /** Whether what is typed there is repeated elsewhere. */
  readonly linked: boolean;
}

const IS_ORGAN = new RegExp(`(?:${ORGAN_ENDING})$`);
const IS_OFFICE = new RegExp(`^${OFFICE}$`);
const DATE_HINT = '××××年×月×日';
const PERSON_HINT = '×××';

/** The first that fits is the one. */
export const FIELDS: readonly Field[] = [
  {
    id: 'number', name: '发文字号', prompt: '机关代字、年份、顺序号', tidy: tidyNumber,
    fits: ({ element, before }) => element === 'docno' && !before.endsWith('第'),
  },
  { id: 'orderNumber', name: '令号', prompt: '只写数字', tidy: tidySerial, fits: ({ element }) => element === 'docno' },
  { id: 'signer', name: '签发人', prompt: '上行文应当标注签发人（条例第九条）', tidy: tidyPerson, unit: 'signer', fits: ({ element }) => element === 'signer' },
  { id: 'contact', name: '联系人', prompt: '姓名', tidy: tidyPerson, unit: 'contact', fits: ({ before }) => before.endsWith('联系人：') },
  { id: 'phone', name: '联系电话', prompt: '区号、号码', tidy: tidyPhone, unit: 'phone', fits: ({ before }) => before.endsWith('联系电话：') },
  {
    id: 'date', name: '日期', prompt: '成文、通过或者讲话的日期，写全年、月、日', tidy: tidyDate,
    fits: ({ element, hint }) => hint === DATE_HINT && (element === 'date' || element === 'subtitle'),
  },
  { id: 'period', name: '年度', prompt: '如 2025年度、2021年至2025年', tidy: tidyText, fits: ({ element, hint }) => element === 'title' && hint.endsWith('年度') },
  { id: 'office', name: '签署人职务', prompt: '写全称，如 市长', tidy: tidyText, fits: ({ element, hint }) => element === 'sign' && IS_OFFICE.test(hint) },
  { id: 'signatory', name: '签署人姓名', prompt: '姓名', tidy: tidyPerson, fits: ({ element, hint }) => element === 'sign' && hint === PERSON_HINT },
  {
    id: 'organ', name: '发文机关', prompt: '写全称或者规范化简称，落款一并填好', tidy: tidyOrgan, unit: 'organ',
    fits: ({ element, hint, before }) => element === 'sign' || element === 'org' || (element === 'title' && before === '' && IS_ORGAN.test(hint) && !isMeeting(hint)),
  },
  { id: 'speaker', name: '讲话人', prompt: '姓名，职务写在姓名前', tidy: tidyPerson, fits: ({ element, hint }) => element === 'subtitle' && hint === PERSON_HINT },
  { id: 'meeting', name: '会议或者活动名称', prompt: '写全称，文中各处一并填好', tidy: tidyText, fits: ({ element, hint }) => element === 'title' && isMeeting(hint) },
  { id: 'printed', name: '文件名称', prompt: '不写书名号，文中各处一并填好', tidy: tidyPrinted, fits: ({ before, hint }) => before.endsWith('《') && !hint.includes('《') },
  { id: 'source', name: '原发文机关', prompt: '所转发公文的发文机关', tidy: tidyOrgan, fits: ({ element, hint }) => element === 'title' && IS_ORGAN.test(hint) },
  { id: 'matter', name: '事由', prompt: '一句话说清是什么事，不写“关于”和文种', tidy: tidyMatter, fits: ({ element }) => element === 'title' },
  { id: 'addressee', name: '主送机关', prompt: '全称、规范化简称或者同类机关统称，不写冒号', tidy: tidyAddressee, fits: ({ element }) => element === 'to' },
  { id: 'attachment', name: '附件名称', prompt: '不写书名号，末尾不加标点', tidy: tidyAttachment, fits: ({ element }) => element === 'attach' },
  { id: 'incoming', name: '来文字号', prompt: '所答复公文的发文字号', tidy: tidyNumber, fits: ({ hint }) => hint.endsWith('〔××××〕×号') },
  // below this, what is typed once and stands in the body several times
  { id: 'topic', name: '工作名称', prompt: '如 安全生产工作，文中各处一并填好', tidy: tidyText, fits: ({ hint, linked }) => linked && hint.endsWith('工作') },
  { id: 'ownUnit', name: '所在单位', prompt: '发言人代表的地方或者单位，文中各处一并填好', tidy: tidyOrgan, fits: ({ hint, linked }) => linked && IS_ORGAN.test(hint) },
];

function isMeeting(hint: string): boolean {
  return /(?:会|会议|式)$/.test(hint);
}
