/** What behind a numeral or an ordinal makes it part of a phrase: alternations for regular expressions, without groups that capture. */

/** Classifiers and nouns of time into which a numeral reads on: 三、四季度 一、二号机组 五、六月份 一、两个. */
export const COUNTED =
  '季度|季|月份?|号|日|年|个|项|级|类|批|期|次|楼|层|车间|部分|方面|旬|届|线|环|等|名|位|家|部|组|队|班|分|区|中全会|中学|小学|产业|社区|村|局|所|处|科|室|院|团|营|连|排|代|岁|天|周|点|时|倍|成|小时|分钟|遍|轮|斤|句|步|里|块|万|亿|千|百|元|米|公里|吨|亩|人|户|座|条|道|站|楼|栋|幢|单元|标段|阶段|梯队|方阵|把手|线城市';

/** What follows the number of an article that is referred to, not opened: 第九十九条规定, 第三条修改为, 第五条、第六条. */
export const REFERENCE =
  '规定|的|所|、|和|至|到|中|款|及|或|与|以|修改|改为|删去|删除|第|，|之间|那|这|就|也|都|已|里|讲|谈|说|[（(]?[一二三四五六七八九十]+[）)]?项';

/** Words that 要 begins: a lone 一要素 is no point, 一要领导带头 is one. */
export const WORD_OF_YAO = '[素点件义么闻害道塞职旨略冲好些]|领(?!导)';

/** What follows 第一、 when it counts nothing off: 第一、第二产业, 第一、二条. */
export const NTH_WORD = '第|[一二三四五六七八九十]{1,3}(?:[、，,]|[产期届批次个名位年季条款项章类级线])';

/** What follows （一） when an item is referred to: （一）至（三）, （一）项; （一）项目概况 and （二）和谐发展 refer to none. */
export const ITEM_REFERENCE = '、|[至和][（(第]|项(?!目)|款(?![项待])|条(?![件例])';

/** Units behind a number and a blank that make it an amount or a date: 10 月, 3 个. */
export const AMOUNT = '[年月日号页时点分个项条人元万亿]';
