import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { namedList } from '../shared/named-list.ts';

/** What stands on the cards: the numbers up to the greatest, or words. */
export interface Bingo {
  readonly most: number;
  readonly words: readonly string[];
  /** How many cards, and of how many squares a side. */
  readonly count: number;
  readonly size: number;
  /** What the button that draws is called. */
  readonly label?: string;
  /** What is asked before a new game: "Are you sure?" */
  readonly question?: string;
}

/**
 * The numbers or the words of a bingo.
 *
 * @example
 * readBingo('bingo with numbers 1-90'); // { most: 90, words: [], count: 2, size: 5 }
 */
export function readBingo(message: string): Bingo {
  const named = phrasesIn(message) ?? namedList(message, wordsFor) ?? afterColon(message);
  const words = named.filter((word) => !/^\d+$/u.test(word));
  const most = Number(range.exec(message)?.[1] ?? 75);
  return {
    most: most >= 24 && most <= 100 ? most : 75,
    words: words.length >= 5 ? words.slice(0, 60) : [],
    count: Math.min(Math.max(Number(cards.exec(message)?.slice(1).find(Boolean) ?? 2), 1), 100),
    size: Number(sizes.exec(message)?.[1] ?? 5),
    ...labelled(message),
  };
}

/** "On the cards: “Can you hear me?”, “Next slide”, …": at least five in quotes. */
function phrasesIn(message: string): readonly string[] | undefined {
  const phrases = allMatches(message, inQuotes).map(([, phrase = '']) => phrase.trim());
  return phrases.length >= 5 ? phrases : undefined;
}

/** "one big button NEXT BALL", 'ask "Really start over?" first' */
function labelled(message: string): Pick<Bingo, 'label' | 'question'> {
  const label = (button.exec(message)?.slice(1) ?? []).find(Boolean);
  const [, question] = /["“„«「]([^"”»“」\n]{3,60}[?？])["”»“」]/u.exec(message) ?? [];
  const asks = question !== undefined && sure.test(message);
  return { ...(label !== undefined && { label }), ...(asks && { question }) };
}

const inQuotes = /["“„«「『]([^"”»“」』\n]{2,60})["”»“」』]/gu;
const button =
  /(?:buttons?|knopf|botón|bouton|botão|pulsante|knop|przycisk|кнопк\p{L}|按钮|ボタン|버튼)(?: (?:called|named|that says|saying|mit der aufschrift))?:? (?:["“„«「]([^"”»“」\n]{2,24})["”»“」]|(\p{Lu}{2,12}(?: \p{Lu}{2,12}){0,2})(?!\p{L}))/u;
const sure =
  /(?<!\p{L})(?:asks?|confirm\p{L}{0,6}|frag\p{L}{1,3}|nachfrag\p{L}{1,2}|pregunt\p{L}{1,3}|demand\p{L}{1,4}|pergunt\p{L}{1,3}|chied\p{L}{1,3}|vraa?g\p{L}{0,2}|pyta\p{L}{0,2}|sor(?:sun|ulsun)|спр[ао]\p{L}{2,6})(?!\p{L})|确认|確認|물어/iu;

function afterColon(message: string): readonly string[] {
  const [, list = ''] = /[:：]\s?([^.!?。\n]{10,1500})/u.exec(message) ?? [];
  return list
    .split(/,(?!\d)|[，、،]|\s(?:and|und|y|et|e|i|ve|и|en)\s/u)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= 30 && word.split(' ').length < 5);
}

/** A size that a request names, where its words fill a smaller card alone. */
export function leftOutOfBingo(plan: Plan, message: string): readonly string[] {
  const given = 'given' in plan ? (plan.given ?? []).flatMap(({ entries }) => entries) : [];
  const { words: told, size } = readBingo(message);
  const words = told.length > 0 ? told : given;
  const [asked] = sizes.exec(message) ?? [];
  return asked !== undefined && words.length > 0 && words.length < size * size - (size % 2)
    ? [asked]
    : [];
}

/** "print 10 cards" */
const cards =
  /(?<![\d.,x×])(\d{1,3})\s(?:different |random |unique |bingo |verschiedene |zufällige )?(?:cards?|sheets|karten|bingokarten|cartones|tarjetas|cartons|grilles|cartes|cartelas|cartões|cartelle|schede|kaarten|bingokaarten|kart(?:y|ek)?|plansz|карточ\p{L}{1,3}|карт|карток|brickor)(?!\p{L})|(?<!\d)(\d{1,3})\s?(?:张|枚|장)/iu;
const sizes = /(?<![\d.,])([345])\s?[x×х*]\s?\1(?!\d|[.,]\d)/iu;
const range = /(?<!\d)1\s?(?:-|–|to|bis|a|à|al|tot|do|до|到|から|부터|ile)\s?(\d{2,3})(?!\d)/iu;
const wordsFor =
  'words?|phrases?|wörter[n]?|begriffe[n]?|palabras|frases|mots|palavras|parole|woorden|słow\\p{L}*|kelimeler|слов\\p{L}*|词语|単語|言葉|단어|शब्द|كلمات';
