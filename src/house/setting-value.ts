/** One value of a 版式 in profile.json → the setting, or what is wrong with it in one clause of plain Chinese. */
import type { Node } from 'jsonc-parser';
import { POINTS } from '../core/layout/geometry.ts';
import { pointsOfSize } from '../core/layout/measures.ts';
import type { Setting, SettingValue } from '../core/layout/profile-settings.ts';

export type Reading = { readonly value: SettingValue } | { readonly wrong: string };

/** Longest name of a font, and most names for one class. */
const LONGEST_NAME = 100;
const MOST_FONTS = 20;

/** @param node the value as it is written */
export function readSetting(node: Node, { name, value: kind }: Setting): Reading {
  const written: unknown = node.type === 'array' ? (node.children ?? []).map((child): unknown => child.value) : node.value;
  switch (kind.kind) {
    case 'number': {
      if (kind.auto !== undefined && written === 'auto') return { value: 'auto' };
      const range = `${kind.min}～${kind.max} ${kind.unit}`;
      const fits = typeof written === 'number' && written >= kind.min && written <= kind.max && (kind.whole !== true || Number.isInteger(written));
      return fits ? { value: written } : { wrong: `${name}应是 ${range}之间的${kind.whole === true ? '整数' : '数'}，只写数字${kind.auto === undefined ? '' : `；或者 "auto"（${kind.auto}）`}` };
    }
    case 'size': {
      const points = typeof written === 'string' ? pointsOfSize(written) : written;
      return typeof points === 'number' && points >= kind.min && points <= kind.max && Number.isInteger(points * 2)
        ? { value: points }
        : { wrong: `${name}应是 ${kind.min}～${kind.max} 之间的磅数（可以有半磅），或者号：${Object.entries(POINTS).filter(([, size]) => size >= kind.min && size <= kind.max).map(([size]) => size).join('、')}` };
    }
    case 'switch':
      return typeof written === 'boolean' ? { value: written } : { wrong: `${name}应是 true（是）或 false（否）` };
    case 'choice':
      return typeof written === 'string' && Object.hasOwn(kind.options, written)
        ? { value: written as SettingValue }
        : { wrong: `${name}应是 ${Object.entries(kind.options).map(([key, meaning]) => `"${key}"（${meaning}）`).join('、')}之一` };
    case 'fonts': {
      const names = (Array.isArray(written) ? written : [written]).map((font: unknown) => (typeof font === 'string' ? font.trim() : ''));
      // a comma parts the names in Word's list of fonts
      return names.length > 0 && names.length <= MOST_FONTS && names.every((font) => font !== '' && font.length <= LONGEST_NAME && !/[,;\n\r\t]/.test(font))
        ? { value: names }
        : { wrong: `${name}应是一个字体名，或者用方括号括起来的几个字体名；字体名里没有逗号` };
    }
    case 'color': {
      const color = /^#?([0-9a-fA-F]{6})$/.exec(typeof written === 'string' ? written.trim() : '')?.[1];
      return color === undefined ? { wrong: `${name}要写成 "#" 和六位十六进制数，如 "#FF0000"` } : { value: color.toUpperCase() };
    }
  }
}
