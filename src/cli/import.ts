// npm run -s import -- FILE.docx
import { importCommand } from './import-command.ts';
import { runCommand } from './run.ts';

await runCommand(importCommand);
