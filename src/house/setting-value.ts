/** One value of a 版式 in profile.json → the setting, or what is wrong with it in one clause of plain Chinese. */
import type { Node } from 'jsonc-parser';
import { POINTS } from '../core/layout/geometry.ts';
import { pointsOfSize } from '../core/layout/measures.ts';
import { fitsSetting, type Setting, type SettingKind, type SettingValue } from '../core/layout/profile-settings.ts';

export type Reading = { readonly value: SettingValue } | { readonly wrong: string };

/** @param node the value as it is written */
export function readSetting(node: Node, { name, value: kind }: Setting): Reading {
  const value = valueIn(node, kind);
  return fitsSetting(kind, value) ? { value } : { wrong: `${name}${wantedOf(kind)}` };
}

/** What a clerk writes in the form in which it is kept: 号 as points, one font as a list, a colour without its mark. */
function valueIn(node: Node, { kind }: SettingKind): unknown {
  const written: unknown = node.type === 'array' ? (node.children ?? []).map((child): unknown => child.value) : node.value;
  switch (kind) {
    case 'size':
      return typeof written === 'string' ? pointsOfSize(written) : written;
    case 'fonts':
      return (Array.isArray(written) ? written : [written]).map((font: unknown) => (typeof font === 'string' ? font.trim() : font));
    case 'color':
      return typeof written === 'string' ? written.trim().replace(/^#/, '').toUpperCase() : written;
    default:
      return written;
  }
}

function wantedOf(kind: SettingKind): string {
  switch (kind.kind) {
    case 'number':
      return `应是 ${kind.min}～${kind.max} ${kind.unit}之间的${kind.whole === true ? '整数' : '数'}，只写数字${kind.auto === undefined ? '' : `；或者 "auto"（${kind.auto}）`}`;
    case 'size':
      return `应是 ${kind.min}～${kind.max} 之间的磅数（可以有半磅），或者号：${Object.entries(POINTS).filter(([, points]) => points >= kind.min && points <= kind.max).map(([size]) => size).join('、')}`;
    case 'switch':
      return '应是 true（是）或 false（否）';
    case 'choice':
      return `应是 ${Object.entries(kind.options).map(([key, meaning]) => `"${key}"（${meaning}）`).join('、')}之一`;
    case 'fonts':
      return '应是一个字体名，或者用方括号括起来的几个字体名；字体名里没有逗号';
    case 'color':
      return '要写成 "#" 和六位十六进制数，如 "#FF0000"';
  }
}
