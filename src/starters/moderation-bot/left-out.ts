import type { Plan } from '../../contracts/job/plan.ts';
import { editsWords } from './read-moderation.ts';
import { readBlockedWords } from './read-blocked-words.ts';

/** Which words are bad is for those who ask to say. */
export function leftOutOfModeration(_plan: Plan, text: string): readonly string[] {
  const isAsked = swearing.test(text) && readBlockedWords(text).length === 0 && !editsWords(text);
  return isAsked ? ['a list of bad words: write yours into blockedWords of src/settings.js'] : [];
}

const swearing =
  /profanit|(?:bad|swear|banned|blocked|forbidden)[ -]?words?|swearing|word filter|schimpfw|wortfilter|verbotene w|insultos|malas palabras|gros mots|insultes|palavrões|parolacce|wulgary|przekle|küfür|yasaklı kelime|ругательств|(?<!\p{L})мата?(?!\p{L})|敏感词|脏话|禁止ワード|욕설|금칙어/iu;
