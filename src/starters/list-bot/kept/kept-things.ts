import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import { ends, heartOf, keeps, leads, notKept } from './kept-words.ts';

/** What members keep together, as a request names it. */
export interface KeptThings {
  /** "loaned books" */
  readonly name: string;
  /** What a request says behind it. */
  readonly rest: string;
}

/**
 * What people keep, collect, offer, lend or report; undefined where a request names nothing of the kind, or
 * what Discord or a service has.
 *
 * @example
 * keptThings('a bot to keep track of who borrowed which camera gear', 'en')?.name; // 'camera gear'
 * keptThings('Bot, mit dem wir unsere Rezepte sammeln', 'de')?.name; // 'Rezepte'
 */
export function keptThings(text: string, language: Language): KeptThings | undefined {
  const head = heartOf(text).replace(/lost and found/iu, 'lost-and-found');
  for (const { 0: verb, index } of allMatches(head, keeps)) {
    // "a note", "the list": a noun, unless it says what it is of.
    if (!verb.includes(' ') && article.test(head.slice(Math.max(index - 5, 0), index))) continue;
    // "To-do-Liste": a part of a noun.
    if (head[index - 1] === '-') continue;
    const end = index + verb.length;
    const name =
      (verbLast.has(language) ? nameBefore(head.slice(Math.max(index - 80, 0), index)) : '') ||
      nameBehind(head.slice(end, end + 120)) ||
      (/^regist/iu.test(verb) ? (/\p{L}{3,20}(?=\s$)/u.exec(head.slice(0, index))?.[0] ?? '') : '');
    if (name !== '' && !notKept.test(name))
      return { name, rest: head.slice(Math.max(head.indexOf(name, end), end - name.length - 1)) };
  }
  return undefined;
}

const article = /(?<!\p{L})(?:an?|the|our|my|your|no|new)\s$/iu;
const verbLast: ReadonlySet<Language> = new Set(['de', 'nl', 'tr']);
const aVerb = new RegExp(keeps, 'iu');
const stops = /[,.;:!?()"“”„«»\n]|\s[–-]\s/u;

function nameBehind(said: string): string {
  const words = (said.split(stops, 1)[0] ?? '').trim().split(/\s+/u);
  // "who bought which book"
  const [, ...others] = words;
  const rest = isWho.test(words[0] ?? '') && others.length > 1 ? others.slice(1) : words;
  const from = rest.findIndex((word) => !isSmall(word) && !isWhole(leads, word));
  return from < 0 ? '' : joined(upTo(rest.slice(from)));
}

const isWho = /^(?:who|wer|quién|qui|quem|chi|wie|kto|кто)$/iu;

function nameBefore(said: string): string {
  const words = (said.split(stops).at(-1) ?? '').trim().split(/\s+/u);
  const own = upTo(words.toReversed()).filter((word) => !isWhole(leads, word));
  return joined(own.toReversed().slice(-3));
}

/** Up to a word that ends a name: nearly all of up to three letters do. */
function upTo(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word) => isSmall(word) || isWhole(ends, word.split(/['’]/u, 1)[0] ?? '') || aVerb.test(word),
  );
  return words.slice(0, Math.min(end < 0 ? 4 : end, 4));
}

/** "d'outils" is not. */
function isSmall(word: string): boolean {
  return /^\p{L}{1,3}(?:['’]\p{L}{1,2})?$/u.test(word);
}

function isWhole(pattern: RegExp, word: string): boolean {
  return pattern.exec(word)?.[0] === word;
}

function joined(words: readonly string[]): string {
  const name = words.join(' ');
  return /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’-]{2,39}$/u.test(name) ? name : '';
}

/**
 * Whether a clause says no more than what a list of a bot is of, as its settings have it.
 *
 * @example
 * saysKept('keeps track of who borrowed which books', "name: 'books'", 'en'); // true
 */
export function saysKept(clause: string, settings: string): boolean {
  if (/[\d/:(]/u.test(clause)) return false;
  for (const language of ['en', 'de'] as const) {
    const name = keptThings(clause, language)?.name ?? '';
    const last = name.split(/\s/u).at(-1)?.toLowerCase() ?? '';
    if (last !== '' && (settings.includes(`name: '${name}'`) || settings.includes(`'${last}'`)))
      return true;
  }
  return false;
}
