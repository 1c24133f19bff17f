/** Words of the user's own: the file, the setting, and what the linter makes of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { mechanicalEdits } from '../../../src/core/lint/fix.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { mended } from '../../../src/core/lint/mend.ts';
import { userWords } from '../../../src/core/lint/user-words.ts';
import { parse } from '../../../src/core/parse.ts';
import { marked } from './support.ts';

const findings = (text: string, file: string, setting?: unknown) => {
  const { rule, off } = userWords(file, setting);
  return lint(parse(text), linterOf({}, rule === undefined ? [] : [rule], off));
};

const flagged = (text: string, file: string, setting?: unknown) => marked(text, findings(text, file, setting));

describe('the file', () => {
  test('one line an entry: header, remarks, blank lines, marks of order and line ends are no words', () => {
    const { rule, off, problems } = userWords('\ufeff误\t正\t级别\r\n# 本局用词\r\n\r\n残联会\t残联\t必错\r\n领导干布\t领导干部\n');
    assert.deepEqual(problems, []);
    assert.equal(off.size, 0);
    assert.deepEqual(rule?.words, [{ wrong: '残联会', level: 'error', right: '残联' }, { wrong: '领导干布', level: 'warning', right: '领导干部' }]);
    assert.equal(rule.code, 'user-word');
  });

  test('all columns', () => {
    const { rule } = userWords('开发区\t高新区\t提示\t^|我\t老\t管委会|$\t建设\t已更名');
    assert.deepEqual(rule?.words, [{ wrong: '开发区', right: '高新区', level: 'information', before: '^|我', notBefore: '老', after: '管委会|$', notAfter: '建设', note: '已更名' }]);
  });

  test('columns that are parted by something else than a tab are told', () => {
    for (const line of ['布署 部署', '布署  部署', '布署,部署', '布署，部署', '布署　部署']) {
      const { rule, problems } = userWords(line);
      assert.equal(rule, undefined);
      assert.deepEqual(problems.map(({ message }) => message), ['只有一列：各列之间要用制表符（Tab 键）隔开']);
    }
  });

  test('nothing is nothing', () => {
    for (const text of ['', '\n\n', '# 无', '误\t正', '\ufeff']) assert.deepEqual(userWords(text), { rule: undefined, off: new Set(), problems: [], settingProblems: [] });
  });

  test('what is wrong is told with its place, and the others work', () => {
    const text = '甲\t乙\n残联会\t残联\t大错\n\t正\n领导干布\t领导干部\n领导干布\t干部\n相同\t相同\n!\n一一\t二\t必错\t\t\t\t\t说明\t多\n';
    const { rule, problems } = userWords(text);
    assert.deepEqual(problems.map(({ line, from, to }) => [line, text.slice(from, to)]), [
      [1, '甲'], [2, '大错'], [3, '\t正'], [5, '领导干布'], [6, '相同'], [7, '!'], [8, '多'],
    ]);
    for (const { message } of problems) assert.match(message, /^[^。]+$/);
    assert.match(problems[3]!.message, /第4行/);
    assert.deepEqual(rule?.words.map(({ wrong }) => wrong), ['领导干布']);
  });

  test('the same word in other company is another entry', () => {
    const file = '公司\t集团\t多错\t总\n公司\t分局\t多错\t子';
    assert.deepEqual(userWords(file).problems, []);
    assert.equal(flagged('　　总公司和子公司、母公司。', file), '　　总⟦公司⟧和子⟦公司⟧、母公司。');
  });

  test('it never throws', () => {
    for (const text of ['\t\t\t\t\t\t\t\t\t', '!!', '\r', '\ud800\ud800\t\udc00', 'x'.repeat(1000), '误\n误\t正', '((\t[[\t必错\t*|+\t\\', '||\t|\t\t|||']) {
      assert.doesNotThrow(() => findings('　　((与||。', text));
    }
  });
});

describe('the setting', () => {
  test('an object of wrong and right words', () => {
    const { rule, off, settingProblems } = userWords('残联会\t残联\t必错', { 残联会: '别的', 领导干布: '领导干部', '!布署': '', 某某: '' });
    assert.deepEqual(rule?.words, [
      { wrong: '残联会', level: 'error', right: '残联' }, { wrong: '领导干布', level: 'warning', right: '领导干部' }, { wrong: '某某', level: 'warning' },
    ]);
    assert.deepEqual([...off], ['布署']);
    assert.deepEqual(settingProblems, []);
  });

  test('the columns of the file by name', () => {
    const { rule, settingProblems } = userWords('', { 开发区: { 正: '高新区', 级别: '提示', 后接: ['管委会', '$'], 说明: '已更名' }, 错词: { 正: 1 }, 别词: { 正确: '' } });
    assert.deepEqual(rule?.words, [{ wrong: '开发区', right: '高新区', level: 'information', after: '管委会|$', note: '已更名' }]);
    assert.deepEqual(settingProblems, ['“错词”的“正”应为文字', '“别词”里的“正确”不认识，可用的有：正、级别、前接、不前接、后接、不后接、说明']);
  });

  test('whatever stands there', () => {
    for (const setting of [undefined, null]) assert.deepEqual(userWords('', setting).settingProblems, []);
    for (const setting of [[], 1, '误', true]) assert.equal(userWords('', setting).settingProblems.length, 1);
    assert.equal(userWords('', { 甲乙: 1, 丙: '丁', 戊己: null, 庚辛: '庚辛' }).settingProblems.length, 4);
  });
});

describe('in a text', () => {
  test('a right word that holds the wrong one is left, and two that stand for each other come to an end', () => {
    const linter = linterOf({}, [userWords('公司\t本公司\t必错').rule!]);
    const once = mended('　　公司章程，本公司规定。', linter);
    assert.equal(once, '　　本公司章程，本公司规定。');
    assert.equal(mended(once, linter), once);
    for (const file of ['甲方\t乙方\t必错\n乙方\t甲方\t必错', '甲方\t乙丙方\t必错\n丙方\t丁甲方\t必错']) {
      const { rule, problems } = userWords(file);
      assert.deepEqual(problems.map(({ line }) => line), [1, 2]);
      assert.equal(mended('　　甲方签字。', linterOf({}, [rule!])), '　　甲方签字。');
      assert.equal(lint(parse('　　甲方签字。'), linterOf({}, [rule!])).length, 1);
    }
  });

  test('the finding says what and why, and 必错 is mended without a choice', () => {
    const text = '　　请县残联会支持，并通知领导干布。';
    const found = findings(text, '残联会\t残联\t必错\t\t\t\t\t规范简称\n领导干布\t领导干部');
    assert.deepEqual(found.map(({ code, severity, message }) => [code, severity, message]), [
      ['user-word', 'error', '“残联会”不合本单位用词要求，应为“残联”；规范简称（自定义词表）'],
      ['user-word', 'warning', '“领导干布”不合本单位用词要求，应为“领导干部”（自定义词表）'],
    ]);
    assert.equal(applyEdits(text, mechanicalEdits(found)), '　　请县残联支持，并通知领导干布。');
  });

  test('a word without a right one is only flagged', () => {
    const [found] = findings('　　不得出现某某字样。', '某某\t\t提示\t\t\t\t\t不写');
    assert.equal(found?.severity, 'information');
    assert.equal(found.fix, undefined);
    assert.equal(found.message, '“某某”不合本单位用词要求；不写（自定义词表）');
  });

  test('built-in words are switched off, alone and inside a longer word', () => {
    const text = '　　布署工作。布署山景区开门。';
    assert.equal(flagged(text, ''), '　　⟦布署⟧工作。⟦布署⟧山景区开门。');
    assert.equal(flagged(text, '!布署'), text);
    assert.equal(flagged(text, '布署\t\t关'), text);
    assert.equal(flagged(text, '!布署山'), '　　⟦布署⟧工作。布署山景区开门。');
  });

  test('a word of the user goes before the built-in one', () => {
    const found = findings('　　其它部门。', '其它\t其余\t提示');
    assert.deepEqual(found.map(({ code, severity }) => [code, severity]), [['user-word', 'information']]);
  });

  test('inside quotations only what is 必错, and without a fix; never inside 书名号', () => {
    const file = '残联会\t残联\t必错\n领导干布\t领导干部';
    const text = '　　他说：“残联会和领导干布都来了。”见《残联会章程》。';
    const found = findings(text, file);
    assert.equal(marked(text, found), '　　他说：“⟦残联会⟧和领导干布都来了。”见《残联会章程》。');
    assert.deepEqual(found.map(({ severity, fix }) => [severity, fix]), [['warning', undefined]]);
  });

  test('words in tables', () => {
    assert.equal(flagged('| 单位 | 数 |\n| --- | --- |\n| 残联会 | 1 |\n', '残联会\t残联'), '| 单位 | 数 |\n| --- | --- |\n| ⟦残联会⟧ | 1 |\n');
  });
});
