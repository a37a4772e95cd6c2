import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readAct } from './read-act.ts';
import { readCalling } from './read-calling.ts';
import { lateActs, splitVerb } from './words/acts.ts';
import { isLanguageAlone } from './changes/language.ts';
import {
  isColourAlone,
  isLookAlone,
  isPreference,
  namesPart,
  partAlone,
} from './changes/look/look-alone.ts';

/** Longer messages are read up to here. */
export const longestMessage = 4000;

/**
 * Divides a message into the changes that it asks for: at the ends of sentences, and at commas and "and"
 * where the next words ask for a change of their own. What stands in quotes is never divided.
 *
 * @example
 * splitChanges('make it blue and add milk and bread to the list'); // ['make it blue', 'add milk and bread to the list']
 */
export function splitChanges(message: string): readonly string[] {
  const text = message.slice(0, longestMessage);
  return cutAt(text, sentenceEnd)
    .flatMap((sentence) => {
      const parts = cutAt(sentence, joint);
      const changes: string[] = [];
      for (const part of parts) {
        const before = changes.at(-1);
        if (before === undefined) changes.push(part);
        else if (standsAlone(part, before)) changes.push(part.replace(leadingJoint, ''));
        else changes[changes.length - 1] = `${before}${part}`;
      }
      return changes;
    })
    .map((change) => change.trim())
    .filter((change) => /[\p{L}\p{N}]/u.test(change))
    .map((change, index, changes) => withPartOf(changes[index - 1] ?? '', change));
}

/** "The header is ugly, make it blue": "it" is the part that was named before. */
function withPartOf(before: string, change: string): string {
  const part = isStatement.test(before) ? partAlone(before) : undefined;
  return part !== undefined && pronoun.test(change) && isColourAlone(change)
    ? `${part}: ${change}`
    : change;
}

const isStatement =
  /^(?:\p{L}+[’'\s]){1,3}(?:is|are|looks?|ist|sind|est|sont|fait|es|está|están|son|se ve|é|são|está|ficou|è|sono)\s/iu;
const pronoun =
  /(?<!\p{L})(?:it|them|ihn|sie|es|l[ea]s?|l[oa]s?|(?:\p{L}{2,8}[áéíóúa-z])l[oa]s?|ele|ela)(?!\p{L})/iu;

const sentenceEnd = /(?:(?<![.!?;])[.!?;]+(?=\s|$)|\n|[。！？])/gu;
const joint =
  /(?:,|\s(?=(?:and|but|then|plus|also|und|sowie|aber|et|mais|puis|y|pero|luego|e|mas|depois|ma|poi)\s)|\s[–—-]\s|(?<=\s)\+\s)/gu;
const leadingJoint =
  /^[\s,–—+-]*(?:(?:and|but|then|plus|und|sowie|aber|et|mais|puis|y|pero|luego|e|mas|depois|ma|poi)\s)?(?:(?:then|also|dann|auch|puis|aussi|luego|también|depois|também|poi|anche)\s)?/iu;
const quoted =
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|‘[^’\n]{1,120}’|(?<![\p{L}\p{N}])'[^'\n]{1,120}'(?![\p{L}\p{N}])/gu;

/** The pieces between matches; each keeps the match that ends it if that is a mark of a sentence. */
function cutAt(text: string, pattern: RegExp): readonly string[] {
  const spans = allMatches(text, quoted).map(({ 0: { length }, index }) => [index, index + length]);
  const pieces: string[] = [];
  let from = 0;
  let span = 0;
  for (const { 0: mark, index } of allMatches(text, pattern)) {
    while ((spans[span]?.[1] ?? Infinity) <= index) span += 1;
    if (index > (spans[span]?.[0] ?? Infinity)) continue;
    const end = pattern === sentenceEnd ? index + mark.length : index;
    pieces.push(text.slice(from, end));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece.trim() !== '');
}

const onwards =
  /^(?:,?\s(?:but|aber|pero|mas|ma)|,\s(?:just|only|nur|seulement|sólo|solo|apenas|só))\s/iu;

function standsAlone(part: string, before: string): boolean {
  const words = part.replace(leadingJoint, '').trim();
  if (words.length < 3) return false;
  if (notName.test(part) || (isPreference(words) && isRefusal(before))) return false;
  // "We moved, the new name is Luna", but not "The name is wrong, it is Luna".
  if (readCalling(words) !== undefined && readCalling(`${before}${part}`) === undefined)
    return true;
  const { act } = readAct(words);
  if (act !== undefined && continues(words, before)) return false;
  if (act !== undefined || onwards.test(part)) return true;
  // French "mais" is "but", and Portuguese "mais" is "more".
  if (/^\smais\s/.test(part)) return false;
  if (isLookAlone(words, part.startsWith(','))) return true;
  return isLanguageAlone(words) || (namesPart(words) && namesPart(readAct(before).rest));
}

/** "It's called X, not Y". */
const notName = /^,\s(?:not|no|nicht|pas|não|et non)\s\p{Lu}/u;

/** "No pink, rather red" is one change, in which pink is a colour. */
function isRefusal(before: string): boolean {
  const { act, rest } = readAct(before);
  return act === 'remove' && isColourAlone(rest);
}

/** "Füge Brot und Butter hinzu", "Brot und Butter dazu": the verb at the end is that of both. */
function continues(words: string, before: string): boolean {
  if (!lateActs.some(([, pattern]) => pattern.test(words))) return false;
  if (splitVerb.test(before)) return true;
  return readAct(before).act === undefined && !namesPart(before) && !isLanguageAlone(before);
}
