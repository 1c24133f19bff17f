/** Settings that were found somewhere, one by one against the standard. */
import { departuresOf, departureText } from './departures.ts';
import { shortNumber, sizeText } from './measures.ts';
import { STANDARD_PROFILE, type FontClass, type HeadingPart, type Profile, type TypePart } from './profile.ts';
import { SETTINGS, type ProfileKey, type ProfileSettings, type SettingValue } from './profile-settings.ts';
import { profileFrom } from './profiles.ts';

export interface Difference {
  readonly key: ProfileKey;
  /** What it is about: 行距. */
  readonly name: string;
  /** What was found and what the standard's profile has, in words. */
  readonly is: string;
  readonly standard: string;
  /** How that departs from the standard itself, which leaves much open; undefined where it does not. */
  readonly departure: string | undefined;
}

/** @returns the settings without which the profile would be another one, in the order of the table */
export function differencesOf(settings: ProfileSettings): Difference[] {
  const whole = profileFrom('', settings);
  const departures = departuresOf(whole);
  const kept = (Object.keys(SETTINGS) as ProfileKey[]).reduce<ProfileSettings>((left, key) => {
    if (left[key] === undefined) return left;
    const without: ProfileSettings = Object.fromEntries(Object.entries(left).filter(([other]) => other !== key));
    return isSame(profileFrom('', without), whole) ? without : left;
  }, settings);
  return (Object.keys(SETTINGS) as ProfileKey[]).flatMap((key): Difference[] => {
    const value = kept[key];
    if (value === undefined) return [];
    const own = departures.filter(({ keys }) => keys.includes(key));
    return [{ key, name: SETTINGS[key].name, is: valueText(key, value), standard: standardText(key), departure: own.length === 0 ? undefined : own.map(departureText).join('；') }];
  });
}

/** Both are made by one function, so that their members stand in one order. */
function isSame(a: Profile, b: Profile): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** @returns a value as a clerk reads it */
function valueText(key: ProfileKey, value: SettingValue): string {
  const { value: kind } = SETTINGS[key];
  switch (kind.kind) {
    case 'number': return typeof value === 'number' ? `${shortNumber(value, 2)} ${kind.unit}` : String(kind.auto);
    case 'size': return typeof value === 'number' ? sizeText(value) : '';
    case 'switch': return value === true ? '是' : '否';
    case 'choice': return kind.options[String(value)] ?? String(value);
    case 'fonts': return Array.isArray(value) ? value.join('、') : String(value);
    case 'color': return `#${String(value)}`;
  }
}

/** What the standard's profile has in the place of a setting; what it leaves to the office is told as that. */
function standardText(key: ProfileKey): string {
  const value = standardValue(key);
  return value === undefined ? '没有定' : valueText(key, value);
}

function standardValue(key: ProfileKey): SettingValue | undefined {
  const [group, name = ''] = key.split('.') as [string, string | undefined];
  const standard = STANDARD_PROFILE;
  switch (group) {
    case 'margins': return standard.margins[name as keyof Profile['margins']];
    case 'fonts': return [standard.fonts[name as FontClass].name];
    case 'typefaces': return standard.typefaces[name as TypePart];
    case 'sizes': return standard.sizes[name as TypePart | 'mark'];
    case 'bold': return standard.bold[name as HeadingPart];
    case 'pageNumber': return name === 'drop' ? standard.pageNumberDrop : standard.pageNumber[name as 'form' | 'place'];
    case 'readingCopy': return name === 'size' ? standard.readingCopy.points : standard.readingCopy.linePitch / 20;
    case 'linePitch': return standard.linePitch / 20;
    case 'letterSpacing': return standard.letterSpacing / 20;
    case 'linesPerPage': return standard.linesPerPage;
    case 'charactersPerLine': return standard.charactersPerLine;
    case 'red': return standard.red;
    case 'headRule': return standard.headRule;
    default: return undefined;
  }
}
