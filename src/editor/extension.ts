import type * as vscode from 'vscode';
import { registerClean } from './clean/register.ts';
import { registerCompletion } from './completion/register.ts';
import { watchCompositions } from './composition.ts';
import { registerDetection } from './detection.ts';
import { createDocuments } from './documents.ts';
import { registerDrafts } from './drafts/register.ts';
import { registerEditorFonts } from './fonts/register.ts';
import { registerFolding } from './folding.ts';
import { registerInsertPhrase } from './insert-phrase.ts';
import { createLanguageChoices } from './language-choices.ts';
import { registerLanguageCommands } from './language-commands.ts';
import { createLayouts } from './layout/layouts.ts';
import { registerLayout } from './layout/register.ts';
import { registerLint } from './lint/register.ts';
import { registerNavigation } from './navigation.ts';
import { registerOutline } from './outline/register.ts';
import type { OutlineView } from './outline/view.ts';
import { createPhraseLibrary } from './phrases/library.ts';
import type { PhrasePanel } from './phrases/panel.ts';
import { registerPhrases } from './phrases/register.ts';
import type { Platform } from './platform.ts';
import { registerPreview, type Preview } from './preview/register.ts';
import { registerQuotes } from './quotes.ts';
import { registerSelectionRanges } from './selection-ranges.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerSpeech, type Speech } from './speech/register.ts';
import { registerSymbols } from './symbols.ts';
import { registerTemplates } from './templates/register.ts';
import { registerWordDrop } from './word/drop.ts';
import { registerExportPdf } from './word/export-pdf.ts';
import { registerExportWord } from './word/export.ts';
import { registerOpenWord } from './word/open.ts';
import { registerWordEditor } from './word/word-editor.ts';
import { registerWorkspaceSymbols } from './workspace-symbols.ts';
import type { StatusItem } from './status-item.ts';
import { registerWordCount } from './word-count.ts';

/** What the extension gives to others: so far to its own tests only. */
export interface Api {
  readonly wordCount: Pick<StatusItem, 'text' | 'tooltip'>;
  readonly outline: Pick<OutlineView, 'tree' | 'provider' | 'drag'>;
  readonly phrasePanel: Pick<PhrasePanel, 'shown' | 'receive'>;
  readonly speech: Pick<Speech, 'minutes' | 'rehearsal' | 'prompter'>;
  readonly preview: Pick<Preview, 'inFront' | 'panel' | 'status' | 'print'>;
}

/** The extension's table of contents. Its entries are src/desktop and src/web, which say what their host can do. */
export function activate(context: vscode.ExtensionContext, platform: Platform): Api {
  const documents = createDocuments();
  const choices = createLanguageChoices(context.globalState);
  const compositions = watchCompositions();
  const library = createPhraseLibrary(context.globalStorageUri);
  const phrases = registerPhrases(documents, library, platform, choices, context.extensionUri);
  const wordCount = registerWordCount(documents);
  const speech = registerSpeech(documents, context);
  const lint = registerLint(documents, compositions, platform);
  const outline = registerOutline(documents, compositions, lint.marks);
  const layouts = createLayouts(context.workspaceState);
  const preview = registerPreview(documents, compositions, layouts, platform, context);
  context.subscriptions.push(
    documents,
    registerSymbols(documents),
    registerFolding(documents),
    registerSelectionRanges(documents),
    compositions,
    registerSemanticTokens(documents, compositions),
    lint,
    registerWorkspaceSymbols(documents),
    outline,
    library,
    phrases,
    registerCompletion(documents, compositions, library),
    registerClean(documents),
    registerTemplates(choices, context.workspaceState),
    speech,
    registerDrafts(documents, platform, context.workspaceState),
    wordCount,
    choices,
    registerLanguageCommands(choices),
    registerDetection(choices),
    registerInsertPhrase(documents, choices, library),
    registerQuotes(),
    registerNavigation(),
    layouts,
    registerLayout(documents, layouts, platform, preview),
    preview,
    registerEditorFonts(),
    registerExportWord(platform, layouts, preview),
    registerExportPdf(platform, layouts, preview),
    registerOpenWord(platform),
    registerWordEditor(platform),
    registerWordDrop(platform),
  );
  return { wordCount, outline, phrasePanel: phrases.panel, speech, preview };
}
