/** Replaces files in one step: whoever reads one meets the old content or the new one, never a part, and the old one stays when the new one can't be written. */
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { reasonOf } from './reasons.ts';

/** Why a file could not be written, in one clause for the user. */
export class UnwritableFile extends Error {}

/** Tells the drafts of one process apart. */
let drafts = 0;

/**
 * Writes a new file beside the old one, waits until it is on the disk and puts it in the old one's place.
 * Links are followed, permissions kept; a file that is marked read-only is not replaced, though its folder would let it be.
 * @param file rejects with UnwritableFile when it can't be written; then it is as it was
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const draft = `${target}.${process.pid}-${drafts++}.tmp`;
  try {
    const mode = await modeOf(target);
    if (mode !== undefined && (mode & 0o222) === 0) throw new UnwritableFile('文件是只读的');
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target).catch((error: unknown) => { throw new UnwritableFile(reasonNotReplaced(error), { cause: error }); });
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error instanceof UnwritableFile ? error : new UnwritableFile(reasonOf(error), { cause: error });
  }
}

/** @returns the permissions of a file, undefined when there is none yet */
async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @returns why a file was not replaced though one could be written beside it: Windows calls a file that Word holds open forbidden, not busy */
export function reasonNotReplaced(error: unknown): string {
  const denied = error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EACCES');
  return denied ? '原来的文件换不掉，多半正被别的程序打开（如 Word、WPS），请先在那里关闭' : reasonOf(error);
}
