/** The `layout` of `.gongwen/profile.json`: an office's 版式 by name, each built on another one. What is wrong with it is told at its place and not used. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { departuresOf, departureText } from '../core/layout/departures.ts';
import { STANDARD_PROFILE, type Profile } from '../core/layout/profile.ts';
import { PROFILE_KEYS, SETTINGS, type ProfileKey, type ProfileSettings } from '../core/layout/profile-settings.ts';
import { checked, NAMED_PROFILES, profileFrom } from '../core/layout/profiles.ts';
import { PROFILE_FILE } from './files.ts';
import { membersOf, problemAt, readJson, type Member } from './json.ts';
import type { Problem } from './problem.ts';
import { readSetting } from './setting-value.ts';

/** The profiles of an office. */
export interface OfficeLayout {
  /** Name of the one that the office uses, undefined where it says none that there is. */
  readonly active: string | undefined;
  /** Settings of each profile by its name, in the order of the file; those of what it is built on are in them. */
  readonly profiles: ReadonlyMap<string, ProfileSettings>;
  /** What is wrong, and where a profile departs from the standard; offsets are those of the file's text. */
  readonly problems: readonly Problem[];
}

/** @param text of profile.json; what is broken as a whole has no profiles, and says so */
export function parseLayout(text: string): OfficeLayout {
  const { root, broken } = readJson(text, PROFILE_FILE);
  return broken !== undefined ? { ...NOTHING, problems: [broken] } : readLayout(root && findNodeAtLocation(root, ['layout']));
}

/** @returns the profile of a name: the office's, then those that need no office; undefined for none of them */
export function profileNamed(name: string, { profiles }: Pick<OfficeLayout, 'profiles'>): Profile | undefined {
  const settings = Object.hasOwn(NAMED_PROFILES, name) ? NAMED_PROFILES[name] : profiles.get(name);
  return settings && profileFrom(name, settings);
}

/** A profile, and the name that was asked for where there is none of that name. */
export interface ResolvedProfile {
  readonly profile: Profile;
  readonly unknown?: string;
}

/** @param wanted what the user has set, '' for nothing: then the office's own counts, then the standard's */
export function resolveProfile(wanted: string, office: OfficeLayout): ResolvedProfile {
  const profile = wanted === '' ? undefined : profileNamed(wanted, office);
  if (profile !== undefined) return { profile };
  // a name that nobody has must not bring in what nobody has chosen
  if (wanted !== '') return { profile: STANDARD_PROFILE, unknown: wanted };
  return { profile: (office.active === undefined ? undefined : profileNamed(office.active, office)) ?? STANDARD_PROFILE };
}

const NOTHING: OfficeLayout = { active: undefined, profiles: new Map(), problems: [] };

/** @param layout the value of `layout`; undefined where there is none */
export function readLayout(layout: Node | undefined): OfficeLayout {
  if (layout === undefined) return NOTHING;
  if (layout.type !== 'object') return { ...NOTHING, problems: [problemAt(layout, 'error', '“layout”的内容应写在花括号 { } 里')] };
  const problems: Problem[] = [];
  for (const { name, key } of membersOf(layout)) if (name !== 'profile' && name !== 'profiles') problems.push(problemAt(key, 'warning', `“layout”里没有“${name}”这一项，不起作用`));
  const profiles = readProfiles(findNodeAtLocation(layout, ['profiles']), problems);
  const chosen = findNodeAtLocation(layout, ['profile']);
  const active = typeof chosen?.value === 'string' ? chosen.value.trim() : '';
  const known = profiles.has(active) || Object.hasOwn(NAMED_PROFILES, active);
  if (chosen !== undefined && !known) problems.push(problemAt(chosen, 'error', `没有“${String(chosen.value ?? '')}”这个版式，按“${STANDARD_PROFILE.name}”排；现有：${[...Object.keys(NAMED_PROFILES), ...profiles.keys()].join('、')}`));
  return { active: known ? active : undefined, profiles, problems };
}

/** A profile as it stands in the file. */
interface Written {
  readonly key: Node;
  readonly base: Node | undefined;
  readonly own: ProfileSettings;
  /** Where each of its settings stands. */
  readonly places: ReadonlyMap<ProfileKey, Node>;
}

function readProfiles(node: Node | undefined, problems: Problem[]): Map<string, ProfileSettings> {
  if (node !== undefined && node.type !== 'object') problems.push(problemAt(node, 'error', '“profiles”应写成 { "版式的名称": { 这个版式的各项 } }'));
  const written = new Map<string, Written>();
  for (const { name, key, value } of membersOf(node)) {
    const trimmed = name.trim();
    if (trimmed === '') problems.push(problemAt(key, 'error', '版式要有名称'));
    else if (Object.hasOwn(NAMED_PROFILES, trimmed)) problems.push(problemAt(key, 'error', `“${trimmed}”是自带的版式，请换一个名称；要在它上面改，写 "base": "${trimmed}"`));
    else if (written.has(trimmed)) problems.push(problemAt(key, 'error', `“${trimmed}”写了两次，后面的不起作用`));
    else if (value.type !== 'object') problems.push(problemAt(value, 'error', `“${trimmed}”的内容应写在花括号 { } 里`));
    else written.set(trimmed, { key, ...readSettings(value, problems) });
  }
  const built = new Map<string, ProfileSettings>();
  for (const name of written.keys()) build(name, written, built, problems);
  // in the order of the file, whatever was built first
  return new Map([...written.keys()].map((name) => [name, built.get(name) ?? {}]));
}

/** Puts a profile on top of what it is built on, that first; a circle ends in the standard. */
function build(name: string, written: ReadonlyMap<string, Written>, built: Map<string, ProfileSettings>, problems: Problem[]): void {
  const chain = new Set<string>();
  let below: ProfileSettings = {};
  for (let next = name; ;) {
    const ready = built.get(next) ?? (Object.hasOwn(NAMED_PROFILES, next) ? NAMED_PROFILES[next] : undefined);
    if (ready !== undefined) {
      below = ready;
      break;
    }
    chain.add(next);
    const base = written.get(next)!.base;
    if (base === undefined) break;
    const wanted = typeof base.value === 'string' ? base.value.trim() : '';
    const known = written.has(wanted) || Object.hasOwn(NAMED_PROFILES, wanted);
    if (!known || chain.has(wanted)) {
      problems.push(problemAt(base, 'error', known ? `“${wanted}”又以“${next}”为底，绕成了圈，以“${STANDARD_PROFILE.name}”为底` : `没有“${String(base.value ?? '')}”这个版式，以“${STANDARD_PROFILE.name}”为底`));
      break;
    }
    next = wanted;
  }
  for (const link of [...chain].reverse()) {
    below = tellOf(link, written.get(link)!, below, problems);
    built.set(link, below);
  }
}

/** Tells what can't hold together and what departs from the standard. @returns the settings that hold */
function tellOf(name: string, { key, base, own, places }: Written, below: ProfileSettings, problems: Problem[]): ProfileSettings {
  const { settings, conflicts } = checked({ ...below, ...own });
  const placeOf = (keys: readonly ProfileKey[]): Node => keys.map((one) => places.get(one)).find((node) => node !== undefined) ?? base ?? key;
  for (const conflict of conflicts) problems.push(problemAt(placeOf([conflict.key]), 'error', conflict.message));
  for (const departure of departuresOf(profileFrom(name, settings))) problems.push(problemAt(placeOf(departure.keys), 'information', `与标准不同：${departureText(departure)}`));
  return settings;
}

const GROUPS: ReadonlySet<string> = new Set(PROFILE_KEYS.filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))));
const isKey = (path: string): path is ProfileKey => Object.hasOwn(SETTINGS, path);

function readSettings(node: Node, problems: Problem[]): Omit<Written, 'key'> {
  const own: Record<string, unknown> = {};
  const places = new Map<ProfileKey, Node>();
  const read = (path: string, { key, value }: Member): void => {
    if (!isKey(path)) {
      problems.push(problemAt(key, 'warning', `版式里没有“${path}”这一项，不起作用`));
      return;
    }
    const reading = readSetting(value, SETTINGS[path]);
    if ('wrong' in reading) problems.push(problemAt(value, 'error', reading.wrong));
    else {
      own[path] = reading.value;
      places.set(path, value.parent ?? value);
    }
  };
  let base: Node | undefined;
  for (const member of membersOf(node)) {
    if (member.name === 'base') base = member.value;
    else if (!GROUPS.has(member.name)) read(member.name, member);
    else if (member.value.type !== 'object') problems.push(problemAt(member.value, 'error', `“${member.name}”的内容应写在花括号 { } 里`));
    else for (const inner of membersOf(member.value)) read(`${member.name}.${inner.name}`, inner);
  }
  return { base, own, places };
}
