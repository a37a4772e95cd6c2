import type { PagePart } from '../../../contracts/job/plan.ts';
import type { Stretch } from '../facts/opening-hours.ts';
import { refusedAfter, refusedBefore, type Refuser } from './refusers.ts';
import { partWords } from './part-words.ts';

/** What a message does not want. */
export interface Refusals {
  /** The message with what it refuses blanked, so that everything else stands where it stood. */
  readonly wanted: string;
  /** Parts of a page that it refuses, each once. */
  readonly parts: readonly PagePart[];
  /** The stretches that are blanked. */
  readonly refused: readonly Stretch[];
}

/**
 * Reads what a message does not want. "No", "ohne" and "なし" refuse only parts of a page, as "without sugar"
 * is said of a cake; "don't add" and "不要" refuse whatever the clause names.
 *
 * @example
 * readRefusals('a site for my bar, no contact form or map').parts; // ['form', 'map']
 */
export function readRefusals(text: string): Refusals {
  const refused = [
    ...refusers(text, refusedBefore).flatMap((refuser) => behind(text, refuser)),
    ...refusers(text, refusedAfter).flatMap((refuser) => ahead(text, refuser)),
  ];
  let wanted = text;
  for (const { index, text: words } of refused)
    wanted = `${wanted.slice(0, index)}${' '.repeat(words.length)}${wanted.slice(index + words.length)}`;
  const said = refused.map(({ text: words }) => words).join('\n');
  const parts = said === '' ? [] : partWords.filter((_, index) => partIn[index]?.test(said));
  return { wanted, refused, parts: parts.map(({ part }) => part) };
}

/** The items that name no such part: "a gallery, without gallery" has none. */
export function withoutParts(
  items: readonly string[],
  parts: readonly PagePart[],
): readonly string[] {
  const refused = partWords.filter(({ part }) => parts.includes(part));
  if (refused.length === 0) return items;
  const names = refused.map((part) => `${part.words}|${part.unspaced}`).join('|');
  const named = new RegExp(`^(?:${names})$`, 'iu');
  return items.filter((item) => !named.test(item));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly isAll: boolean;
}

function refusers(text: string, kinds: readonly Refuser[]): readonly Found[] {
  return kinds.flatMap(({ pattern, isAll }) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index: start }) => ({
      start,
      end: start + length,
      isAll,
    })),
  );
}

/** What is refused behind a word: "no gallery, map or prices", "don't add my phone number". */
function behind(text: string, { start, end, isAll }: Found): readonly Stretch[] {
  if (isAll) {
    const rest = clauseRest.exec(text.slice(end, end + 120))?.[0] ?? '';
    return /[\p{L}\p{N}]/u.test(rest) ? [stretch(text, start, end + rest.length)] : [];
  }
  let at = end;
  let sure = 0;
  for (let count = 0; count < 6; count += 1) {
    const thing = endAt(count === 0 ? firstPart : nextPart, text, at);
    if (thing === undefined) break;
    // "…, map or prices" refuses the map too; "no popups, gallery at the end" no gallery.
    const isLast =
      count === 0 ||
      orBefore.test(text.slice(at - 8, at)) ||
      clauseEnd.test(text.slice(thing, thing + 2));
    if (isLast && !(count > 0 && /[,，、]\s?$/u.test(text.slice(at - 2, at)))) sure = thing;
    const joint = endAt(joints, text, thing);
    if (joint === undefined) break;
    at = joint;
  }
  return sure === 0 ? [] : [stretch(text, start, sure)];
}

/** What is refused ahead of a word: "予約フォームは不要", "갤러리 없이", "form istemiyorum". */
function ahead(text: string, { start, end, isAll }: Found): readonly Stretch[] {
  const clause = clauseAhead.exec(text.slice(Math.max(start - 80, 0), start))?.[0] ?? '';
  if (isAll) return clause.trim() === '' ? [] : [stretch(text, start - clause.length, end)];
  const [part] = [...clause.matchAll(anyPart)].slice(-1);
  const isNext = part !== undefined && clause.length - part.index - part[0].length < 4;
  return isNext ? [stretch(text, start - clause.length + part.index, end)] : [];
}

function stretch(text: string, start: number, end: number): Stretch {
  return { index: start, text: text.slice(start, end) };
}

/** Where the match of a sticky pattern at a place ends. */
function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const clauseRest = /^[^,.;:!?()\n，。；：！？、،؛]{0,120}/u;
const clauseAhead = /[^,.;:!?()\n，。；：！？、「」،؛]{0,80}$/u;
const clauseEnd = /^\s?(?:$|[,.;:!?)\n，。；！？、،؛])/u;
const joints =
  /(?:,|，|、|،)\s?|\s?(?:,\s)?(?<![\p{L}])(?:or|nor|and|oder|noch|und|ni|nor|ou|et|y|o|u|e|né|i|ani|lub|и|или|ни|en|of|ve|veya|أو|و|या|और)\s(?:(?:no|kein\p{L}{0,2}|ohne|sin|sans|sem|senza|bez|без|geen|zonder)\s)?|\s?(?:和|或|と|や|및|와|과)\s?/iuy;
const orBefore = /(?<!\p{L})(?:or|nor|oder|noch|ni|ou|o|u|né|ani|lub|или|ни|of|veya|أو|या)\s$/iu;

const unspaced = partWords.map((part) => part.unspaced).join('|');
const spaced = partWords.map(({ words }) => words).join('|');
const onePart = `(?:(?:${spaced})(?![\\p{L}\\p{M}])|${unspaced})`;
const firstPart = new RegExp(`(?:[\\p{L}\\p{M}'’-]{1,16}\\s){0,3}?${onePart}`, 'iuy');
const nextPart = new RegExp(`(?:[\\p{L}\\p{M}'’-]{1,16}\\s){0,1}?${onePart}`, 'iuy');
const anyPart = new RegExp(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${unspaced}`, 'giu');
const partIn = partWords.map(
  (part) =>
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${part.words})(?![\\p{L}\\p{M}])|${part.unspaced}`, 'iu'),
);
