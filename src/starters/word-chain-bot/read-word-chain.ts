import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** What a request says of a chain of words. */
export interface WordChain {
  /** As in `#word-chain`. */
  readonly channel: string;
  /** How many letters a word has at least. */
  readonly least: number;
  /** Whether a mistake begins a new chain. */
  readonly restarts: boolean;
  /** Whether each letter is a point, rather than each word. */
  readonly countsLetters: boolean;
  /** How many points a mistake costs. */
  readonly penalty: number;
}

/**
 * Reads the channel and the rules of a game in which each word begins as the last one ends.
 *
 * @example
 * readWordChain('word chain in #words, at least 3 letters, mistakes cost 1 point');
 * // { channel: '#words', least: 3, restarts: false, countsLetters: false, penalty: 1 }
 */
export function readWordChain(message: string): WordChain {
  const text = message.slice(0, 4000);
  return {
    channel: readChannels(text)[0] ?? '#word-chain',
    least: Math.round(readNumber(text, letters, { min: 2, max: 12 }) ?? 2),
    restarts: restarting.test(text),
    countsLetters: byLetter.test(text),
    penalty: Math.round(
      readNumber(text, costs, { min: 1, max: 100 }) ?? (losesOne.test(text) ? 1 : 0),
    ),
  };
}

/** What the game does not know: which words sound alike, and which exist. */
export function leftOutOfWordChain(_plan: unknown, text: string): readonly string[] {
  const found = unknown.exec(text.slice(0, 4000))?.[0].trim();
  return found === undefined ? [] : [found];
}

const unknown =
  /(?:可以?用|允许|支持)?(?:谐音|同音|諧音)(?:字|词)?|(?:必须|只能|要)是(?:四字)?(?:真正的)?成语|检查是否(?:是)?成语|同音異義語?|실제(?:로)? 있는 단어만?|사전에 있는 단어만?|辞書にある(?:言葉|単語)|(?<!\p{L})(?:homophones?|(?:only )?(?:real|existing|valid|dictionary) (?:english )?words?(?: only)?|checks? (?:that|if|whether) (?:the |a )?words? exists?|(?:nur )?(?:echte|existierende) wörter|palabras (?:reales|que existan)|mots (?:réels|qui existent|du dictionnaire)|palavras (?:reais|que existem)|parole (?:vere|esistenti|del dizionario)|bestaande woorden|(?:istniejące|prawdziwe) słowa|gerçek kelimeler|(?:реальные|существующие) слова)(?!\p{L})/iu;

const letters = [
  '(?:at least|min(?:imum|imal|\\.)?|mindestens|al menos|mínimo|au moins|pelo menos|almeno|minimo|minstens|co najmniej|minimum|en az|минимум|не менее|至少|最少|최소)\\s?(?:of |de |di )?{n}[\\s-]?(?:letters?|characters?|buchstaben|letras|lettres|lettere|letter|liter|harf|букв|个?字|文字|글자)',
  '{n}\\s?(?:letters? or more|文字以上|글자 이상|个字以上)',
];
const costs = [
  '(?:mistakes?|wrong (?:words?|ones?)|fehler|errores|error|erreurs?|erros?|errori|errore|fouten?|błąd|hata\\p{L}{0,3}|ошибк\\p{L}{1,3})[^.;\\n\\d]{0,30}[-−–]?{n}\\s?(?:points?|punkte?|puntos?|pontos?|punt[oi]|punten|punkt\\p{L}{0,2}|puan|очк\\p{L}{1,2}|балл\\p{L}{0,2})',
];
const losesOne = /(?<!\p{L})(?:loses?|lose|costs?) (?:a|one|1) point/iu;
const byLetter =
  /(?<!\p{L})(?:points? (?:per|for each|for every) letter|(?:one|a|1) point (?:per|a|for each) letter|punkte? (?:pro|je) buchstabe|puntos? por letra|points? par lettre|pontos? por letra|punt[oi] per lettera|punten per letter|punkt\p{L}{0,2} za (?:każdą )?literę|harf başına|очк\p{L}{1,2} за (?:каждую )?букву)(?!\p{L})|每个字母|文字数分|글자 수만큼/iu;
const restarting =
  /(?<!\p{L})(?:(?:mistakes?|wrong words?|an error) (?:resets?|restarts?|ends)|(?:starts?|begins?) (?:over|again|from scratch)|resets? (?:the )?(?:chain|game)|von vorne?|de nuevo desde|reinicia\p{L}{0,2} la cadena|recommence à zéro|recomeça|ricomincia da capo|od nowa|baştan başla\p{L}{0,3}|начинается заново)(?!\p{L})|重新开始|最初から|처음부터/iu;
