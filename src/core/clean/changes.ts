/** What 整理文本 can do, in the order in which it is done: one table for the settings, the picker and the command line. */

/** Kinds of changes; each can be switched. */
export type ChangeKind =
  | 'invisible' | 'markdown' | 'furniture' | 'wraps' | 'marks' | 'spaces' | 'latinSpaces' | 'tabs' | 'trailing' | 'blankLines' | 'indents';

export interface ChangeFacts {
  /** How it is called in a picker. */
  readonly name: string;
  /** One line that says what is done. */
  readonly what: string;
  /** Whether what it takes out is more than white space, and so is listed. */
  readonly listed?: boolean;
}

export const CHANGES: Readonly<Record<ChangeKind, ChangeFacts>> = {
  invisible: { name: '看不见的字符', what: '去掉零宽字符、控制符，不间断空格换成普通空格' },
  markdown: { name: 'Markdown 记号', what: '聊天助手的 #、**、-、>、表格、链接等改成公文的标题、段落和制表符分隔的表格', listed: true },
  furniture: { name: '页面杂物', what: '去掉页码、页眉、广告水印、网页按钮和网页信息', listed: true },
  wraps: { name: '断行', what: '从 PDF、网页复制来的一段断成多行的，接回一段' },
  marks: { name: '半角标点', what: '汉字间的半角标点、括号、直引号改成全角' },
  spaces: { name: '汉字间的空格', what: '去掉汉字之间、汉字与标点之间、序号后面多余的空格' },
  latinSpaces: { name: '汉字与数字、字母间的空格', what: '去掉汉字与阿拉伯数字、拉丁字母之间的空格' },
  tabs: { name: '制表符', what: '段首的制表符换成两个全角空格，序号后面的去掉；表格里的不动' },
  trailing: { name: '行尾空格', what: '去掉行尾的空格' },
  blankLines: { name: '空行', what: '段段之间都隔着空行的，去掉空行；连着几个空行的，只留一个' },
  indents: { name: '段首空格', what: '按 gongwen.clean.indent 给段首空两字，或者去掉段首的空格' },
};

/** In order. */
export const CHANGE_KINDS = Object.keys(CHANGES) as readonly ChangeKind[];

export const INDENT_MODES = ['keep', 'add', 'remove'] as const;
/** What to do with the blank at the start of a paragraph. */
export type IndentMode = (typeof INDENT_MODES)[number];

/** @returns the kinds that are not switched off; what a user wrote that is no kind or no switch says nothing */
export function chosenKinds(switches: Readonly<Record<string, unknown>>): Set<ChangeKind> {
  return new Set(CHANGE_KINDS.filter((kind) => switches[kind] !== false));
}
