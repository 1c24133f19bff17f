import { issuersOf } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import { REGULATION } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const BODY = '\n　　《临川县河道管理条例（草案）》已经讨论通过，现提请审议。';

export const billForm: TreeRule = {
  code: 'bill-form',
  title: '议案的提出机关和主送机关',
  source: { standard: REGULATION, clause: '第八条（十三）', strength: 'must' },
  severity: 'warning',
  why: '议案适用于各级人民政府按照法律程序向同级人民代表大会或者人民代表大会常务委员会提请审议事项。',
  bad: [
    { text: `⟦临川县水利局⟧关于提请审议《临川县河道管理条例（草案）》的议案\n\n临川县人民代表大会常务委员会：${BODY}` },
    { text: `临川县人民政府关于提请审议《临川县河道管理条例（草案）》的议案\n\n⟦中共临川县委：⟧${BODY}` },
  ],
  good: [`临川县人民政府关于提请审议《临川县河道管理条例（草案）》的议案\n\n县人大常委会：${BODY}`, `国务院关于提请审议机构改革方案的议案\n\n全国人民代表大会：${BODY}`],
  check(context) {
    const cover = coverOf(context);
    const { genre, addressee, addresseeLines, title } = cover;
    if (genre?.id !== 'bill') return [];
    const found: Found[] = [];
    const [issuer] = issuersOf(context);
    if (issuer !== undefined && /(?:局|厅|公司|办公室|中心|(?<!常务)委员会|县委|市委|省委|区委|部)$/.test(issuer) && title.startsWith(issuer)) {
      found.push(...inTitle(cover, 0, issuer.length, '议案只能由人民政府提出，应以人民政府名义行文'));
    }
    const first = addresseeLines[0];
    if (first !== undefined && !/人民代表大会|人大/.test(addressee)) found.push({ from: first.from, to: addresseeLines.at(-1)!.to, message: '议案应主送人民代表大会或者人民代表大会常务委员会' });
    return found;
  },
};
