import { PARTICLES } from '../../../text/words/sentences.ts';
import type { WordRule } from '../../rule.ts';

export const structuralParticle: WordRule = {
  code: 'structural-particle',
  title: '“的、地、得”误用',
  source: { strength: 'language' },
  severity: 'warning',
  why: '定语后面用“的”，状语后面用“地”，补语前面用“得”。',
  fault: '用得不对',
  should: '应为',
  words: PARTICLES,
  bad: [
    { text: '　　要扎扎实实⟦的⟧做好每一件事。' },
    { text: '　　认真⟦的⟧抓好整改，深入⟦的⟧开展专项行动，切实⟦的⟧推进各项改革。' },
    { text: '　　全面⟦的⟧落实各项政策。' },
    { text: '　　有的单位抓⟦的⟧不紧，落实⟦的⟧不够，效果不好。' },
  ],
  good: [
    '　　要扎扎实实地做好每一件事。',
    '　　对形势有深刻的认识，有准确的把握。',
    '　　进行了深入的学习，发挥积极的推进作用。',
    '　　建立有效的组织体系，得到全面的落实。',
    '　　提出有效的解决方案，这是认真的做法。',
    '　　抓得不紧，做的工作不少，落实的项目不多。',
    '　　保持积极的学习态度。',
  ],
};
