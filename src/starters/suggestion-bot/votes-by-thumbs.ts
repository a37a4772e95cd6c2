import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether members propose something on which others vote with a thumb up or down, whatever it is called.
 *
 * @example
 * votesByThumbs('members propose a game, others vote 👍 or 👎'); // true
 */
export function votesByThumbs(text: string): boolean {
  const head = text.slice(0, 4000);
  return thumbs.test(head) && proposes.test(head);
}

const thumbs =
  /👍[^.;👎]{0,24}👎|(?<!\p{L})(?:(?:thumbs?|daumen|duim\p{L}{0,2}|pulgar\p{L}{0,2}|pouces?|polegar\p{L}{0,2}|pollic[ei]|(?:kciuk|łapk)\p{L}{0,3}|пал(?:ец|ьц)\p{L}{0,3}|başparmak|tummen?)\s(?:\p{L}{1,6}\s){0,2}(?:up|hoch|hoog|omhoog|arriba|haut|l[eè]vé|cima|su|górę|yukarı|upp|вверх|вгору|догори)|up-?votes?|палець (?:вгору|догори)|лайк\p{L}{0,3}\s(?:\p{L}{1,3}\s)?ди[зс]лайк\p{L}{0,3})(?!\p{L})|いいね.{0,6}よくない|엄지/iu;
const proposes = letterPattern(
  '(?<!\\p{L})(?:propos(?:e|es|als?|er|ent|ons)|suggest(?:s|ions?)?|submits?|vorschl[aä]g\\p{L}{0,3}|vorschlagen|einreich\\p{L}{1,2}|ideen?|prop(?:oner|onen|ongan|uestas?|or|õem|ostas?|oste|orre|ongono)|sugest\\p{L}{2,3}|sugeren\\p{L}{2,3}|idé?es?|ideas?|ideias?|idee|voorst\\p{L}{2,5}|indien\\p{L}{0,3}|suggestie\\p{L}?|ideeën|propozycj\\p{L}{1,3}|pomys\\p{L}{1,4}|öneri\\p{L}{0,4}|fikir\\p{L}{0,4}|предлож\\p{L}{2,4}|предлага\\p{L}{1,3}|[иі]де[яиюйїєг]\\p{L}{0,3}|пропозиці\\p{L}|пропону\\p{L}{1,4}|förslag|idéer)(?!\\p{L})|提案|意見|意见|目安箱|의견|建议|建議|제안|건의|アイデア|아이디어',
);
