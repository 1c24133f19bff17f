import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { entriesOf, matcherOf } from '../../src/core/entries.ts';
import { parse } from '../../src/core/parse.ts';
import { speech } from './sample-texts.ts';

describe('entries', () => {
  test('titles, headings and points, each under what holds it', () => {
    assert.deepEqual(entriesOf(parse(speech)).map(({ kind, name, container }) => [kind, name, container]), [
      ['title', '在全县河道整治推进会上的讲话', ''],
      ['h', '一、认清形势', '在全县河道整治推进会上的讲话'],
      ['h', '（一）欠账较多', '一、认清形势'],
      ['h', '（二）时间较紧', '一、认清形势'],
      ['h', '二、突出重点', '在全县河道整治推进会上的讲话'],
      ['p', '一是先难后易', '二、突出重点'],
      ['p', '二是先通后畅', '二、突出重点'],
    ]);
  });

  test('their spans are those of marker and title', () => {
    const found = entriesOf(parse(speech)).map(({ from, to }) => speech.slice(from, to));
    assert.deepEqual(found.slice(-3), ['二、突出重点', '一是先难后易', '二是先通后畅']);
  });

  test('headings of an annex stand under it', () => {
    const annex = '\n附件1\n\n值班表填报说明\n\n　　一、填报范围\n　　二、填报时间\n';
    const found = entriesOf(parse(`${speech}${annex}`)).filter(({ name }) => name.endsWith('填报范围'));
    assert.deepEqual(found.map(({ container }) => container), ['附件1 值班表填报说明']);
  });
});

describe('queries', () => {
  const found = (query: string): string[] => entriesOf(parse(speech)).filter(matcherOf(query)).map(({ name }) => name);

  test('headings by characters in their order', () => {
    assert.deepEqual(found('认形'), ['一、认清形势']);
    assert.deepEqual(found('形认'), []);
    assert.deepEqual(found('突 出重 点'), ['二、突出重点']);
  });

  test('points only by what stands in them as a whole', () => {
    assert.deepEqual(found('先难'), ['一是先难后易']);
    assert.deepEqual(found('先易'), []);
    assert.deepEqual(found('畅'), []);
  });

  test('nothing asked for: the titles', () => {
    assert.deepEqual(found(''), ['在全县河道整治推进会上的讲话']);
  });
});
