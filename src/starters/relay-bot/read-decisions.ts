import { upperStart } from '../../workspace/text/with-capitals.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';

/** What those who decide press, by its words: `undefined` without buttons, empty where they are not named. */
export function readDecisions(rest: string): readonly string[] | undefined {
  if (!button.test(rest)) return undefined;
  const labels = readButtons(rest);
  const slashed = labels[0]?.split('/') ?? [];
  if (slashed.length > 1) return slashed.map((label) => upperStart(label.trim())).slice(0, 4);
  if (labels.length > 1) return labels.slice(0, 4);
  const [, one, two] = pair.exec(rest) ?? arabicPair.exec(rest) ?? [];
  return one === undefined || two === undefined ? [] : [one, two].map(upperStart);
}

const button =
  /(?<!\p{L})(?:buttons?|knöpfen?|knopf|botones|botón|boutons?|botões|botão|pulsant[ei]|knop(?:pen)?|przycisk\p{L}{0,3}|buton\p{L}{0,4}|düğme\p{L}{0,4}|кнопк\p{L}{1,3}|و?زر|أزرار)(?!\p{L})|ボタン|按钮|버튼|बटन/iu;
const pair =
  /(?<![\p{L}])(\p{L}{2,20})(?:\s?(?:\/|和|と|와)\s?|\s(?:and|or|und|oder|y|o|et|ou|e|i|en|of|ve|и|или|और)\s)(\p{L}{2,20})[\s-](?:(?:with|by|via|using|mit|per|con|avec|com|met|z)\s)?(?:buttons?|buton|düğme|बटन)|(?:^|\s)buttons?\sto\s(\p{L}{2,20})\s(?:and|or)\s(\p{L}{2,20})/iu;
const arabicPair = /زر\s(\p{L}{2,20})\s?(?:و|أو)\s?زر\s(\p{L}{2,20})/u;
