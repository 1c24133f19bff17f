/** README and CHANGELOG say what the manifest and the catalogue say. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { moves, skeletons } from '../../src/core/phrases/catalogue.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: Readonly<Record<'vscode' | 'node', string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly languages: readonly { readonly extensions: readonly string[]; readonly filenamePatterns: readonly string[] }[];
    readonly commands: readonly { readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly enum?: readonly string[] }>> };
  };
}

const root = path.join(import.meta.dirname, '../../..'); // seen from dist/test/core
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));
const readme = text('README.md');
const changelog = text('CHANGELOG.md');
const manifest = json('package.json') as Manifest;
const strings = json('package.nls.json') as Readonly<Record<string, string>>;
const snippets = json('snippets/gongwen.json') as Readonly<Record<string, { readonly prefix: readonly string[] }>>;

/** The rows of the table below a heading, as cells; its head and rule left out. */
function tableBelow(heading: string): string[][] {
  const section = readme.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`));
  assert.ok(section !== undefined, `no section ${heading}`);
  const rows = section.split('\n').filter((line) => line.startsWith('|')).slice(2);
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

describe('README', () => {
  it('has the commands of the manifest, by their titles', () => {
    const titles = manifest.contributes.commands.map(({ title }) => strings[title.replaceAll('%', '')]);
    assert.deepEqual(tableBelow('命令').map(([title]) => title), titles);
  });

  it('has the settings of the manifest with their defaults and values', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties);
    const rows = tableBelow('设置');
    assert.deepEqual(
      rows.map(([key, byDefault]) => `${key} ${byDefault}`),
      settings.map(([key, { default: byDefault }]) => `\`${key}\` ${byDefault === '' ? '（空）' : `\`${typeof byDefault === 'string' ? byDefault : JSON.stringify(byDefault)}\``}`),
    );
    for (const [i, [, setting]] of settings.entries()) {
      for (const value of setting.enum ?? []) assert.ok(rows[i]?.[2]?.includes(`\`${value}\``), value);
    }
  });

  it('names no other setting', () => {
    for (const document of [readme, changelog]) {
      for (const [key] of document.matchAll(/gongwen\.[a-z]+(?:\.[A-Za-z]+)*(?=`)/g)) assert.ok(key in manifest.contributes.configuration.properties, key);
    }
  });

  it('has the file names of the language', () => {
    for (const { extensions, filenamePatterns } of manifest.contributes.languages) {
      for (const name of [...extensions, ...filenamePatterns]) assert.ok(readme.includes(`\`${name}\``), name);
    }
  });

  for (const [heading, entries] of [['讲话的句式', moves], ['整篇模板', skeletons]] as const) {
    it(`has every entry under ${heading}, each with letters that reach it`, () => {
      const listed = tableBelow(heading).flatMap(([, cell]) => [...cell!.matchAll(/(?:^|、)([^（）]+)（`([a-z]+)`）/g)]).map(([, name, letters]) => ({ name: name!, letters: letters! }));
      assert.deepEqual(listed.map(({ name }) => name).sort(), entries.map(({ name }) => name).sort());
      for (const { name, letters } of listed) assert.ok(snippets[name]?.prefix.includes(letters), `${name} ${letters}`);
    });
  }

  it('parts the moves by what they do', () => {
    for (const [category, cell] of tableBelow('讲话的句式')) {
      for (const { name } of moves.filter((move) => move.category === category)) assert.ok(cell?.includes(`${name}（`), `${name} is no ${category ?? ''}`);
    }
  });

  it('counts the phrases right', () => {
    for (const document of [readme, changelog]) assert.ok(document.includes(`${moves.length} 个句式`));
  });

  it('names the versions that are needed, and the file that is installed', () => {
    assert.ok(readme.includes(`VS Code ${manifest.engines.vscode.replace(/^\^(\d+\.\d+)\.\d+$/, '$1')} 或更新`));
    assert.ok(readme.includes(`Node.js ${manifest.engines.node.replace(/^>=(\d+\.\d+)\.\d+$/, '$1')} 以上`));
    assert.ok(readme.includes(`${manifest.name}-${manifest.version}.vsix`));
  });

  it('names only scripts that there are', () => {
    for (const [, name] of readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)) assert.ok(Object.hasOwn(manifest.scripts, name!), name);
  });

  it('links to and shows only files that there are, and draws only folders and files that there are', () => {
    for (const [, target] of readme.matchAll(/\]\(([^)#]+)\)/g)) {
      assert.ok(!/^\w+:/.test(target!), `${target ?? ''} is no relative link`);
      assert.ok(existsSync(path.join(root, target!)), target);
    }
    for (const [file] of readme.matchAll(/(?<=^ {2,4}.*?)\b[a-z]+\.ts\b/gm)) {
      assert.ok(['src/core', 'src/editor'].some((folder) => existsSync(path.join(root, folder, file))), file);
    }
    for (const [, folder] of readme.matchAll(/^ {4}([a-z]+)\/ /gm)) assert.ok(existsSync(path.join(root, 'src/core', folder!)), folder);
    for (const [, folder] of readme.matchAll(/^ {2}([a-z]+)\/ /gm)) assert.ok(existsSync(path.join(root, 'src', folder!)), folder);
  });
});

describe('CHANGELOG', () => {
  it('begins with the version of the manifest', () => {
    assert.equal(/^## (\S+)/m.exec(changelog)?.[1], manifest.version);
  });
});
