import { allMatches } from '../../../workspace/text/all-matches.ts';
import { type PagePart, pageParts } from '../../../contracts/job/plan.ts';
import type { Stretch } from '../facts/times/opening-hours.ts';
import { ofGuests } from './guests.ts';
import { refusedAfter, refusedBefore, type Refuser } from './refusers.ts';
import { partWords } from './part-words.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

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
  const said = new Set(refused.flatMap(({ text: words }) => partsIn(words)));
  return { wanted, refused, parts: pageParts.filter((part) => said.has(part)) };
}

function partsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    onePart.lastIndex = at;
    const groups = startsWord(text, at) ? (onePart.exec(text)?.groups ?? {}) : {};
    found.push(...Object.keys(groups).filter((part) => groups[part] !== undefined));
  }
  return found;
}

/** The items that name no such part: "a gallery, without gallery" has none. */
export function withoutParts(
  items: readonly string[],
  parts: readonly PagePart[],
): readonly string[] {
  const refused = partWords.filter(({ part }) => parts.includes(part));
  if (refused.length === 0) return items;
  const names = refused.map((part) => `${part.words}|${part.unspaced}`).join('|');
  const named = letterPattern(`^(?:${names})$`);
  return items.filter((item) => !named.test(item));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly isAll: boolean;
}

function refusers(text: string, kinds: readonly Refuser[]): readonly Found[] {
  return kinds.flatMap(({ pattern, isAll }) =>
    allMatches(text, pattern).map(({ 0: { length }, index: start }) => ({
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
    return /[\p{L}\p{N}]/u.test(rest) && !ofGuests.test(rest) && !byGuests.test(rest)
      ? [stretch(text, start, end + rest.length)]
      : [];
  }
  let at = end;
  let sure = 0;
  for (let count = 0; count < 6; count += 1) {
    const thing = partEnd(text, at, count === 0 ? 3 : 1);
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
  // "no registration needed", "no generators or loud music" are said to guests.
  if (sure > 0 && (needed.test(text.slice(sure, sure + 20)) || rule.test(text.slice(end, sure))))
    return [];
  const of = sure === 0 ? undefined : ofWhat.exec(text.slice(sure, sure + 80))?.[0];
  return sure === 0 ? [] : [stretch(text, start, sure + (of?.length ?? 0))];
}

const rule = /(?<!\p{L})(?:loud|generators|spoilers|parties|fires)(?!\p{L})/iu;
const needed =
  /^\s(?:(?:is |are |ist |es |est |è |é )?(?:needed|required|necessary|nötig|erforderlich|notwendig|necesari[oa]s?|nécessaires?|obligatoires?|necessári[oa]s?|necessari[oa]|nodig|vereist|potrzebn\p{L}|wymagan\p{L}|krävs|behövs)|gerekmez|gerekmiyor|не (?:нужн\p{L}|требуется|потрібн\p{L}))(?!\p{L})/iu;

/** "no photos of people crying", "no prices for albums": what they are of. */
const ofWhat =
  /^\s(?:of|for(?!\s(?:my|our|an?|the|me|us|now)\s)|von|de|d['’]|di|van)\s?\p{L}[^,.;:!?()\n]{1,60}?(?=[,.;:!?()\n]|$|\s(?:and|but|with|und|aber|mit|y|pero|con|et|mais|avec|e|mas|com|ma|en|maar|met|men|tapi|tetapi|nhưng|але)\s)/u;

/** "don't tell her", "don't wear white": what guests are asked not to do. */
const byGuests =
  /^\s?(?:tell (?:her|him|them|anyone|anybody|mum|mom|dad)|worry|miss (?:it|out)|be (?:late|shy)|park|ring|knock|arrive|wear|feed|smoke|drink and drive)(?!\p{L})/iu;

/** "グラフ表示 ログイン": between words of Japanese and Chinese a space is a comma. */
const spaced = /^[^]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]\s(?=\S)/u;

/** What is refused ahead of a word: "予約フォームは不要", "갤러리 없이", "form istemiyorum". */
function ahead(text: string, { start, end, isAll }: Found): readonly Stretch[] {
  const clause = (clauseAhead.exec(text.slice(Math.max(start - 80, 0), start))?.[0] ?? '').replace(
    spaced,
    '',
  );
  if (isAll) return clause.trim() === '' ? [] : [stretch(text, start - clause.length, end)];
  for (let at = start - clause.length; at < start; at += 1) {
    const last = startsWord(text, at) ? endAt(onePart, text, at) : undefined;
    if (last !== undefined && last <= start && start - last < 4) return [stretch(text, at, end)];
  }
  return [];
}

/** Where the part of a page that begins at a place ends, with at most some words before it. */
function partEnd(text: string, start: number, wordsBefore: number): number | undefined {
  let at = start;
  for (let count = 0; count <= wordsBefore; count += 1) {
    const end = endAt(onePart, text, at);
    const next = endAt(oneWord, text, at);
    if (end !== undefined || next === undefined) return end;
    at = next;
  }
  return undefined;
}

function stretch(text: string, start: number, end: number): Stretch {
  return { index: start, text: text.slice(start, end) };
}

/** Scripts without spaces have no words to begin. */
function startsWord(text: string, at: number): boolean {
  return !/\p{L}/u.test(text.charAt(at - 1)) || noSpaces.test(text.charAt(at - 1));
}

const noSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where the match of a sticky pattern at a place ends. */
function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const clauseRest = /^[^,.;:!?()\n，。；：！？、،؛]{0,120}/u;
const clauseAhead = /[^,.;:!?()\n，。；：！？、「」،؛]{0,80}$/u;
const clauseEnd = /^\s?(?:$|[,.;:!?)\n，。；！？、،؛])/u;
const joints =
  /(?:,|，|、|،)\s?|\s?(?:,\s)?(?<![\p{L}])(?:or|nor|and|oder|noch|und|ni|nor|ou|et|y|o|u|e|né|i|ani|lub|и|или|ни|чи|та|й|і|och|eller|dan|atau|và|hay|hoặc|en|of|ve|veya|أو|و|या|और)\s(?:(?:no|kein\p{L}{0,2}|ohne|sin|sans|sem|senza|bez|без|geen|zonder|utan|ing(?:en|et|a)|tanpa|không(?: có)?)\s)?|\s?(?:和|或|と|や|및|와|과)\s?/iuy;
const orBefore =
  /(?<!\p{L})(?:or|nor|oder|noch|ni|ou|o|u|né|ani|lub|или|ни|чи|eller|atau|hay|hoặc|of|veya|أو|या)\s$/iu;

/** Compiled when the first message refuses something. */
const onePart = letterPattern(
  partWords
    .map(({ part, words, unspaced }) => `(?<${part}>(?:${words})(?![\\p{L}\\p{M}])|${unspaced})`)
    .join('|'),
  'iuy',
);
const oneWord = /[\p{L}\p{M}'’-]{1,16}\s/uy;
