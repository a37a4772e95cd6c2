import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What things must have: the value of a field. */
export interface Condition {
  readonly field: string;
  readonly value: string | boolean;
}

/**
 * The condition that a clause or the end of a path names: "an unwatched one", "quelli non adottati",
 * "high-priority".
 *
 * @example
 * conditionIn('gives me an unwatched one', [{ name: 'watched', label: 'watched', type: 'boolean' }]);
 * // { field: 'watched', value: false }
 */
export function conditionIn(
  clause: string,
  fields: readonly ResourceField[],
): Condition | undefined {
  const plain = fold(clause.slice(0, 300)).toLowerCase();
  const words = plain.match(/\p{L}[\p{L}\p{M}\p{N}]{1,30}/gu) ?? [];
  for (const { name, label, type, oneOf = [] } of fields) {
    const value = oneOf.find((one) => isSaid(fold(one).toLowerCase(), plain));
    if (value !== undefined) return { field: name, value };
    const stem = type === 'boolean' ? stemOf(label.replace(/^is(?=\p{Lu}|\s)/u, '')) : undefined;
    if (stem === undefined || stem.length < 3) continue;
    const at = words.findIndex((word) => word.replace(without, '').startsWith(stem));
    const word = words[at];
    if (word === undefined) continue;
    const isNot = !word.startsWith(stem) || words.slice(Math.max(at - 2, 0), at).some(isNegation);
    return { field: name, value: !isNot };
  }
  return gone(words, fields);
}

/** "available" of what is adopted, lent or sold. */
function gone(words: readonly string[], fields: readonly ResourceField[]): Condition | undefined {
  const isFree = words.some((word) => free.test(word));
  const field = fields.find(({ label, type }) => type === 'boolean' && taken.test(fold(label)));
  return isFree && field !== undefined ? { field: field.name, value: false } : undefined;
}

function isSaid(value: string, plain: string): boolean {
  if (value.length < 2) return false;
  const at = plain.search(letterPattern(`(?<![\\p{L}\\p{N}])${escaped(value)}`, 'u'));
  return at >= 0;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

const without = /^(?:un|non|in|nie|не|on)(?=\p{L}{3})/u;
const isNegation = (word: string): boolean =>
  /^(?:not|no|non|nicht|kein\p{L}{0,2}|pas|nao|niet|geen|nie|не|never|yet|noch|sin|sem|senza|sans)$/u.test(
    word,
  );
const free =
  /^(?:available|free|left|verfugbar\p{L}{0,2}|frei\p{L}{0,2}|disponi\p{L}{1,6}|libres?|livres?|liber[ei]|dostepn\p{L}{1,3}|beschikba\p{L}{1,3}|musait|доступн\p{L}{1,3})$/u;
const taken =
  /^(?:is ?)?(?:adopted|lent|loaned|borrowed|sold|taken|rented|reserved|booked|occupied|out|adoptad|prestad|vendid|ocupad|reservad|adotad|emprestad|alugad|adottat|prestat|vendut|occupat|prenotat|adopte|prete|vendu|occupe|reserve|loue|vermittelt|verliehen|ausgeliehen|verkauft|belegt|reserviert|vermietet|adoptowan|wypozyczon|sprzedan|zajet|geadopteerd|uitgeleend|verkocht|bezet|продан|занят|выдан)/iu;
