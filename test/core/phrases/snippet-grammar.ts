/**
 * The part of VS Code's snippet grammar that the contributed snippets use, read strictly. VS Code's own parser takes what
 * it does not understand for text, so it can't tell a slip from intention; this one throws.
 */

export type SnippetNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tabstop'; readonly number: number }
  | { readonly kind: 'placeholder'; readonly number: number; readonly text: string }
  | { readonly kind: 'choice'; readonly number: number; readonly choices: readonly string[] };

/** Reads text, `${1}`, `${1:text}` and `${1|a,b|}`; throws on everything else. */
export function parseSnippet(body: string): SnippetNode[] {
  const nodes: SnippetNode[] = [];
  let at = 0;

  const fail = (why: string): never => {
    throw new Error(`${why} at ${at} in ${JSON.stringify(body)}`);
  };

  /** Text up to one of `stops`; a backslash may stand only before one of `escapable`. */
  const readText = (stops: string, escapable: string): string => {
    let text = '';
    while (at < body.length && !stops.includes(body.charAt(at))) {
      let char = body.charAt(at);
      if (char === '\\') {
        char = body.charAt(++at);
        if (char === '' || !escapable.includes(char)) fail('idle backslash');
      }
      text += char;
      at++;
    }
    return text;
  };

  const expect = (token: string): void => {
    if (!body.startsWith(token, at)) fail(`expected ${token}`);
    at += token.length;
  };

  while (at < body.length) {
    if (body.charAt(at) === '}') fail('unescaped }');
    if (body.charAt(at) !== '$') {
      nodes.push({ kind: 'text', text: readText('$}', '$}\\') });
      continue;
    }
    expect('${');
    const digits = /^[1-9]\d*/.exec(body.slice(at))?.[0] ?? fail('expected a number');
    at += digits.length;
    const number = Number(digits);
    if (body.charAt(at) === ':') {
      at++;
      const text = readText('$}', '$}\\');
      if (text === '') fail('empty placeholder');
      nodes.push({ kind: 'placeholder', number, text });
    } else if (body.charAt(at) === '|') {
      const choices: string[] = [];
      do {
        at++;
        choices.push(readText(',|', ',|\\'));
      } while (body.charAt(at) === ',');
      expect('|');
      if (choices.length < 2 || choices.includes('')) fail('idle choice');
      nodes.push({ kind: 'choice', number, choices });
    } else {
      nodes.push({ kind: 'tabstop', number });
    }
    expect('}');
  }
  return nodes;
}

/** What stands in the document when the snippet was inserted and nothing was typed. */
export function expandSnippet(nodes: readonly SnippetNode[]): string {
  const values = new Map<number, string>();
  for (const node of nodes) {
    if (node.kind === 'placeholder') values.set(node.number, node.text);
    if (node.kind === 'choice') values.set(node.number, node.choices[0] ?? '');
  }
  return nodes.map((node) => (node.kind === 'text' ? node.text : (values.get(node.number) ?? ''))).join('');
}
