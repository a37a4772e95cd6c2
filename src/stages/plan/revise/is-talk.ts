import { questionStart, talkWords } from './words/talk.ts';

/** Whether a clause asks for nothing: thanks, praise, or a question about the result. */
export function isTalk(text: string): boolean {
  // Without its mark, what looks like a question may ask for a change: "what I miss is a gallery".
  if (/\?\s{0,3}$/.test(text) && questionStart.test(text.trim())) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return words.every((word) => talkWords.has(word));
}
