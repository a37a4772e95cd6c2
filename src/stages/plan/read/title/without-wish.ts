import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * A name without the sentence that begins behind it.
 *
 * @example
 * withoutWish('Reinos de Ceniza y quiero un bot'); // 'Reinos de Ceniza'
 * withoutWish('Salt and Pepper'); // 'Salt and Pepper'
 */
export function withoutWish(name: string): string {
  const [whole = name] = name.split(wish, 1);
  const [own = whole] = whole.split(about, 1);
  return own.trim() === '' ? name : own;
}

/** What begins a sentence behind "and": who wants, wanting, and what is there. */
const begins = [
  "i(?:['’](?:d|m|ve))?|we(?:['’](?:d|re|ve))?|it|they|want|need|would|looking|please|can|could",
  'ich|wir|brauche|suche|möchten?|will|hätten?|würden?|wollen|bräuchten?|das|es|dort|da',
  'yo|quier\\p{L}{1,4}|quisier\\p{L}{1,4}|queremos|necesit\\p{L}{1,4}|busc\\p{L}{1,4}|me|nos|tengo|tenemos|estoy|estamos|vend\\p{L}{1,4}|hac\\p{L}{1,4}',
  "j['’]\\p{L}{1,12}|je|on|nous|il|elle|c['’]est|voudra\\p{L}{1,4}",
  'eu|quero|queria|precis\\p{L}{1,4}|gostaria|a gente|estou|estamos|tenho|temos|vendo',
  'io|vorre\\p{L}{1,4}|vogli\\p{L}{1,4}|mi|ci|ho|sono|cerc\\p{L}{1,4}|avrei|abbiamo|serve|siamo',
  'ik|wij|wil|willen|zoek(?:en)?|zouden?|het|er',
  'chc\\p{L}{1,6}|potrzeb\\p{L}{1,6}|szuka\\p{L}{1,3}|mam|jest|prosz\\p{L}{1,3}',
  'я|мы|хо\\p{L}{1,6}|нуж\\p{L}{1,3}|ищ\\p{L}{1,3}|мне|нам|чтобы',
  'jag|vi|vill|behöver|söker|skulle|saya|kami|kita|mau|ingin|butuh|tôi|mình|muốn|cần|ми|потріб\\p{L}{2,3}',
  'bir|istiyor\\p{L}{1,3}|için',
].join('|');
const wish = letterPattern(
  `,?\\s(?:and|und|y|e|et|en|ed|i|a|и|ve|but|aber|pero|mais|mas|ma|maar|ale|но|och|men|(?-i:dan)|tapi|và|nhưng|та|і|й|але)\\s(?:${begins})(?![\\p{L}&])|\\s(?:que|qui|che|die|który|która|które|котор\\p{L}{2,3}|som|yang|як(?:ий|а|е|і))\\s(?=\\p{Ll})`,
);

/** "Salt & Pine about cabin life" */
const about = /(?<=\p{L})\s(?:about|über|sobre|acerca de|à propos d[e’']|over|про)\s(?=\p{Ll}{3})/u;
