// npm run -s outline -- FILE…
import { outlineCommand } from './outline-command.ts';
import { runCommand } from './run.ts';

await runCommand(outlineCommand);
