/** The document that comes of each template, with and without 版头 and 附件, all fields filled. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { genreOf } from '../../../src/core/genre-of.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { fill, parseTemplate } from '../../../src/core/phrases/notation.ts';
import { templateChoices, type TemplateChoice } from '../../../src/core/templates/choices.ts';
import { documentOf, type Answers } from '../../../src/core/templates/steps.ts';
import { UNKNOWN_UNIT } from '../../../src/core/templates/unit.ts';
import { variantsOf } from '../../../src/core/templates/variants.ts';
import { marked, seriously } from '../lint/support.ts';
import { expandSnippet, parseSnippet } from '../phrases/snippet-grammar.ts';
import { answered } from './support.ts';

const linter = linterOf();

function textOf(choice: TemplateChoice, answers: Answers): string {
  return expandSnippet(parseSnippet(documentOf(choice, answers, UNKNOWN_UNIT).snippet));
}

/** Kinds of the tree's nodes in order, but for points and 附件, which may be any. */
function kindsOf(text: string): string[] {
  return parse(text).nodes.filter(({ kind }) => kind !== 'attach' && kind !== 'annex').map(({ kind, markerText }) => kind + markerText);
}

const count = (text: string, kind: string): number => parse(text).nodes.filter((node) => node.kind === kind).length;

for (const choice of templateChoices()) {
  const variants = variantsOf(choice.body);
  const heads = variants.head ? [false, true] : [false];
  const attachments = variants.attachments === undefined ? [undefined] : [...new Set([variants.attachments, 0, 1, 2, 3, 5])];
  describe(choice.name, () => {
    for (const head of heads) {
      for (const number of attachments) {
        it(`${head ? '带版头' : '不带版头'}，${number === undefined ? '附件照模板' : `${number}个附件`}`, () => {
          const wanted = { head, ...(number === undefined ? {} : { attachments: number }) };
          const text = textOf(choice, answered(choice, wanted));
          assert.deepEqual(seriously(lint(parse(text), linter)).map((finding) => `${finding.code}: ${marked(text, [finding])}`), []);
          // a 令 has its name in its 发文机关标志 and no 标题 (GB/T 9704—2012 10.2)
          assert.equal(genreOf(parse(text))?.name, choice.genre === '讲话' || choice.genre === '命令' ? undefined : choice.genre, text);
          // as many elements and headings as the template itself, above them those of the head
          const own = kindsOf(fill(parseTemplate(choice.body)));
          assert.deepEqual(kindsOf(text), head ? ['org', 'docno', ...own] : own, text);
          if (number !== undefined) {
            assert.equal(count(text, 'annex'), number, text);
            assert.equal(count(text, 'attach') > 0, number > 0, text);
          }
          assert.doesNotMatch(text, /\n\n\n|\n$/);
        });
      }
    }
  });
}
