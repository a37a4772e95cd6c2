import type { Plan } from '../../contracts/job/plan.ts';
import { botLines } from '../not-included/lines/bot-lines.ts';
import { wordsOf } from '../page/dictionary.ts';
import { editsWords } from './read-moderation.ts';
import { readBlockedWords } from './read-blocked-words.ts';

/** Which words are bad is for those who ask to say. */
export function leftOutOfModeration({ language = 'en' }: Plan, text: string): readonly string[] {
  const isAsked = blocksWords(text) && readBlockedWords(text).length === 0 && !editsWords(text);
  return isAsked ? [wordsOf(botLines, language).t('words')] : [];
}

/** Whether a request wants bad words to be deleted, even if it does not say which. */
export function blocksWords(text: string): boolean {
  return swearing.test(text);
}

const swearing =
  /profanit|(?:bad|swear|banned|blocked|forbidden)[ -]?words?|swearing|word filter|schimpfw|wortfilter|verbotene w|insultos|malas palabras|gros mots|insultes|palavrões|parolacce|wulgary|przekle|küfür|yasaklı kelime|ругательств|(?<!\p{L})мат(?:а|ы|ом|ами|ерн\p{L}{1,4})?(?!\p{L})|敏感词|脏话|禁止ワード|욕설|금칙어/iu;
