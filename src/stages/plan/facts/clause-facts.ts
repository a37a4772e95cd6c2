import type { Language } from '../../../contracts/job/plan.ts';
import { edge } from '../read/page/read-colours.ts';
import { toGuests } from '../refusals/guests.ts';
import { isInstruction, type Part, partsOf } from './parts.ts';
import type { FactsFound } from './spans.ts';

/** Short parts of a message that tell something and ask for nothing: "free entry", "parking at the station". */
export function takeClauses(text: string, language: Language, found: FactsFound): void {
  // In German, where all nouns have capitals, two in a row are a name.
  const capitals =
    language === 'de'
      ? /\p{Lu}\p{Ll}+\s(?:(?:am|an der|im|in der|zum|zur|von|des)\s)?\p{Lu}\p{Ll}/u
      : /(?<!^)\p{Lu}/u;
  // The first part asks for the page.
  const parts = [...partsOf(text)].slice(1);
  const listed = new Set(listsIn(text, parts).flat());
  let isAfterFact = false;
  for (const part of parts) {
    const { at, words } = part;
    const isTold = words.length <= 90 && (!isInstruction(words) || toGuests.test(words));
    const tells: boolean =
      practical.test(words) ||
      toGuests.test(words) ||
      /\d/.test(words) ||
      capitals.test(words) ||
      noCase.test(words) ||
      listed.has(part) ||
      (isAfterFact && oneName.test(words));
    isAfterFact = isTold && tells && endsWithComma(text, part);
    const isWhole = !givenName.test(words) && !/\([^()]*$|^[^()]*\)/u.test(words);
    if (isTold && tells && isWhole) found.take('detail', at, words);
  }
}

/** "bouncy castle, barbecue, bingo at 17:00": short parts of a sentence with a number, none of which asks. */
function listsIn(text: string, parts: readonly Part[]): readonly (readonly Part[])[] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)?.push(part);
    if (!endsWithComma(text, part)) sentences.push([]);
  }
  return sentences.filter(
    (sentence) =>
      sentence.length > 2 &&
      sentence.some(({ words }) => /\d/.test(words)) &&
      sentence.every(({ words }) => words.split(/\s+/u).length <= 4 && !isInstruction(words)),
  );
}

function endsWithComma(text: string, { at, words }: Part): boolean {
  return text[at + words.length] === ',';
}

/** After another fact: "Boathouse on the Weser, Bremen". */
const oneName = /^\p{Lu}\p{Ll}{2,30}$/u;
/** "name Luna Bar" is the title, and what stands in quotes is one or a quote. */
const givenName =
  /^(?:(?:the|its)\s)?(?:name|nombre|nom|nome|naam|[Aa]dı|[İi]smi|[Ii]mię)(?:\sis)?:?\s\p{Lu}|^["“„«「『][^"“”„«»「」『』]*["“”»」』]$|^(?:店名|名称|名字|名前|가게\s?이름|상호|이름|اسم)/u;

const practical = edge(
  'free entry|free admission|gratis toegang|gratis|parkeren|admission|entry|parking|eintritt|parken|entrada|entrée|ingresso|wstęp|toegang|вход|cash only|nur bar|barzahlung|vegan|gluten|dogs|hunde|perros|chiens|cani|psy|honden|bring|gifts|geschenke|regalos|cadeaux|dress code|shuttle|wheelchair|rollstuhl\\p{L}*|barrierefrei',
);

/** Scripts without capitals. */
const noCase =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u;
