import type { Language } from '../../../contracts/job/plan.ts';
import { edge } from '../read/page/read-colours.ts';
import { isInstruction, partsOf } from './parts.ts';
import type { FactsFound } from './spans.ts';

/** Short parts of a message that tell something and ask for nothing: "free entry", "parking at the station". */
export function takeClauses(text: string, language: Language, found: FactsFound): void {
  // In German, where all nouns have capitals, two in a row are a name.
  const capitals =
    language === 'de'
      ? /\p{Lu}\p{Ll}+\s(?:(?:am|an der|im|in der|zum|zur|von|des)\s)?\p{Lu}\p{Ll}/u
      : /(?<!^)\p{Lu}/u;
  const [first] = partsOf(text);
  let isList = false;
  for (const { at, words } of partsOf(text)) {
    const isTold = at !== first?.at && words.length <= 90 && !isInstruction(words);
    const tells: boolean =
      practical.test(words) ||
      /\d/.test(words) ||
      capitals.test(words) ||
      noCase.test(words) ||
      (isList && oneName.test(words));
    isList = isTold && tells && text[at + words.length] === ',';
    const isWhole = !givenName.test(words) && !/\([^()]*$|^[^()]*\)/u.test(words);
    if (isTold && tells && isWhole) found.take('detail', at, words);
  }
}

/** After another fact: "Boathouse on the Weser, Bremen". */
const oneName = /^\p{Lu}\p{Ll}{2,30}$/u;
/** "name Luna Bar" is the title. */
const givenName = /^(?:(?:the|its)\s)?(?:name|nombre|nom|nome|naam)(?:\sis)?\s\p{Lu}/u;

const practical = edge(
  'free entry|free admission|gratis toegang|gratis|parkeren|admission|entry|parking|eintritt|parken|entrada|entrée|ingresso|wstęp|toegang|вход|cash only|nur bar|barzahlung|vegan|gluten|dogs|hunde|perros|chiens|cani|psy|honden|bring|gifts|geschenke|regalos|cadeaux|dress code|shuttle|wheelchair|rollstuhl\\p{L}*|barrierefrei',
);

/** Scripts without capitals. */
const noCase =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u;
