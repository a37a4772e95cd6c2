import type { Clause } from '../clauses/clauses-of.ts';

interface Opening {
  readonly request: string;
  /** Whether the project is that thing, or a line says that it is missing. */
  readonly isTold: boolean;
}

/**
 * Whether a clause opens a request and says no more than what is to be made.
 *
 * @example
 * isItself({ start: 4, text: 'could you do a rain diary' }, { request: 'Hi, could you do a rain diary. …', isTold: true }); // true
 */
export function isItself({ start, text }: Clause, { request, isTold }: Opening): boolean {
  const isFirst = greeting.test(request.slice(0, start));
  const goesOn = /^\s?[:：]/u.test(request.slice(start + text.length));
  return (
    isTold &&
    isFirst &&
    !goesOn &&
    text.length < (dense.test(text) ? 26 : 80) &&
    !details.test(text)
  );
}

/** "Hello there, " */
const greeting =
  /^\s{0,20}(?:(?:hi|hiya|hello|hey|moin|hallo|hoi|hola|bonjour|salut|ciao|salve|olá|oi|cześć|dzień dobry|merhaba|selam|привет|здравствуйте|привіт|नमस्ते|مرحبا|السلام عليكم|你好|こんにちは|안녕하세요)(?:\s\p{L}{2,10})?[\s,!.，！]{1,3})?$/iu;
/** "a quiz with 20 questions", "that counts" */
const details =
  /[\d"“„«「(（/#@:+=&]|\p{Extended_Pictographic}|(?<!\p{L})(?:with|that|which|where|who|when|and|mit|der|das|die|wo|und|con|que|donde|y|avec|qui|où|et|com|onde|che|e|met|dat|waar|en|z|ze|który|która|która|gdzie|i|ile|ve|с|со|который|которая|где|и|та|що)(?!\p{L})|[带有和]|(?:付き|できる|랑|하고)|(?:مع|التي|الذي)\s/iu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
