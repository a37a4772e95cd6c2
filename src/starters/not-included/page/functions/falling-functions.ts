import { asksForFallingWords } from '../../../typing-test/falling/read-falling.ts';
import { soundingGames } from '../sounding-games.ts';
import type { Page, PageFunction } from './page-function.ts';

/** What the game of falling words has, in the words by which requests ask for it. */
export const fallingFunctions: readonly PageFunction[] = [
  {
    sure: [
      '(?:words|letters)(?: \\p{L}{1,8}){0,3} (?:fall|drop|rain|come down)\\p{L}{0,3}(?: \\p{L}{1,10}){0,3}|(?:wörter|buchstaben)(?: \\p{L}{1,8}){0,3} (?:fallen|herunter\\p{L}{0,8}|herab\\p{L}{0,8})(?: \\p{L}{1,8}){0,3}|mots(?: \\p{L}{1,8}){0,3} tomb\\p{L}{1,4}|palabras(?: \\p{L}{1,8}){0,3} ca(?:en|igan|yendo)|palavras(?: \\p{L}{1,8}){0,3} ca(?:em|iam|indo)|parole(?: \\p{L}{1,8}){0,3} cad\\p{L}{2,4}',
      'vallen(?: er)? woorden(?: van boven(?: naar beneden)?)?|woorden(?: \\p{L}{1,8}){0,4} vallen|spadają słowa|słowa(?: \\p{L}{1,8}){0,3} spadają|kelime\\p{L}{0,4}(?: \\p{L}{1,8}){0,2} düş\\p{L}{1,8}|падают слова|слова(?: \\p{L}{1,8}){0,3} падают|(?:打字|输入)(?:后)?消除|(?:单词|词语)[^，。\\s]{0,8}落[^，。\\s]{0,4}|(?:単語|言葉)が[^、。\\s]{0,8}落ち[^、。\\s]{0,8}|(?:단어|글자)\\p{L}? ?[^,.]{0,8}떨어\\p{L}{1,4}',
      '(?:type|typing) (?:them|it|each|every \\p{L}{4}|the words?)(?: \\p{L}{1,8}){0,8}|(?:tippen|eintippen|abtippen|schreiben),? bevor(?: \\p{L}{1,8}){0,6}|typen voordat(?: \\p{L}{1,8}){0,6}|(?:les )?(?:taper|écrire) avant(?: \\p{L}{1,8}){0,6}|(?:escribirlas|teclearlas|digitá-las|digitar|scriverle|wpisać|yazmak|напечатать их|их напечатать)(?: \\p{L}{1,8}){0,6}',
    ],
    of: isTyping,
    hasBy: isFalling,
  },
  {
    sure: [
      '(?:every|after|each|alle|nach|chaque|tous les|toutes les|cada|a cada|ogni|co|po|elke|om de|her|кажды\\p{L}{1,2}) \\d{1,3} (?:words|wörter\\p{L}?|mots|palabras|palavras|parole|woorden|słów|słowa|kelime\\p{L}{0,3}|слов\\p{L}{0,2})(?: \\p{L}{1,10}){0,8}|每\\d{1,3}个(?:单词|词)[^，。\\s]{0,8}',
      '(?:it )?(?:gets?|goes?|becomes?|go|going) (?:\\p{L}{1,8} )?faster(?: and faster)?|(?:wird|werden|immer) (?:\\p{L}{1,8} )?schneller|(?:gaat|wordt|steeds) (?:\\p{L}{1,8} )?sneller|(?:de )?plus en plus vite|cada vez más rápido|cada vez mais rápido|sempre più veloc\\p{L}|coraz szybciej|giderek hızlan\\p{L}{1,6}|вс[её] быстрее|越来越快|だんだん速く|점점 빨라\\p{L}{1,3}',
      '(?:start|begin)\\p{L}{0,4} with (?:easy|easier|short|simple)(?: \\p{L}{1,8}){0,2}|(?:later|then) (?:longer|harder|more difficult)(?: \\p{L}{1,8}){0,2}|begin(?:n\\p{L}{1,2})? met (?:makkelijke|korte)(?: \\p{L}{1,8}){0,2}|(?:erst|zuerst|anfangs) (?:leichte|kurze|einfache)(?: \\p{L}{1,8}){0,2}|(?:later|dann|später|daarna)(?: \\p{L}{1,8})? (?:längere|schwerere|langere|moeilijkere)(?: \\p{L}{1,8}){0,2}',
    ],
    of: isTyping,
    hasBy: isFalling,
  },
  {
    sure: [
      '(?:a |the |eine |een |une? |una |uma )?top[ -]?(?:\\d{1,2}|three|five|ten)(?: \\p{L}{1,10}){0,5}|(?:leader|score)[ -]?boards?(?: \\p{L}{1,10}){0,3}|(?:top|high-?score) list|ranglist\\p{L}{1,2}|ranglijst|bestenliste|classement|clasificación|ranking\\p{L}{0,2}|classificação|classifica(?: con nomi)?|tabl\\p{L}{1,3} wyników|skor tablosu(?: olsun)?|таблиц\\p{L}{1,2} (?:рекорд[оі]в|л[иі]дер[оі]в)|排行榜|ランキング|순위표|लीडरबोर्ड|لوحة (?:الصدارة|المتصدرين)',
    ],
    of: ({ starter, message = '' }) =>
      starter === 'typing-test' ||
      isRanked(starter) ||
      // Games of two have boards with their scores.
      (soundingGames.some((name) => name === starter) && !/score[ -]?board/iu.test(message)),
    hasBy: (page) => isFalling(page) || isRanked(page.starter),
  },
];

/** Whether a game lists the best results where a request asks for them. */
function isRanked(starter: string): boolean {
  return rankedGames.includes(starter);
}

export const rankedGames = [
  'breakout',
  'catch-game',
  'falling-blocks',
  'flappy',
  'game-2048',
  'invaders',
  'quiz',
  'runner',
  'simon',
  'snake',
  'whack-a-mole',
  'word-search',
];

function isTyping({ starter }: Page): boolean {
  return starter === 'typing-test';
}

/** Whether it is a game of falling words. */
export function isFalling({ starter, message = '' }: Page): boolean {
  return starter === 'typing-test' && asksForFallingWords(message);
}
