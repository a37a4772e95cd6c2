import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { languageOf, otherLanguageOf } from '../../../workspace/text/language-of.ts';
import { ofLatest } from '../../../starters/of-latest.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The language of the page: the one the text asks for, otherwise the one it is written in; English if
 * neither can be determined.
 *
 * @example
 * readLanguage('un juego de la serpiente'); // 'es'
 * readLanguage('a quiz about space in German'); // 'de'
 */
export function readLanguage(text: string): Language {
  const head = text.slice(0, 2000);
  return askedIn(head) ?? writtenLanguage(head);
}

/** Few texts name a language at all, which is seen faster than that they ask for it. */
function askedIn(head: string): Language | undefined {
  const words = head.toLowerCase();
  return asked.find(
    ({ names, pattern }) => names.some((name) => words.includes(name)) && pattern.test(head),
  )?.language;
}

/** The language that a text is written in; English if that cannot be determined. */
export const writtenLanguage = ofLatest((text): Language => {
  const head = text.slice(0, 2000);
  const told = withoutPairs(head.replaceAll(links, ''));
  return languageOf(told) ?? languageOf(head) ?? 'en';
});

/**
 * The language that a text asks for, or is written in, if no project can be in it; by its English name.
 *
 * @example
 * readOtherLanguage('a page for my shop in Swedish'); // 'Swedish'
 */
export function readOtherLanguage(text: string): string | undefined {
  const head = text.slice(0, 2000);
  const named = otherAsked.exec(head)?.groups?.['name'];
  if (named !== undefined) return upperStart(named.toLowerCase());
  if (inEnglish.test(head) || askedIn(head) !== undefined) return undefined;
  return otherLanguageOf(withoutPairs(head.replaceAll(links, '')));
}

const inEnglish =
  /(?<!\p{L})(?:engels|engelska?|englanniksi|anglick[yé]|angličtině|engleză|angolul|inggris|tiếng anh|англійськ\p{L}{1,3}|αγγλικά)(?!\p{L})/iu;
const otherAsked =
  /(?<!\p{L})(?:written|texts?|page|site|website|bot|everything|all) in (?<name>danish|norwegian|finnish|czech|slovak|romanian|hungarian|malay|greek|hebrew|thai|persian|urdu|bengali|tamil)(?!\p{L})/iu;

/** The "com" of an address is no Portuguese. */
const links = /(?<!\S)[^\s.@]{0,60}[.@]\S{2,120}/gu;

/** "la cuchara = spoon" says nothing of the language of the page; one dash in a text joins no words. */
function withoutPairs(text: string): string {
  const rest = text.replaceAll(pairs, '');
  return (rest.match(dashed)?.length ?? 0) > 1 ? rest.replaceAll(dashed, '') : rest;
}

const pairs = /[^\n,;:=>→，；：、]{1,60}(?:=|->|→)[^\n,;:=>→，；：、]{1,60}/gu;
const dashed =
  /(?<![^\n,;:=>→，；：、])[^\n,;:=>→，；：、]{1,60}\s[–-]\s[^\n,;:=>→，；：、]{1,60}/gu;

/** What languages are called in English, and in others. */
export const languageNames: readonly (readonly [Language, english: string, others: string])[] = [
  ['en', 'English', 'inglés|englisch|anglais|inglês|inglese|engels|angielsku|английском|ingilizce'],
  ['es', 'Spanish', 'español|castellano|spanisch|espagnol|espanhol|spagnolo|spaans'],
  ['de', 'German', 'deutsch|alemán|allemand|alemão|tedesco|duits'],
  ['fr', 'French', 'français|francés|französisch|francês|francese|frans'],
  ['pt', 'Portuguese', 'português|portugués|portugiesisch|portugais|portoghese|portugees'],
  ['it', 'Italian', 'italiano|italienisch|italien|italiaans'],
  [
    'nl',
    'Dutch',
    'nederlands|holländisch|niederländisch|néerlandais|holandés|neerlandés|holandês|neerlandês|olandese|niderlandzku|голландском|нидерландском',
  ],
  ['pl', 'Polish', 'polsku|polaco|polnisch|polonais|polacco|pools'],
  ['tr', 'Turkish', 'türkçe|turco|türkisch|turc|turks'],
  ['ru', 'Russian', 'русском|ruso|russisch|russe|russo'],
  ['zh', 'Chinese', '中文|chino|chinesisch|chinois|chinees'],
  ['ja', 'Japanese', '日本語で|japonés|japanisch|japonais|japans'],
  ['ko', 'Korean', '한국어로|coreano|koreanisch|coréen|koreaans'],
  ['hi', 'Hindi', 'हिंदी में|हिन्दी में'],
  ['ar', 'Arabic', 'árabe|arabisch|arabe|arabo|арабском'],
  ['id', 'Indonesian', 'bahasa indonesia|indonesio|indonesisch|indonésien|indonesiano'],
  ['vi', 'Vietnamese', 'tiếng việt|vietnamita|vietnamesisch|vietnamien|vietnamees'],
  [
    'uk',
    'Ukrainian',
    'українською(?: мовою)?|ucraniano|ukrainisch|ukrainien|ucraino|oekraïens|ukraińsku|украинском',
  ],
  ['sv', 'Swedish', 'svenska|sueco|schwedisch|suédois|svedese|zweeds|szwedzku|шведском'],
];

/** The names that say it without "in": of several words, or of scripts without spaces. "giochino" is no "chino". */
function byItself(names: string): string {
  const found = names.split('|').filter((name) => /\s|[\u3040-\ud7af]/u.test(name));
  return found.length === 0 ? '(?!)' : found.join('|');
}

/** "in German", "auf Deutsch", "en español". */
const asked = languageNames.map(([language, english, others]) => ({
  language,
  names: [english, ...others.split('|')].map((name) => name.toLowerCase()),
  pattern: letterPattern(
    `(?<!(?<!\\p{L})(?:also|auch|anche|también|tambien|também|aussi|ook|też|również|także|тоже|также|and|und|et|y|e|en|i|и)\\s)(?<!(?:words?|vocab\\p{L}{0,7}|phrases?|verbs?|nederlands|duits|frans|spaans|turks|pools|arabisch|palabras|mots|palavras|parole|vokabeln|wörter|woordjes)\\s)(?<!(?:versi(?:on|ón|one|ja)|versão|version|wersj[aę]|версия|версию)\\s)(?<!\\p{L})(?:in|en|em|auf|na|на|po|по|用)\\s?(?:het\\s)?(?:${english}|${others})(?!\\p{L})|,\\s${english}(?:\\s(?:please|pls|texts?))?[.!]?$|${byItself(others)}`,
  ),
}));
