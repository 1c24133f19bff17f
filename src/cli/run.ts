/** Runs a command of this folder as a program: its arguments, its streams, its exit code. */
import { reasonOf } from '../system/reasons.ts';
import type { Output } from './outline-command.ts';

export async function runCommand(command: (args: readonly string[], output: Output) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // the reader of a pipe has seen enough (… | head)
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`输出写不进去：${reasonOf(error)}\n`);
    process.exit(2);
  });
  // there is nobody left to tell
  process.stderr.on('error', () => process.exit(2));

  process.exitCode = await command(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
