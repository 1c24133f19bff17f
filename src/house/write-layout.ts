/** A 版式 written into profile.json: comments and the format of what stands there are kept. */
import { applyEdits, findNodeAtLocation, modify, type Node } from 'jsonc-parser';
import { nameOfSize } from '../core/layout/measures.ts';
import { PROFILE_KEYS, SETTINGS, type ProfileSettings, type SettingValue, type ProfileKey } from '../core/layout/profile-settings.ts';
import { PROFILE_FILE } from './files.ts';
import { readJson } from './json.ts';

/**
 * @param text of profile.json, '' for a new one
 * @param base what the profile is built on
 * @returns the text with the profile in it, in the place of one of the same name, and as the one in use; undefined where the text is broken, so that nothing may be put into it
 */
export function withProfile(text: string, name: string, base: string, settings: ProfileSettings): string | undefined {
  const { root, broken } = readJson(text, PROFILE_FILE);
  const isObject = (path: readonly string[]): boolean => {
    const node = root && findNodeAtLocation(root, [...path]);
    return node === undefined || node.type === 'object';
  };
  if (broken !== undefined || !isObject(['layout']) || !isObject(['layout', 'profiles'])) return undefined;
  const format = formatOf(text);
  const start = root === undefined ? `{}${format.eol}` : text;
  return put(put(start, ['layout', 'profile'], name, format), ['layout', 'profiles', name], { base, ...nested(settings) }, format);
}

interface Format {
  /** One level. */
  readonly indent: string;
  readonly eol: string;
}

/** As the first member of an object is written. */
function formatOf(text: string): Format {
  return { indent: /\n([ \t]{1,16})"/.exec(text)?.[1] ?? '  ', eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** Puts a value where it belongs; the library would format the lines around it anew, so it only says where that is. */
function put(text: string, path: readonly string[], value: unknown, format: Format): string {
  const missing = path.findIndex((_, i) => nodeAt(text, path.slice(0, i + 1)) === undefined);
  // members that are not there yet come with what they hold
  const depth = missing < 0 ? path.length : missing + 1;
  const whole = path.slice(depth).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const edits = modify(text, path.slice(0, depth), whole, {});
  const margin = format.eol + format.indent.repeat(depth);
  const pretty = JSON.stringify(whole, undefined, format.indent).replaceAll('\n', margin);
  return applyEdits(text, edits.flatMap((edit) => {
    if (missing < 0) return [{ ...edit, content: pretty }];
    const member = `${margin}${JSON.stringify(path[depth - 1])}: ${pretty}`;
    const behind = text.slice(edit.offset + edit.length);
    if (!edit.content.startsWith(',')) {
      // the first member: what closes the object gets a line of its own
      const close = /^[ \t]*\}/.test(behind) ? format.eol + format.indent.repeat(depth - 1) : '';
      return [{ ...edit, content: member + close }];
    }
    // a remark at the end of the line is one on the member before
    const [line, comma] = /^[ \t]*(,?)[ \t]*(?:\/\/[^\r\n]*|\/\*[^*\r\n]*\*\/)?(?=[ \t]*[\r\n])/.exec(behind) ?? [''];
    if (line.trim() === '') return [{ ...edit, content: `,${member}` }];
    return [...(comma === ',' ? [] : [{ offset: edit.offset, length: 0, content: ',' }]), { offset: edit.offset + line.length, length: 0, content: member }];
  }));
}

function nodeAt(text: string, path: readonly string[]): Node | undefined {
  const { root } = readJson(text, PROFILE_FILE);
  return root && findNodeAtLocation(root, [...path]);
}

function nested(settings: ProfileSettings): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const key of PROFILE_KEYS) {
    const value = settings[key];
    if (value === undefined) continue;
    const [group, name] = key.split('.') as [string, string | undefined];
    if (name === undefined) object[group] = writtenAs(key, value);
    else object[group] = { ...(object[group] as Record<string, unknown> | undefined), [name]: writtenAs(key, value) };
  }
  return object;
}

/** As a clerk would write it: a size by its 号, one font without brackets. */
function writtenAs(key: ProfileKey, value: SettingValue): unknown {
  const { kind } = SETTINGS[key].value;
  if (kind === 'size' && typeof value === 'number') return nameOfSize(value) ?? value;
  if (kind === 'color') return `#${String(value)}`;
  return Array.isArray(value) && value.length === 1 ? value[0] as string : value;
}
