import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { blocksWords, editsWords } from './read-moderation.ts';
import { readBlockedWords } from './read-blocked-words.ts';

/** Which words are bad is for those who ask to say. */
export function leftOutOfModeration({ language = 'en' }: Plan, text: string): readonly string[] {
  const isAsked = blocksWords(text) && readBlockedWords(text).length === 0 && !editsWords(text);
  return isAsked ? [wordsOf(botLines, language).t('words')] : [];
}
