import { conceptOf, plain } from '../../words/concepts.ts';
import { articles } from '../../words/nouns.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The name in a list that a text means: the same words, another word for the same usual section, or
 * words that one of them contains.
 *
 * @example
 * findName('the contact form', ['Menu', 'Contact']); // 'Contact'
 */
export function findName(text: string, names: readonly string[]): string | undefined {
  const wanted = plain(withoutArticles(text));
  if (wanted === '') return undefined;
  const concept = conceptOf(wanted);
  const nth = ordinals.findIndex((words) => words.test(wanted));
  return (
    names.find((name) => plain(name) === wanted) ??
    (nth < 0 ? undefined : names.at(nth < 5 ? nth : -1)) ??
    (concept && names.find((name) => conceptOf(name) === concept)) ??
    names.find((name) => singular(plain(name)) === singular(wanted)) ??
    names.find((name) => {
      const [one, other] = [singular(plain(name)), singular(wanted)];
      return contains(one, other) || contains(other, one);
    })
  );
}

/** "The second", without accents; the last one at the end. */
const ordinals = [
  'first|1st|erste[nrs]?|premiere?|primer[oa]?|primeir[oa]|prim[oa]',
  'second|2nd|zweite[nrs]?|deuxieme|seconde?|segund[oa]|second[oa]',
  'third|3rd|dritte[nrs]?|troisieme|tercer[oa]?|terceir[oa]|terz[oa]',
  'fourth|4th|vierte[nrs]?|quatrieme|cuart[oa]|quart[oa]',
  'fifth|5th|funfte[nrs]?|cinquieme|quint[oa]|quint[oa]',
  'last|letzte[nrs]?|dernier[e]?|ultim[oa]',
].map((words) => letterPattern(`^(?:${words})(?: one)?$`));

/** A text without the articles and quotes around it. */
export function withoutArticles(text: string): string {
  let rest = text.trim().replace(/^["“„«‘']|["”»’']$/gu, '');
  for (let count = 0; count < 3; count += 1) rest = rest.replace(articles, '');
  return rest.trim();
}

function singular(name: string): string {
  return name.replace(/(?<=\p{L}{3})(?:en|es|e|s|n)$/u, '');
}

function contains(text: string, words: string): boolean {
  return words.length >= 4 && ` ${text} `.includes(` ${words} `);
}
