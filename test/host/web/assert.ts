/**
 * The part of node:assert/strict that the host tests use, for the web worker, where there is no Node: the build puts it in
 * node:assert's place. Types come from node:assert itself; what is missing here fails where it is called.
 */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  /** Mocha shows the difference. */
  readonly actual: unknown;
  readonly expected: unknown;
  readonly showDiff: boolean;

  constructor(message: string, compared?: { actual: unknown; expected: unknown }) {
    super(message);
    this.actual = compared?.actual;
    this.expected = compared?.expected;
    this.showDiff = compared !== undefined;
  }
}

function check(holds: boolean, message: string | undefined, usual: string, compared?: { actual: unknown; expected: unknown }): void {
  if (!holds) throw new AssertionError(message ?? usual, compared);
}

/** Own enumerable properties, prototypes and primitives the same; as far as tests compare: plain data, no cycles, no Map or Set. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const others = new Map(right);
  return left.length === right.length && left.every(([key, value]) => others.has(key) && same(value, others.get(key)));
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

const assert = {
  ok(value: unknown, message?: string): void {
    check(Boolean(value), message, `${show(value)} is not true`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    check(Object.is(actual, expected), message, `${show(actual)} is not ${show(expected)}`, { actual, expected });
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    check(!Object.is(actual, expected), message, `${show(actual)} is what it must not be`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    check(same(actual, expected), message, 'not the same', { actual, expected });
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
    check(!same(actual, expected), message, 'the same');
  },
  match(text: string, pattern: RegExp, message?: string): void {
    check(pattern.test(text), message, `${show(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    check(!pattern.test(text), message, `${show(text)} matches ${pattern}`);
  },
  async rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
    const error: unknown = await (typeof work === 'function' ? work() : work).then(() => { throw new AssertionError('did not reject'); }, (reason: unknown) => reason);
    if (expected) assert.match(String(error), expected);
  },
  fail(message: string): never {
    throw new AssertionError(message);
  },
};

export default assert;
