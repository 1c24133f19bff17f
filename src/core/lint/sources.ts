/** The grounds of rules, each named once. */
export const GB9704 = 'GB/T 9704—2012';
export const GB15834 = 'GB/T 15834—2011';
export const GB15835 = 'GB/T 15835—2011';
export const REGULATION = '《党政机关公文处理工作条例》';
export const VARIANTS = '《第一批异形词整理表》';
