import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * What a request lists for each part of the day, with the part: "Morning: tea. Evening: read and stretch".
 * Empty for fewer than two parts.
 *
 * @example
 * habitsByPart('Morning: tea. Evening: read and stretch'); // ['Tea (morning)', 'Read (evening)', 'Stretch (evening)']
 */
export function habitsByPart(message: string): readonly string[] {
  const parts = allMatches(message.slice(0, 2000), partOfDay);
  if (parts.length < 2) return [];
  return parts.flatMap(({ groups: { part = '', list = '' } = {} }) =>
    list
      .split(/,\s|[、，،]|\s(?:and|und|y|et|e|en|i|ve|и)\s/iu)
      .map((item) => item.trim())
      .filter((item) => item !== '' && item.length <= 60)
      .map((item) => `${item.charAt(0).toUpperCase()}${item.slice(1)} (${part.toLowerCase()})`),
  );
}

const partOfDay =
  /(?<![\p{L}\p{M}])(?<part>mornings?|breakfast|noon|lunch|midday|afternoons?|dinner|evenings?|night|bedtime|morgens|früh|mittags?|abends?|nachts|mañana|mediodía|tarde|noche|matin|midi|soir|manhã|almoço|noite|mattina|pranzo|sera|ochtend|middag|avond|rano|południe|wieczór|sabah|öğle|akşam|утром?|дн[её]м|обед|вечером?|早上|中午|晚上|朝|昼|夜|夕方|아침|점심|저녁|सुबह|दोपहर|शाम|रात|صباحا?|ظهرا?|مساء)\s?[:：]\s?(?<list>[^.;\n:：。]{2,160})/giu;

/**
 * What is due for each of several, in sentences of their own. Empty for fewer than two.
 *
 * @example
 * labelledHabits('Rex: eye drops, 8am. Tilly: insulin, with dinner.'); // ['Rex: eye drops, 8am', 'Tilly: insulin, with dinner']
 */
export function labelledHabits(message: string): readonly string[] {
  const found = allMatches(message.slice(0, 2000), labelled).map(({ 0: habit }) => habit.trim());
  return found.length > 1 ? found.slice(0, 24) : [];
}

const labelled =
  /(?<=[.!?\n]\s?)(?<!(?:Mr|Mrs|Ms|Dr)\.\s?)\p{Lu}[\p{L}’']{1,15}(?: \p{Lu}[\p{L}’']{1,15})?: \p{Ll}[^.:!?\n]{2,70}(?=\.(?:\s|$)|\n|$)/gu;
