/** What was read from files, kept until they are seen to be others: no file system tells of every change. */

export interface Kept<T> {
  /**
   * What is kept under a key, or read now; what fails is not kept, so that it is tried again. Where the last look is some time
   * ago, the files are looked at in the background: what is given is that which was read, and `changed` is called when they differ.
   * @param stamp tells cheaply whether the files are as they were; where it rejects nothing is concluded
   */
  get(key: string, read: () => Promise<T>, stamp: () => Promise<string>): Promise<T>;
  clear(): void;
}

interface Entry<T> {
  readonly value: Promise<T>;
  /** Before the reading: what changes meanwhile is read once more, and never missed. */
  readonly stamp: Promise<string | undefined>;
  /** When the last look ended; Infinity while one is going on. */
  looked: number;
}

/** Between two looks, in milliseconds. */
const INTERVAL = 1500;

/**
 * @param changed is called when something kept is out of date; it is for the owner to clear it
 * @param now in milliseconds
 */
export function createKept<T>(changed: () => void, now: () => number = () => performance.now()): Kept<T> {
  const entries = new Map<string, Entry<T>>();

  const look = async (key: string, entry: Entry<T>, stamp: () => Promise<string>): Promise<void> => {
    entry.looked = Infinity;
    try {
      const [before, after] = await Promise.all([entry.stamp, stamp()]);
      if (before !== after && entries.get(key) === entry) changed();
    } catch {
      // a drive that is gone for a moment says nothing of its files
    } finally {
      entry.looked = now();
    }
  };

  return {
    get(key, read, stamp) {
      const known = entries.get(key);
      if (known !== undefined) {
        if (now() - known.looked >= INTERVAL) void look(key, known, stamp);
        return known.value;
      }
      const first = stamp().catch(() => undefined);
      const value = first.then(() => read());
      const entry: Entry<T> = { value, stamp: first, looked: now() };
      entries.set(key, entry);
      value.catch(() => { if (entries.get(key) === entry) entries.delete(key); });
      return value;
    },
    clear: () => { entries.clear(); },
  };
}
