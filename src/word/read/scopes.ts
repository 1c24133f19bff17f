/** Which namespace a prefix stands for, from one element of XML to the next. */
import { isUnderstood, shortName } from './namespaces.ts';
import { damaged } from './unreadable.ts';

export interface Scope {
  /** Addresses by prefix; '' is the prefix of names without one. Inherited from the scope around it. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Names that have been asked for, as written. */
  readonly names: Map<string, string>;
}

/** What holds outside the root. */
export const OUTERMOST: Scope = {
  addresses: Object.assign(Object.create(null) as Record<string, string>, { '': '', xml: 'http://www.w3.org/XML/1998/namespace' }),
  names: new Map(),
};

/** @returns whether an attribute declares a prefix */
export function declares(attribute: string): boolean {
  return attribute.startsWith('xmlns') && (attribute.length === 5 || attribute.charAt(5) === ':');
}

/** @returns the scope inside an element with these attributes: the outer one where they declare nothing */
export function enterScope(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let addresses: Record<string, string> | undefined;
  for (const key in attributes) {
    if (!declares(key)) continue;
    addresses ??= Object.create(outer.addresses) as Record<string, string>;
    addresses[key.slice(6)] = attributes[key]!;
  }
  // what the outermost scope has been asked belongs to no document
  return addresses === undefined && outer !== OUTERMOST ? outer : { addresses: addresses ?? outer.addresses, names: new Map() };
}

/**
 * @param written as in the file: `w:p`
 * @param isElement elements without a prefix stand in the default namespace, attributes in none
 * @returns the name under the short name of its namespace
 * @throws UnreadableWord when nobody has declared its prefix
 */
export function nameIn(scope: Scope, written: string, isElement: boolean): string {
  const colon = written.indexOf(':');
  if (colon < 0 && !isElement) return written;
  let name = scope.names.get(written);
  if (name === undefined) {
    const address = scope.addresses[colon < 0 ? '' : written.slice(0, colon)];
    if (address === undefined || (address === '' && colon >= 0)) throw damaged();
    const local = written.slice(colon + 1);
    name = address === '' ? local : `${shortName(address)}:${local}`;
    scope.names.set(written, name);
  }
  return name;
}

/** @param prefixes parted by blanks, as in mc:Choice */
export function understandsIn(scope: Scope, prefixes: string): boolean {
  return prefixes.trim().split(/\s+/).every((prefix) => isUnderstood(scope.addresses[prefix] ?? ''));
}
