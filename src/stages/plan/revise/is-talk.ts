import { questionStart, talkWords } from './words/talk.ts';

/** Whether a clause asks for nothing: thanks, praise, or a question about the result. */
export function isTalk(text: string): boolean {
  if (questionStart.test(text.trim())) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.every((word) => talkWords.has(word));
}
