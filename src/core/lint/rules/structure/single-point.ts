import type { GongwenDocument, PointMark } from '../../../model.ts';
import { sourceSpan } from '../../../structure/source.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** What may take the place of a second member in the same paragraph, or open a later one. */
const SECOND = /二是|二要|二来|二者|其二|其次|再次|然后|另一|还有|同时|此外|另外|再者|最后|三是|三要|其三|别的|其余|接着|随后|继而/;
const SECOND_CLAUSE = /(?:^|[。；！？，：])第二/;
const OPENS_SECOND = /^(?:\S{0,2}二是|二要|其二|其次|再次|然后|另一|还有|同时|此外|另外|再者|最后|三是|其三|接着)/;
/** Paragraphs of the section that may hold it. */
const REACH = 8;
/** 首先 that opens a greeting, thanks or a congratulation has no second member. */
const GREETING = /^(?:请允许|让我们|我|向|谨|对|祝|感谢|热烈|代表)/;
/** A lone 一是 of a saying. */
const SAYING = /^(?:一|因为|为了)/;

/** Ordinals of a first member after which nothing of the kind comes before the next heading. */
function lonelyPoints({ document, roles }: LintContext): Found[] {
  const found: Found[] = [];
  document.pointMarks.forEach((marks, index) => {
    for (const mark of marks) {
      if (mark.value !== 1 || !mark.sure || !isFirstWord(mark)) continue;
      const paragraph = document.paragraphs[index]!;
      const behind = paragraph.text.slice(mark.to, mark.to + 8);
      if (mark.family === 'first' ? GREETING.test(behind) || paragraph.text.charAt(mark.to - 1) === '先' : SAYING.test(behind)) continue;
      // 一是…；一是…: said by those who do not count
      if (marks.some((other) => other !== mark && other.family === mark.family) || SECOND.test(paragraph.text.slice(mark.to)) || SECOND_CLAUSE.test(paragraph.text.slice(mark.to)) ||  followed(document, roles, index, mark.key)) continue;
      const span = sourceSpan(paragraph, mark.from, mark.to);
      const typed = document.text.slice(span.from, span.to).replace(/[，,、：:]$/, '');
      found.push({ ...span, message: mark.family === 'first' ? `只有“${typed}”，没有与它呼应的“其次”“再次”或“最后”` : `只有“${typed}”，没有与它并列的第二项，应补上或去掉序次语` });
    }
  });
  return found;
}

const isFirstWord = ({ family }: PointMark): boolean => family === 'is' || family === 'first' || family === 'ofThem';

/** Whether a later paragraph of the same section opens with the second member. */
function followed({ paragraphs, pointMarks }: GongwenDocument, roles: LintContext['roles'], index: number, key: string): boolean {
  for (let i = index + 1; i < Math.min(paragraphs.length, index + REACH) && roles[i] !== 'heading'; i++) {
    if (OPENS_SECOND.test(paragraphs[i]!.text) || pointMarks[i]!.some((mark) => mark.key === key && mark.value > 1 && !(mark.family === 'nth' && pointMarks[index]!.some((m) => m.family === 'nth')))) return true;
  }
  return false;
}

export const singlePoint: TreeRule = {
  code: 'single-point',
  title: '只有“一是”没有“二是”',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“一是”“首先”“其一”都预告还有下一项。只有第一项，听的人会等，也说明稿子漏了内容。',
  bad: [
    { text: '　　当前要抓住两头：⟦一是⟧排查要细，不留死角。各单位按此落实。' },
    { text: '　　⟦首先，⟧要把底数摸清，逐户登记造册，做到不漏一户。' },
  ],
  good: [
    '　　当前要抓住两头：一是排查要细，不留死角；二是整改要快，限时销号。',
    '　　首先，我代表县委、县政府，向受到表彰的同志表示祝贺。',
    '　　首先，要把底数摸清。其次，要把责任压实。',
  ],
  check: lonelyPoints,
};
