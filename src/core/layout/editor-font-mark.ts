/** The mark of what 版式字体 put into settings; apart from what does it, which is loaded later. */
export const MARK = '公文版式字体';
