/** What the lists of 选择公文格式, 选择版式 and 学习样本版式 show, and what is said of a profile: label, description and detail as VS Code's pickers have them. */
import type { Difference } from '../core/layout/differences.ts';
import { departuresOf, departureText } from '../core/layout/departures.ts';
import { FORM_NAMES, formOf, type Form } from '../core/layout/form.ts';
import { STANDARD_PROFILE } from '../core/layout/profile.ts';
import { NAMED_PROFILES, PROFILE_NOTES } from '../core/layout/profiles.ts';
import type { GongwenDocument } from '../core/model.ts';
import { profileNamed, resolveProfile, type OfficeLayout } from '../house/layout-profile.ts';
import type { Found } from '../word/read-profile/learn.ts';

interface Choice {
  readonly label: string;
  readonly detail: string;
  readonly description?: string;
}

/** 套打 is chosen as a form of its own; undefined for what the text asks for. */
type FormChoice = Form | 'preprinted' | undefined;

/** When each form is used, and where the standard says so. */
const USES: Readonly<Record<Form | 'preprinted', string>> = {
  document: '有版头的正式公文：发文机关标志、发文字号、红色分隔线（GB/T 9704—2012 第 7 章）',
  preprinted: '打在印好红头的纸上：标志和红线的位置空出来（通行做法，标准没有规定）',
  letter: '函、便函等：上下各一条红色双线，首页不显示页码（GB/T 9704—2012 10.1）',
  order: '公布行政法规和规章、嘉奖等：标志下空二行是令号（GB/T 9704—2012 10.2）',
  minutes: '会议纪要：标志是“×××纪要”，可以有出席、请假、列席名单（GB/T 9704—2012 10.3）',
  readingCopy: '讲话时看的稿子：字大、行距大（通行做法，标准没有规定）',
  plain: '草稿、讲话稿、材料：从标题开始，没有红头',
};

const NOW = { description: '当前' } as const;

/** @param current what is chosen now */
export function formChoices(doc: GongwenDocument, current: FormChoice): (Choice & { readonly choice: FormChoice })[] {
  const nameOf = (form: Form | 'preprinted'): string => (form === 'preprinted' ? `${FORM_NAMES.document}（套打，红头纸）` : FORM_NAMES[form]);
  const of = (choice: FormChoice, label: string, detail: string): Choice & { readonly choice: FormChoice } => ({ label, detail, choice, ...(choice === current ? NOW : {}) });
  return [
    of(undefined, `自动（现在是：${nameOf(formOf(doc))}）`, '看稿子里有什么：写了发文机关标志、令号、纪要名称的，各用各的格式'),
    ...(Object.entries(USES) as [Form | 'preprinted', string][]).map(([form, use]) => of(form, nameOf(form), use)),
  ];
}

/** Profiles to choose from; `name` is what is set, undefined for what the office says. */
export interface ProfileChoices {
  readonly byOffice: Choice;
  readonly office: readonly (Choice & { readonly name: string })[];
  readonly named: readonly (Choice & { readonly name: string })[];
}

/** @param wanted the name that is set, '' for none */
export function profileChoices(office: OfficeLayout, wanted: string): ProfileChoices {
  const of = (name: string): Choice & { readonly name: string } => {
    const profile = profileNamed(name, office);
    const departures = profile === undefined ? [] : departuresOf(profile);
    const note = PROFILE_NOTES[name];
    const detail = departures.length === 0 ? '与 GB/T 9704—2012 一致' : `与标准不同 ${departures.length} 处：${departures.map(departureText).join('；')}`;
    return { label: name, name, detail: note === undefined ? detail : `${note}。${detail}`, ...(name === wanted ? NOW : {}) };
  };
  const standard = STANDARD_PROFILE.name;
  return {
    byOffice: { label: `按本单位的（现在是：${office.active ?? standard}）`, detail: `.gongwen/profile.json 里定的版式；没有定的用“${standard}”`, ...(wanted === '' ? NOW : {}) },
    office: [...office.profiles.keys()].map(of),
    named: Object.keys(NAMED_PROFILES).map(of),
  };
}

/** What a model document has that the standard has not, with how many of its paragraphs have it. */
export function differenceChoices(differences: readonly Difference[], found: readonly Found[]): (Choice & { readonly key: Found['key']; readonly picked: true })[] {
  const supports = new Map(found.map(({ key, support }) => [key, support]));
  return differences.map(({ key, name, is, standard, departure }) => {
    const support = supports.get(key);
    return {
      key, picked: true,
      label: `${name}：${is}`,
      description: `“${STANDARD_PROFILE.name}”：${standard}${support === undefined ? '' : `；样本 ${support.of} 段里有 ${support.count} 段`}`,
      detail: departure ?? '标准没有规定',
    };
  });
}

/** @param why profile.json can't be read, one clause. @returns what is to be told of a profile that is not the one that was asked for, in whole sentences; undefined where there is nothing to say */
export function remarkOn(office: OfficeLayout & { readonly why?: string }, wanted: string): string | undefined {
  const { unknown } = resolveProfile(wanted, office);
  const wrong = office.problems.filter(({ severity }) => severity !== 'information').length;
  const remarks = [
    ...(office.why === undefined ? [] : [`本单位的设置（.gongwen/profile.json）读不了：${office.why}。`]),
    ...(unknown === undefined ? [] : [`没有“${unknown}”这个版式，按“${STANDARD_PROFILE.name}”排，请用“选择版式”另选一个。`]),
    ...(wrong === 0 ? [] : [`.gongwen/profile.json 里有 ${wrong} 处写得不对，没有起作用，打开它可以看到是哪里。`]),
  ];
  return remarks.length === 0 ? undefined : remarks.join('');
}
