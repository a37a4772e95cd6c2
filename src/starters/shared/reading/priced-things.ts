import type { FieldType } from '../../../contracts/job/resource.ts';
import { fold } from '../fold.ts';
import type { GivenThings } from './read-things.ts';

/**
 * The lists of things with prices in a message, the price first and then what else is told of each.
 *
 * @example
 * pricedThings('Boote: Möwe (4 Pers., 25 €/Std), Hecht (2 Pers., 15 €/Std).', 'preis')[0]?.rows;
 * // [{ name: 'Möwe', values: [25, 4] }, { name: 'Hecht', values: [15, 2] }]
 */
export function pricedThings(text: string, price: string): readonly GivenThings[] {
  return sentencesOf(text).flatMap(({ at, text: sentence }) =>
    runsOf(segmentsOf(sentence)).flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      const lead = first && leadOf(sentence.slice(0, first.end), run);
      if (last === undefined || lead === undefined) return [];
      const { noun, name } = lead;
      const [detail] = run[0]?.details ?? [];
      const label = detail?.label.toLowerCase();
      const isSame = run.every(
        ({ details }) => fold(details[0]?.label ?? '').toLowerCase() === fold(label ?? ''),
      );
      const details: { label: string; type: FieldType }[] = [
        { label: price, type: 'number' },
        ...(isSame && label ? [{ label, type: 'integer' as const }] : []),
      ];
      return [
        {
          noun,
          details,
          rows: run.map((one, index) => ({
            name: index === 0 ? name : one.head,
            values: [one.price, ...(isSame ? one.details : []).map(({ value }) => value)].slice(
              0,
              details.length,
            ),
          })),
          from: at + lead.from,
          end: at + last.end,
        },
      ];
    }),
  );
}

interface Entry {
  readonly from: number;
  readonly end: number;
  /** What stands ahead of the numbers. */
  readonly head: string;
  readonly price: number;
  readonly details: readonly { readonly value: number; readonly label: string }[];
}

function sentencesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  return [...text.matchAll(/(?:[^.;!?\n]|[.](?!\s|$)|(?<=\p{L}\p{L}?)[.](?=\s\d))+/gu)].map(
    ({ 0: part, index }) => ({
      at: index,
      text: part,
    }),
  );
}

/** The parts between commas and "and"; those in brackets and in "7,50" divide nothing. */
function segmentsOf(
  sentence: string,
): readonly { readonly from: number; readonly end: number; readonly text: string }[] {
  const covered = sentence.replace(/\([^()]{0,120}\)/gu, (part) => '_'.repeat(part.length));
  const cuts = [...covered.matchAll(/,(?!\d)\s?|[，、،]\s?|\s(?:and|und|et|y|e|i|en|и|ve)\s/giu)];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), sentence.length];
  return starts.map((from, index) => {
    const end = ends[index] ?? from;
    return { from, end, text: sentence.slice(from, end) };
  });
}

/** At least two entries side by side of which one has cents or a currency. */
function runsOf(segments: ReturnType<typeof segmentsOf>): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [[]];
  for (const segment of segments) {
    const entry = entryOf(segment);
    if (entry === undefined) runs.push([]);
    else runs.at(-1)?.push(entry);
  }
  return runs.filter((run) => run.length > 1);
}

function entryOf({ from, end, text }: ReturnType<typeof segmentsOf>[number]): Entry | undefined {
  const { head = '', rest = '' } =
    /^(?<head>[^\d€$£₽₹(]{2,80}?)\s?(?:[-–=:]\s?)?(?<rest>(?:\(|R\$|[€$£₽₹]|\d)[^\n]{0,100})$/u.exec(
      text.replace(/^[^(]{0,200}[:：]\s/u, '').trim(),
    )?.groups ?? {};
  const amounts = [...rest.matchAll(amount)].map(({ groups = {} }) => groups);
  const priced = amounts.find(({ before, after, cents }) => before ?? after ?? cents);
  if (priced === undefined || !/\p{L}/u.test(head)) return undefined;
  return {
    from,
    end,
    head: head.trim(),
    price: Number(`${priced['whole']}.${priced['cents'] ?? '0'}`),
    details: amounts
      .filter((one) => one !== priced && one['unit'] !== undefined)
      .slice(0, 1)
      .map(({ whole, unit = '' }) => ({ value: Number(whole), label: unit })),
  };
}

const money = '€|\\$|£|R\\$|₹|₽|zł|pln|tl|₺|eur(?:os?)?|usd|kr|руб\\p{L}{0,3}|reais|lei|元|円|원';
const amount = new RegExp(
  `(?<before>R\\$|[€$£₹])?\\s?(?<![\\d.,])(?<whole>\\d{1,6})(?:[.,](?<cents>\\d{2}))?(?!\\d)\\s?(?:(?<after>${money})(?![\\p{L}]))?(?<unit>(?<!€)\\p{L}{2,12})?`,
  'giu',
);

/** What the things are, and the name of the first: "pizze Margherita", "Boats: Gull", "slots morning". */
function leadOf(
  before: string,
  [first, ...others]: readonly Entry[],
): { readonly noun: string; readonly name: string; readonly from: number } | undefined {
  const said = first?.head ?? '';
  if (first === undefined || copula.test(said)) return undefined;
  const from = Math.max(before.lastIndexOf(said), 0);
  const [, ahead = ''] =
    /(\p{L}[\p{L}\p{M}-]{2,24})\s?[:：]\s?$/u.exec(before.slice(0, from)) ?? [];
  const words = said.split(/\s+/u);
  const capital = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  const isShort = others.every(({ head }) => !head.includes(' '));
  const at = capital > 0 ? capital - 1 : isShort && words.length === 2 ? 0 : -1;
  const noun = words[at] ?? '';
  if (noun.length > 3 && /^\p{Ll}/u.test(noun))
    return { noun, name: words.slice(at + 1).join(' '), from };
  return ahead !== '' && words.length <= 5 ? { noun: ahead, name: said, from } : undefined;
}

const copula = /\s(?:are|is|sind|sont|son|sono|são|это|can be)(?:\s|$)/iu;
