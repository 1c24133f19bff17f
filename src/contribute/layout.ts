/** What an office may set of its 版式, as a schema of `layout` in profile.json. */
import { POINTS } from '../core/layout/geometry.ts';
import { shortNumber } from '../core/layout/measures.ts';
import { STANDARD_PROFILE } from '../core/layout/profile.ts';
import { PROFILE_KEYS, SETTINGS, type ProfileKey, type Setting } from '../core/layout/profile-settings.ts';
import { NAMED_PROFILES, PROFILE_NOTES } from '../core/layout/profiles.ts';

/** @returns the schema of the value of `layout` */
export function layoutSchema(): unknown {
  const names = Object.keys(NAMED_PROFILES);
  const anyName = { type: 'string', anyOf: [{ enum: names, enumDescriptions: names.map((name) => PROFILE_NOTES[name]) }, { minLength: 1 }] };
  return {
    type: 'object',
    description: '版式',
    additionalProperties: false,
    properties: {
      profile: { ...anyName, description: '本单位用的版式：自带的，或者下面 profiles 里的名称' },
      profiles: {
        type: 'object',
        description: '本单位的版式：名称和内容；没有写的照 base',
        propertyNames: { not: { enum: names } },
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { base: { ...anyName, default: STANDARD_PROFILE.name, description: '在哪个版式上改' }, ...properties() },
        },
      },
    },
  };
}

/** Names of the objects that hold several settings. */
const GROUPS: Readonly<Record<string, string>> = { margins: '页边距，毫米', fonts: '各类字体用哪个字体', typefaces: '各部分用哪类字体', sizes: '字号', bold: '标题加粗', pageNumber: '页码', readingCopy: '讲话大字版' };

function properties(): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const key of PROFILE_KEYS) {
    const [group, name] = key.split('.') as [string, string | undefined];
    if (name === undefined) {
      all[group] = schemaOf(key);
      continue;
    }
    let members = groups.get(group);
    if (members === undefined) {
      groups.set(group, (members = {}));
      all[group] = { type: 'object', description: GROUPS[group], additionalProperties: false, properties: members };
    }
    members[name] = schemaOf(key);
  }
  return all;
}

function schemaOf(key: ProfileKey): Record<string, unknown> {
  const setting = SETTINGS[key];
  return { ...valueSchema(setting), description: setting.name + notesOn(setting) + standardOf(key) };
}

function notesOn({ about, value }: Setting): string {
  const notes = [...(about === undefined ? [] : [about]), ...(value.kind === 'number' ? [value.unit, ...(value.auto === undefined ? [] : [`"auto"：${value.auto}`])] : [])];
  return notes.length === 0 ? '' : `（${notes.join('；')}）`;
}

function valueSchema({ value: kind }: Setting): Record<string, unknown> {
  switch (kind.kind) {
    case 'number': {
      const number = { type: kind.whole === true ? 'integer' : 'number', minimum: kind.min, maximum: kind.max };
      return kind.auto === undefined ? number : { anyOf: [number, { enum: ['auto'] }] };
    }
    case 'size':
      return { anyOf: [{ type: 'number', minimum: kind.min, maximum: kind.max, multipleOf: 0.5 }, { enum: Object.entries(POINTS).filter(([, points]) => points >= kind.min && points <= kind.max).map(([name]) => name) }] };
    case 'switch':
      return { type: 'boolean' };
    case 'choice':
      return { enum: Object.keys(kind.options), enumDescriptions: Object.values(kind.options) };
    case 'fonts':
      return { anyOf: [{ type: 'string', minLength: 1 }, { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }] };
    case 'color':
      return { type: 'string', pattern: '^#?[0-9a-fA-F]{6}$' };
  }
}

/** What is in force where nothing is set, for measures whose value says it best. */
function standardOf(key: ProfileKey): string {
  const { margins, linePitch, letterSpacing, linesPerPage, charactersPerLine, pageNumberDrop, headRule } = STANDARD_PROFILE;
  const values: Readonly<Partial<Record<ProfileKey, number>>> = {
    'margins.top': margins.top, 'margins.bottom': margins.bottom, 'margins.left': margins.left, 'margins.right': margins.right,
    linePitch: linePitch / 20, letterSpacing: letterSpacing / 20, linesPerPage, charactersPerLine, 'pageNumber.drop': pageNumberDrop, headRule,
  };
  const value = values[key];
  return value === undefined ? '' : `，“${STANDARD_PROFILE.name}”为 ${shortNumber(value, 2)}`;
}
