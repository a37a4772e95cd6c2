import { letterPattern } from '../../../workspace/text/letters.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * Who made the record, book or film that a page is of, in the words of the request.
 *
 * @example
 * makerOf('Salt', 'a page for my album "Salt" by The Low Tides, out on 5 March'); // 'By The Low Tides'
 */
export function makerOf(title: string, request: string): string | undefined {
  const at = request.indexOf(title);
  if (at < 0 || !works.test(request.slice(Math.max(at - 24, 0), at))) return undefined;
  const by = maker.exec(request.slice(at + title.length, at + title.length + 80))?.groups?.['by'];
  return by === undefined ? undefined : upperStart(by);
}

const works =
  /(?<!\p{L})(?:(?:debut-?|début-?)?album|e\.?p\.?|lp|singles?|mixtape|record|songs?|book|novel|poems|film|movie|podcast|comic|zine|play|platte|buch|roman|hörspiel|theaterstück|stück|disco|canción|libro|novela|película|obra|disque|chanson|livre|film|pièce|música|canção|romance|filme|peça|canzone|romanzo|spettacolo|plaat|lied|boek|voorstelling|płyta|książka|powieść|albüm|kitap|альбом\p{L}?|книг\p{L}|роман\p{L}?|фильм\p{L}?|пісн\p{L}|skiva|bok)[\s:,]{1,2}["“„«‘']?\s?$/iu;
const name = "\\p{Lu}[\\p{L}\\d.'’-]*";
const maker = letterPattern(
  `^\\s?["”“»’']?,?\\s(?<by>(?:by|von|vom|de|d[oae]s?|di|dei|degli|par|van|door|od|av|від|от)\\s(?:(?:the|die|der|das|los|las|les|le|la|el|i|gli|os|as|de|het)\\s)?${name}(?:\\s(?:(?:&|and|und|et|y|e|en|i|и|of|the|de|des|der|du|da|do|del)\\s){0,2}${name}){0,5})`,
  'u',
);
