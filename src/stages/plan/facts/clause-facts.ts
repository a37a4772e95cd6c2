import { isInstruction, partsOf } from './parts.ts';
import type { FactsFound } from './spans.ts';

/** Short parts of a message that tell something and ask for nothing: "free entry", "parking at the station". */
export function takeClauses(text: string, found: FactsFound): void {
  const [first] = partsOf(text);
  for (const { at, words } of partsOf(text)) {
    if (at === first?.at || words.length > 90 || isInstruction(words)) continue;
    const tells = /\d/.test(words) || /(?<!^)\p{Lu}/u.test(words) || noCase.test(words);
    if (tells) found.take('detail', at, words);
  }
}

/** Scripts without capitals. */
const noCase =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u;
