/** The full parse beside markdown-it and the outline of vscode-markdown-languageservice on the Markdown form of the same text. */
import MarkdownIt from 'markdown-it';
import { createLanguageService, githubSlugifier, LogLevel, type IWorkspace } from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CancellationToken, Emitter } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { outlineTree } from '../src/core/outline.ts';
import { parse } from '../src/core/parse.ts';
import { medians, ms } from './measure.ts';
import { benchTexts, type BenchText } from './texts.ts';

const OPTIONS = { depth: 0, points: true, minor: false, dashes: false } as const;

/** Prints a table; the ratio is the language service's outline ÷ our parse and outline. */
export async function benchParse(): Promise<void> {
  console.log('\nFull parse, medians in ms');
  console.log('text\tcharacters\tparse\tparse + outline\tmarkdown-it\tlanguage service outline\tratio to parse\tratio to parse + outline');
  for (const text of benchTexts()) {
    const [own, outline, markdownIt, service] = await medians([
      { name: 'parse', run: () => parse(text.text) },
      { name: 'outline', run: () => outlineTree(parse(text.text), OPTIONS) },
      { name: 'markdown-it', run: markdownItRun(text) },
      { name: 'language service', run: serviceRun(text) },
    ], text.text.length > 100_000 ? 31 : 101) as [number, number, number, number];
    console.log([text.name, text.text.length, ms(own), ms(outline), ms(markdownIt), ms(service), (service / own).toFixed(1), (service / outline).toFixed(1)].join('\t'));
  }
}

function markdownItRun({ markdown }: BenchText): () => unknown {
  const md = new MarkdownIt();
  return () => md.parse(markdown, {});
}

/** The service as an editor uses it: told of a change before each question, so that it answers from no cache. */
function serviceRun({ markdown }: BenchText): () => Promise<unknown> {
  const md = new MarkdownIt();
  const changed = new Emitter<TextDocument>();
  const none = new Emitter<never>();
  const uri = URI.parse('file:///bench.md');
  let version = 0;
  const documentOf = (): TextDocument => TextDocument.create(uri.toString(), 'markdown', ++version, markdown);
  const workspace: IWorkspace = {
    workspaceFolders: [],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: none.event,
    onDidDeleteMarkdownDocument: none.event,
    getAllMarkdownDocuments: () => Promise.resolve([]),
    hasMarkdownDocument: () => true,
    openMarkdownDocument: () => Promise.resolve(undefined),
    stat: () => Promise.resolve(undefined),
    readDirectory: () => Promise.resolve([]),
  };
  const service = createLanguageService({
    workspace,
    parser: { slugifier: githubSlugifier, tokenize: (document) => Promise.resolve(md.parse(document.getText(), {})) },
    logger: { level: LogLevel.Off, log: () => undefined },
  });
  return () => {
    const document = documentOf();
    changed.fire(document);
    return service.getDocumentSymbols(document, {}, CancellationToken.None);
  };
}
