import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { clausesOf } from '../not-included/clauses/clauses-of.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { Series } from './read-figures.ts';

const kinds = ['total', 'best', 'lowest', 'average'] as const;
export type ValueKind = (typeof kinds)[number];

/** A value that is worked out of the figures, in the words of the request: "Weekly total". */
export interface AskedValue {
  readonly kind: ValueKind;
  /** Empty where the page has a word for it. */
  readonly label: string;
}

/**
 * What a request wants to know of its figures; total, best and average where it does not say.
 *
 * @example
 * askedValues('with the weekly total and the best day');
 * // [{ kind: 'total', label: 'Weekly total' }, { kind: 'best', label: 'Best day' }]
 */
export function askedValues(rest: string): readonly AskedValue[] {
  const found = new Map<ValueKind, AskedValue>();
  for (const { text } of clausesOf(rest))
    for (const clause of text.split(/\s(?:and|und|y|et|e|en|i|и|ve|plus)\s|、/iu)) {
      const named = kinds.filter((kind) => patterns[kind].test(clause));
      const label = clause.replace(ahead, '').trim();
      const isLabel = named.length === 1 && label.length < 40 && !/\d/u.test(label);
      for (const kind of named)
        if (!found.has(kind)) found.set(kind, { kind, label: isLabel ? upperStart(label) : '' });
    }
  const all = kinds.flatMap((kind) => found.get(kind) ?? []);
  return all.length > 0 ? all : usual.map((kind) => ({ kind, label: '' }));
}

/** One series for each of another, or for a hundred of it. */
export interface Ratio {
  readonly label: string;
  readonly of: number;
  readonly by: number;
  readonly factor: number;
}

/** "kilos per household", "loans per 100 visits" of two series. */
export function askedRatio(rest: string, series: readonly Series[]): Ratio | undefined {
  for (const { 0: label, groups } of allMatches(rest, ratios)) {
    const { of = '', count = '1', by = '' } = groups ?? {};
    const [one, other] = [of, by].map((word) =>
      series.findIndex(({ name }) => isCalled(name, word)),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other) continue;
    return { label: upperStart(label.trim()), of: one, by: other, factor: Number(count) };
  }
  return undefined;
}

function isCalled(name: string, word: string): boolean {
  const stem = word.toLowerCase().slice(0, Math.max(4, word.length - 2));
  return name
    .toLowerCase()
    .split(/\s/u)
    .some((one) => one.startsWith(stem));
}

const ratios = letterPattern(
  '(?<of>\\p{L}{3,20})\\s(?:per|por cada|por|pro|je|par|pour|na|на)\\s(?:(?<count>\\d{1,4})\\s)?(?<by>\\p{L}{3,20})',
  'giu',
);

const usual = ['total', 'best', 'average'] as const;

const patterns: Record<ValueKind, RegExp> = {
  total: letterPattern(
    '(?<!\\p{L})(?:totals?|totale|sum|summe|gesamt\\p{L}{0,10}|suma|somme|soma|somma|totaal|toplam\\p{L}{0,3}|итог\\p{L}{0,2}|всего|сумм\\p{L})(?!\\p{L})|总|合計|합계|총|कुल|مجموع',
  ),
  best: letterPattern(
    '(?<!\\p{L})(?:best|highest|busiest|peak|most|beste\\p{L}{0,2}|höchste\\p{L}{0,2}|stärkste\\p{L}{0,2}|meisten|más|mejor|mais|melhor|meilleure?|plus de|migliore?|più|meeste|hoogste|najlep\\p{L}{1,4}|najwię\\p{L}{1,4}|en (?:iyi|çok|yüksek)|лучш\\p{L}{2}|больше всего)(?!\\p{L})|最高|最多|最好|최고|सबसे ज़्?यादा|أفضل|أعلى|أكثر',
  ),
  lowest: letterPattern(
    '(?<!\\p{L})(?:worst|lowest|weakest|least|schlechteste\\p{L}{0,2}|niedrigste\\p{L}{0,2}|peor|menos|pior|pire|moins de|peggiore?|meno|slechtste|laagste|minste|najgorsz\\p{L}{1,3}|najmnie\\p{L}{1,4}|en (?:kötü|az|düşük)|худш\\p{L}{2}|меньше всего)(?!\\p{L})|最低|最少|최저|सबसे कम|أسوأ|أقل|أدنى',
  ),
  average: letterPattern(
    '(?<!\\p{L})(?:average|mean|avg|(?:durch)?schnitt|mittelwert|media|promedio|moyenne|média|gemiddeld\\p{L}{0,2}|średni\\p{L}{1,2}|ortalama\\p{L}{0,3}|средн\\p{L}{2,3})(?!\\p{L})|平均|평균|औसत|متوسط|معدل',
  ),
};

/** What asks for it, before its name. */
const ahead = letterPattern(
  '^(?:(?:i|we|ich|wir) (?:want|need|would like|will|möchte)\\s|(?:and|und|y|et|e|with|mit|con|avec|com|z|с|show\\p{L}{0,4}|display|flag|mark|muestra|zeig\\p{L}{0,2}|affiche\\p{L}{0,2}|mostr\\p{L}{1,3}|toon|pokaż|покажи\\p{L}{0,2}|the|der|die|das|den|el|la|le|il|lo|o|a|de|het)\\s){0,5}',
);
