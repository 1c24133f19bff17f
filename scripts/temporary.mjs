import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Calls the work with the path of a fresh folder, and removes the folder when it is done. */
export async function withTemporaryFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-'));
  try {
    return await work(folder);
  } finally {
    // helpers of the VS Code server may still write for a moment
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
