import { isSite } from '../../../starters/page/is-site.ts';
import type { Starter } from '../../../starters/starter.ts';
import { dealsRoles } from './chooses-roles.ts';
import { wordsOf } from './cues-in.ts';

/**
 * Starters that a request may mean though it calls none by its name: all words that count of one of their
 * cues stand in it, in any order. Those with the rarest words first, at most three. Empty where `chosen` is
 * meant in the same way, and for programs, which have words of so many things in them that these say little.
 *
 * @example
 * alikeStarters(bots, 'copy a message with 4 stars to #hall-of-fame', slashBot); // [starboardBot]
 */
export function alikeStarters(
  offered: readonly Starter[],
  text: string,
  chosen: Starter,
): readonly Starter[] {
  const { cues, countOf } = indexOf(offered);
  const words = new Set(keysOf(text));
  const weights = new Map<Starter, number>();
  for (const [starter, phrases] of cues) {
    const found = new Set(phrases.filter((keys) => keys.every((key) => words.has(key))).flat());
    const weight = [...found].reduce(
      (sum, key) => sum + Math.log(offered.length / countOf(key)),
      0,
    );
    if (weight > 0) weights.set(starter, weight);
  }
  if (weights.has(chosen)) return [];
  return [...weights]
    .filter(
      ([{ name, projectType }, weight]) =>
        weight > leastWeight[projectType] &&
        !isSite(name) &&
        !lists.has(name) &&
        !(name === 'role-menu-bot' && dealsRoles(text)),
    )
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([starter]) => starter);
}

/** A rare word is enough for a bot; games are called by words such as "cat", and need two. Nothing is for programs. */
const leastWeight = { discord_bot: 3, static_html: 5, node_project: Infinity } as const;

/** These list whatever a request says, and so leave nothing out. */
const lists: ReadonlySet<string> = new Set(['list-bot', 'todo', 'records', 'day-list']);

interface CueIndex {
  /** Of each cue the words that few starters have. */
  readonly cues: ReadonlyMap<Starter, readonly (readonly string[])[]>;
  /** How many starters have a word. */
  readonly countOf: (key: string) => number;
}

const indexes = new WeakMap<readonly Starter[], CueIndex>();

function indexOf(offered: readonly Starter[]): CueIndex {
  const known = indexes.get(offered);
  if (known !== undefined) return known;
  const all = offered.map(
    (starter) => [starter, [...starter.cues, ...(starter.hints ?? [])].map(keysOf)] as const,
  );
  const counts = new Map<string, number>();
  for (const [, phrases] of all)
    for (const key of new Set(phrases.flat())) counts.set(key, (counts.get(key) ?? 0) + 1);
  const countOf = (key: string): number => counts.get(key) ?? 0;
  const counting = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => countOf(key) <= offered.length / 8);
  const cues = new Map(
    all.map(([starter, phrases]) => [
      starter,
      phrases.map(counting).filter((keys) => keys.length > 0),
    ]),
  );
  const index = { cues, countOf };
  indexes.set(offered, index);
  return index;
}

/** The words of a text without their endings, and pairs of signs in scripts without spaces. */
function keysOf(text: string): readonly string[] {
  return wordsOf(text)
    .split(' ')
    .flatMap((word) => {
      if (withoutSpaces.test(word))
        return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
      if (word.length < 3 && /^[a-z0-9]*$/.test(word)) return [];
      return [word.length > 6 ? word.slice(0, Math.max(5, word.length - 2)) : word];
    });
}

const withoutSpaces = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
