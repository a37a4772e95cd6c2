import type { GivenList } from '../../../../contracts/job/plan.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { claimCues, type ClaimKind } from './claim-cues.ts';

/** Something that people can take, and how many of them. */
export interface Claimable {
  readonly name: string;
  readonly places: number;
}

/** A list of things that people take for themselves. */
export interface AskedClaims {
  readonly kind: ClaimKind;
  /** Empty where the request names none. */
  readonly items: readonly Claimable[];
  /** How many can take one; undefined where the request does not say. */
  readonly places: number | undefined;
}

/**
 * The things that a request lets people take: gifts, shifts, places in a course.
 *
 * @example
 * readClaims({ starter: 'landing-page', message: 'gift list where you can claim a gift: pram, books' })?.items;
 * // [{ name: 'Pram', places: 1 }, { name: 'Books', places: 1 }]
 */
export function readClaims({ message = '', given = [] }: Page): AskedClaims | undefined {
  const text = message.slice(0, mostCharacters);
  for (const { kind, pattern } of patterns) {
    const [match] = allMatches(text, pattern);
    if (match === undefined) continue;
    const counted = [counts, limits]
      .flatMap((one) => one.exec(text)?.groups?.['n'] ?? [])
      .map(Number)
      .find((count) => count > 0 && count < 500);
    const places = kind === 'gifts' ? 1 : counted;
    const names = namesIn(kind, {
      text,
      at: match.index,
      end: match.index + match[0].length,
      given,
    });
    const each = places ?? (kind === 'shifts' ? 1 : 10);
    return { kind, places, items: names.slice(0, 60).map((name) => claimable(name, each)) };
  }
  return undefined;
}

const mostCharacters = 4000;
const patterns = (['gifts', 'shifts', 'places'] as const).map((kind) => ({
  kind,
  pattern: wholeWords(claimCues[kind].join('|')),
}));

/** "Grill 10-14 (3 people)" has places of its own. */
function claimable(text: string, usual: number): Claimable {
  const own =
    /\(?(?<n>\d{1,2})\s?(?:x|×|people|helpers?|persons?|personen|helfer|personas|personnes|pessoas|persone|osob\p{L}?|kişi|чел\p{L}{0,5})\)?$|^(?<m>\d{1,2})\s?[x×]\s/iu.exec(
      text,
    );
  const count = Number(own?.groups?.['n'] ?? own?.groups?.['m'] ?? usual);
  const bare = own === null ? text : text.replace(own[0], '').trim();
  return { name: bare.charAt(0).toUpperCase() + bare.slice(1), places: count > 0 ? count : usual };
}

interface Around {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly given: readonly GivenList[];
}

/** What is listed: under a label for it, with times, or behind the words that ask. */
function namesIn(kind: ClaimKind, { text, at, end, given }: Around): readonly string[] {
  const named = given.find(({ label, entries }) => entries.length > 1 && labels[kind].test(label));
  if (named !== undefined) return named.entries.map(nameOf);
  const timed =
    kind === 'gifts'
      ? undefined
      : given.find(
          ({ entries }) =>
            entries.length > 1 &&
            entries.every(({ name, when }) => name !== '' && when !== undefined),
        );
  if (timed !== undefined) return timed.entries.map(nameOf);
  const [only] = given;
  if (kind !== 'places' && given.length === 1 && only?.label === '')
    return itemsOf(only.entries.map(nameOf));
  const [, inside = ''] =
    listed.exec(text.slice(at, end)) ??
    behind.exec(text.slice(end)) ??
    ahead.exec(text.slice(0, at)) ??
    [];
  return itemsOf(inside.split(/[,、，،;]\s?|\s(?:and|und|y|et|e|en|i|и|ve|और)\s/iu));
}

/** "3 helpers each" and "everybody should be able to write" are nothing to take. */
function itemsOf(parts: readonly string[]): readonly string[] {
  const names = parts.map((one) => one.trim()).filter(isClaimable);
  return names.length > 1 ? names : [];
}

/** Whether a part of a list is something to take, and no word of how. */
export function isClaimable(one: string): boolean {
  return (
    /^[\p{L}\d].{1,59}$/u.test(one) &&
    one.split(/\s+/u).length < 8 &&
    !instructs.test(one) &&
    !each.test(one) &&
    !/^(?:jeder|alle|everyone|everybody|people|cada|chacun|tout le monde|ognuno|iedereen|każdy|каждый|все)\s/iu.test(
      one,
    )
  );
}

/** The name of a thing without the places it has. */
export function claimName(text: string): string {
  return claimable(text, 1).name;
}

function nameOf({ name, when }: GivenList['entries'][number]): string {
  return when === undefined ? name : `${name}, ${when}`;
}

const each =
  /^(?:je|each|jeweils|cada|chacun|ciascuno|elk|po|по)\s\d|\s(?:each|per shift|pro schicht|cada uno|chacun|ciascuno|per stuk)$/iu;
const instructs =
  /(?<!\p{L})(?:sign ?up|see|show|claim|reserve|eintragen|sehen|reservieren|apuntar\p{L}{0,3}|reservar|s[’']inscrire|réserver|inscrever|prenotare|inschrijven|zapisa\p{L}{1,3}|записа\p{L}{1,5})(?!\p{L})/iu;

/** Of what is to be taken, and no other list of the page. */
const labels: Readonly<Record<ClaimKind, RegExp>> = {
  gifts: letterPattern(
    'gift|present|wish|registry|geschenk|wunsch|wünsch|regalo|deseo|cadeau|souhait|prezent|hediye|подар|вишлист|верлан|verlang|regali|desider|presente|desejo|礼物|プレゼント|ギフト|선물|उपहार|هدايا',
  ),
  shifts: letterPattern(
    'shift|slot|helper|volunteer|task|job|schicht|helfer|dienst|aufgabe|turno|tarea|ayudant|créneau|bénévole|tâche|turni|volontari|taken|vrijwillig|dyżur|zmian|vardiya|gönüllü|смен|волонт|дежур|班次|シフト|当番|시간대|पाली|نوبات',
  ),
  places: letterPattern(
    'workshop|class|course|session|date|kurs|termin|clase|taller|curso|fecha|cours|atelier|aula|oficina|corso|laborator|les(?:sen)?$|zajęcia|warsztat|ders|atölye|заняти|мастер|курс|课|講座|レッスン|강좌|수업|कक्षा|ورشة|دورة',
  ),
};

const listed = /[:：(（]\s?([^:()（）.!?\n]{5,400})$/u;
const behind = /^(?:[^.:：(!?\n]|\d\.){0,60}[:：(（]\s?([^.()（）!?\n]{5,400})/u;
/** "gifts (pram, books) that people can claim" */
const ahead = /[:：(（]\s?([^.:()（）!?\n]{5,300})[)）][^()（）.!?\n]{0,40}$/u;

/** "12 places", "3 helpers each" */
const counts = letterPattern(
  '(?<![\\d.,:/-])(?<n>\\d{1,3})\\s(?:(?:free|available|freie|max\\.?)\\s)?(?:places|spots|seats|spaces|participants|people|persons|helpers|volunteers|plätze|teilnehmer|personen|helfer|plazas|lugares|cupos|personas|voluntarios|places|participants|personnes|bénévoles|vagas|pessoas|posti|persone|partecipanti|plaatsen|plekken|deelnemers|vrijwilligers|miejsc|osób|kişi(?:lik)?|koltuk|мест|человек|участник\\p{L}{0,3}|місць|осіб)(?!\\p{L})|(?<![\\d.,:/-])(?<n>\\d{1,3})\\s?(?:个(?:名额|座位|人)|名|人|席|명|자리|석)',
);
/** "at most 8", "limited to 8" */
const limits = letterPattern(
  "(?<!\\p{L})(?:max(?:imum|imal|\\.)?|at most|up to|limited to|no more than|höchstens|bis zu|máximo|hasta|maximum|jusqu[’']à|até|massimo|fino a|hoogstens|maksymalnie|do|en fazla|до|максимум|не больше|定员|最多|定員|정원|최대)\\s?:?\\s?(?:of\\s|de\\s|di\\s|von\\s)?(?<n>\\d{1,3})(?![\\d:.,]|\\s?(?:am|pm|uhr|h|uur|€|\\$|zł))",
);
