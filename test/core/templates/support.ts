import type { FieldId } from '../../../src/core/templates/fields.ts';
import type { Answers } from '../../../src/core/templates/steps.ts';
import { stepsOf, type Step } from '../../../src/core/templates/steps.ts';
import type { TemplateChoice } from '../../../src/core/templates/choices.ts';
import type { Question } from '../../../src/core/templates/questions.ts';

export const today = { year: 2026, month: 3, day: 5 };

/** What a clerk would type, as he would type it. */
const TYPED: Readonly<Record<FieldId, string>> = {
  number: '临政发[2026]第07号', orderNumber: '第12号', signer: '郁青禾', contact: '唐越溪', phone: '０５７１－12345678', date: '2026-03-05', period: '2025年度',
  office: '市长', signatory: '郁青禾', organ: '临川市人民政府', speaker: '郁青禾', meeting: '临川市防汛工作会议', printed: '《临川市河道管理办法》', source: '市水利局',
  matter: '关于加强河道清淤管护的通知', addressee: '各县（市、区）人民政府，市政府各部门：', attachment: '《河道清淤任务清单》。', incoming: '临水发(2026)3号',
  topic: '防汛工作', ownUnit: '青岚县',
};

/** Some fields are of another kind in some templates: a 函 goes to one, a bill to a 人大常委会. */
export function typedFor({ name, genre }: TemplateChoice, { field, hint }: Question, number: number): string {
  if (field.id === 'attachment') return `河道清淤任务清单${'甲乙丙丁戊'.charAt(number)}`;
  if (field.id === 'addressee') {
    if (genre === '议案') return '市人民代表大会常务委员会';
    return genre === '函' || genre === '请示' || genre === '报告' || genre === '批复' || name === '上行意见' ? '临川市水利局' : TYPED.addressee;
  }
  if (field.id === 'meeting' && hint.startsWith('××委员会')) return '中共临川市委员会第五次全体会议';
  if (field.id === 'printed' && name === '议案') return '临川市河道管理条例（草案）';
  if (field.id === 'organ' && genre === '函') return '临川市住房和城乡建设局';
  return TYPED[field.id];
}

/** Answers every field of a template, tidied as the editor does it. */
export function answered(choice: TemplateChoice, wanted: Omit<Answers, 'fields'> = {}): Answers {
  const fields = new Map<string, string>();
  const questions = questionsIn(stepsOf(choice, { ...wanted, fields }));
  questions.forEach((question, i) => {
    const tidied = question.field.tidy(typedFor(choice, question, i), today);
    if ('wrong' in tidied) throw new Error(`${choice.name}: ${question.name}: ${tidied.wrong}`);
    fields.set(question.name, tidied.text);
  });
  return { ...wanted, fields };
}

export function questionsIn(steps: readonly Step[]): Question[] {
  return steps.flatMap((step) => (step.kind === 'field' ? [step.question] : []));
}
