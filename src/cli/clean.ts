// npm run -s clean -- [--diff] FILE…
import { cleanCommand } from './clean-command.ts';
import { runCommand } from './run.ts';

await runCommand(cleanCommand);
