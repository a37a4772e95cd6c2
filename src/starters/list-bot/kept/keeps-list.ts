import { languageOf } from '../../../workspace/text/language-of.ts';
import { asksForQueue, counts, drawnFrom } from './asked-lists.ts';
import { keptThings } from './kept-things.ts';
import { heartOf } from './kept-words.ts';

/**
 * Whether people keep something together that a request without commands tells of.
 *
 * @example
 * keepsList('a bot that tracks who borrowed which books'); // true
 */
export function keepsList(text: string): boolean {
  const head = heartOf(text);
  return (
    asksForQueue(head) ||
    counts.test(head) ||
    drawnFrom(head) !== undefined ||
    keptThings(head, languageOf(text.slice(0, 4000)) ?? 'en') !== undefined ||
    namesList(text)
  );
}

/** Whether a request begins with a list: "our watchlist". */
export function namesList(text: string): boolean {
  return listNoun.test(heartOf(text).slice(0, 80).replaceAll(waiting, ' '));
}

const listNoun =
  /(?<!(?:that|which|who|to|and|can|it|bot|from an?|pick|die|der|que|qui|che)\s)(?<!\p{L})\p{L}{0,14}-?(?:list|liste|lista|lijst|список|listesi)(?!\p{L})(?! who)|清单|列表|リスト|목록|सूची|قائمة/iu;

/** Those who wait for a place keep no list of their own. */
export const waiting =
  /wait(?:ing)?[ -]?lists?|warteliste|lista de espera|liste d.attente|lista d.attesa|wachtlijst|lista rezerwow\p{L}|список ожидания/giu;
