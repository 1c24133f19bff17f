import type { Rule } from '../../rule.ts';
import { confusableWord } from './confusable-word.ts';
import { missingSubject } from './missing-subject.ts';
import { structuralParticle } from './structural-particle.ts';
import { tautology } from './tautology.ts';
import { tooManyNegations } from './too-many-negations.ts';
import { variantForm } from './variant-form.ts';
import { verbAndObject } from './verb-and-object.ts';
import { wrongCharacter } from './wrong-character.ts';

export const WORD_RULES: readonly Rule[] = [
  wrongCharacter, confusableWord, structuralParticle, tautology, tooManyNegations, verbAndObject, missingSubject, variantForm,
];
