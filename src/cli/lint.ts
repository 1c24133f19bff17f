// npm run -s lint -- [--fix] FILE…
import { lintCommand } from './lint-command.ts';
import { runCommand } from './run.ts';

await runCommand(lintCommand);
