// npm run -s docx -- FILE OUT.docx
import { docxCommand } from './docx-command.ts';
import { runCommand } from './run.ts';

await runCommand(docxCommand);
