// npm run -s outline -- FILE…
import { outlineCommand } from './outline-command.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // the reader of a pipe has seen enough (… | head)
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await outlineCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
