import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenList, Language } from '../../../../contracts/job/plan.ts';
import { sectionHeading } from '../../../../starters/page/wished/section-headings.ts';
import { dishWords } from '../../../../starters/page/reading/dish-words.ts';
import { isRequest } from '../../facts/parts.ts';
import { oneLine } from '../../read/clean-text.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * What a message says to be offered, in a sentence without prices: "Tenemos clases de spinning, zumba y boxeo",
 * "we sell tacos and churros".
 *
 * @example
 * offerListsIn('We sell tacos and churros.', 'en')[0];
 * // { label: 'Menu', at: 0, end: 25, entries: [{ name: 'Tacos' }, { name: 'Churros' }] }
 */
export function offerListsIn(text: string, language: Language): readonly GivenList[] {
  return [...allMatches(text, offers), ...allMatches(text, named)].flatMap(
    ({ 0: all, index, groups }) => {
      const { kind = '', things = '' } = groups ?? {};
      const names = things.split(joint).map((name) => name.trim());
      const isFood = dishWords.some(({ dishes }) => names.some((name) => dishes.test(name)));
      const isLong = names.some((name) => name.split(/\s+/u).length > 3 || notThings.test(name));
      if (names.length < 2 || isLong || names.some((name) => isRequest(name))) return [];
      const label = kind !== '' ? kind : sectionHeading(isFood ? 'menu' : 'services', language);
      return [
        {
          label: upperStart(label),
          at: index,
          end: index + all.length,
          entries: names.map((name) => ({ name: oneLine(upperStart(name), 80) })),
        },
      ];
    },
  );
}

const joint = /,\s(?:(?:and|und|y|et|e|en|i|и)\s)?|\s(?:and|und|y|et|e|en|i|и)\s/iu;
const notThings =
  /^(?:we|i|it|they|wir|nous|on|nosotros|nós|noi|wij|мы|an?|my|our|the|lots?|many|also|more)(?!\p{L})|(?<!\p{L})(?:are|is|have|has|move|every|open|live|sind|est|son|sono|são|zijn|years?|people|members|kids|rooms?|table)(?!\p{L})/iu;
const thing = "\\p{L}[\\p{L}'’-]{0,24}(?:\\s\\p{L}[\\p{L}'’-]{0,24}){0,3}?";
const offers = letterPattern(
  `(?:(?:(?<!\\p{L})(?:we|i|and)|,)\\s(?:offer|sell|teach)|(?<!\\p{L})(?:(?:tenemos|ofrecemos|damos|vendemos)|wir (?:bieten|verkaufen|unterrichten)|(?:nous|on) (?:proposons|propose|vendons|vend)|(?:oferecemos|temos|vendemos)|(?:offriamo|abbiamo|vendiamo|proponiamo)|(?:wij|we) (?:verkopen|bieden|geven)|(?:oferujemy|sprzedajemy)|(?:мы )?(?:продаём|продаем|предлагаем)))\\s(?:(?<kind>clases|cursos|aulas|corsi|cours|lessen|classes|courses|lessons|kurse)\\s(?:de|di|in|van|for)\\s)?(?<things>${thing}(?:,\\s${thing}){0,6},?\\s(?:and|und|y|et|e|en|i|и)\\s${thing})(?=[.;!\\n]|,\\s(?:and|und|y|et|e|en|i|и)\\s(?:we|i|wir|on|nous)\\s|$)`,
  'giu',
);

/** "…, Leistungen Prophylaxe, Implantate", "behandelingen massage en yoga, open …": a noun with no colon. */
const noSentence =
  'zijn|sind|werden|wie|zoals|für|voor|mit|met|im|in|bei|bij|und|en|auf|op|an|aan|der|die|das|den|de|het|per|pro|ab|vanaf|auch|ook|online|are|for|with|and|such|like|include|is|ist';
const item = `(?!(?:${noSentence})(?!\\p{L}))\\p{L}[\\p{L}'’-]{2,24}(?:\\s(?!(?:${noSentence})(?!\\p{L}))\\p{L}[\\p{L}'’-]{2,24}){0,2}?`;
const named = letterPattern(
  `(?<=[,.;]\\s(?:(?:unsere|onze|our|mit|met|with)\\s)?)(?<kind>leistungen|behandlungen|angebote?|kurse|spezialitäten|schwerpunkte|behandelingen|diensten|cursussen|lessen|specialiteiten|services|treatments|classes)\\s(?<things>${item}(?:(?:,\\s${item}){0,6},?\\s(?:und|en|and)\\s${item}(?=[.,;!\\n]|$)|(?:,\\s${item}){1,7}(?=[.;!\\n]|$)))`,
  'giu',
);
