import type { ListKind } from '../../../../../starters/starter.ts';
import type { Clause } from '../../read-act.ts';
import { conceptOf } from '../../words/concepts.ts';
import { features } from '../../words/features.ts';
import { thingLinks, thingNouns } from '../../words/nouns.ts';
import { readLookWords } from '../look/read-look-words.ts';
import { withoutArticles } from './find-name.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * A login is no product, and people do not pay for a role. A field or a section may be about payment, a
 * usual section may be "Reviews", and a task may be "pay rent".
 */
export function isFeature({ rest }: Clause, given: readonly string[], lists: ListKind): boolean {
  const isAbout = letterPattern(
    `(?<!\\p{L})(?:${thingNouns[lists]})\\s(?:${thingLinks})(?!\\p{L})`,
  );
  if (/["“„«‘]/u.test(rest) || isAbout.test(rest)) return false;
  const isUsual = (name: string): boolean => conceptOf(withoutArticles(name)) !== undefined;
  if (given.every(isUsual)) return false;
  if (lists !== 'task') return features.test(rest);
  return given.some((name) => features.exec(name)?.[0].length === withoutArticles(name).length);
}

/** Whether the verb says that it is a thing of the list: "also ask for the age", "we also sell a tea". */
export function saysThing({ text }: Clause): boolean {
  return says.test(text);
}

const says =
  /(?<!\p{L})(?:(?:we|i) (?:also )?(?:sell|offer|serve)|ask(?: people)?(?: also)? for|(?:wir|ich) verkaufen|frage? (?:auch |noch ){0,2}nach|abfragen|(?:on|nous) (?:vend|vendons|propose)|demande[rz]?|vendemos|vende|pid(?:e|an)|peça)(?!\p{L})/iu;

/** Whether words to add name nothing: "more contrast", "some life to it", "colour". */
export function isNoName(text: string): boolean {
  const { colours, others } = readLookWords(text);
  return more.test(text) || (others.length === 0 && colours.length === 0);
}

const more =
  /^(?:some |ein paar |noch )?(?:more|bigger|better|other|mehr|größere|andere|bessere|plus d[eu]s?|d[’']autres|más|otros|otras|mayores|mais|outr[oa]s|più)\s|\s(?:to|for|in)\s(?:it|this|that|me|us|them)$/iu;
