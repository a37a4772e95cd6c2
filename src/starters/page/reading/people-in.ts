import { allMatches } from '../../../workspace/text/all-matches.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The people whom a request names one after the other behind a word for them, at most 12; `me` stands for
 * "me and …". Empty for fewer than two.
 *
 * @example
 * peopleIn('our little team of three (Ava, Ben and Chioma)', 'Me'); // ['Ava', 'Ben', 'Chioma']
 */
export function peopleIn(message: string, me = ''): readonly string[] {
  const text = message.slice(0, 2000);
  const isWithMe = me !== '' && withMe.test(text);
  const lists = [...allMatches(text, cased), ...allMatches(text, packed)].map(({ groups }) => {
    const names = (groups?.['list'] ?? '').split(joint).map((one) => one.replace(age, '').trim());
    const others = names.filter((one) => one !== '' && !ownSelf.test(one));
    const isMe = others.length > 0 && me !== '' && (isWithMe || others.length < names.length);
    return [...new Set([...(isMe ? [me] : []), ...others])];
  });
  const [longest = []] = lists.toSorted((a, b) => b.length - a.length);
  return longest.length > 1 && !longest.some((one) => noName.test(one)) ? longest.slice(0, 12) : [];
}

/**
 * How many people a request says that there are: "siamo in quattro", "for four flatmates"; from 2 to 12.
 */
export function countOfPeople(message: string): number | undefined {
  const { ahead, behind } = counted.exec(withDigits(message.slice(0, 2000)))?.groups ?? {};
  const count = Number(ahead ?? behind ?? 0);
  return count > 1 && count <= 12 ? count : undefined;
}

const counted =
  /(?<!\p{L})(?:we are|we['’]re|wir sind(?: zu)?|somos|nous sommes|on est|siamo(?: in)?|we zijn(?: met)?|jest nas|biz|нас|हम)\s(?<ahead>\d{1,2})(?!\d)|(?<!\d)(?<behind>\d{1,2}) (?:of us|people|players|teams|spieler|jugadores|equipos|parejas|couples|joueurs|équipes|jogadores|giocatori|squadre|spelers|graczy|oyuncu|игрок\p{L}{1,2}|friends|flatmates|roommates|housemates|personen|leute|freunde|mitbewohner|personas|amigos|personnes|amis|colocs|pessoas|persone|amici|coinquilini|mensen|vrienden|huisgenoten|os[oó]by?|kişi|человек[а]?|друзей|लोग)(?!\p{L})/iu;

const and = '(?:and|&|und|y|e|et|en|i|oraz|ve|и|та|і|й|och|или|or|oder)';
const role = `(?:(?:${anyCase('opa|oma|papa|mama|mum|mom|dad|grandma|grandpa|onkel|tante|abuel[ao]|tí[ao]|vov[óô]|nonn[ao]|zi[ao]|babcia|dziadek|мама|папа|бабушка|дедушка')})\\s)?`;
const name = `${role}\\p{Lu}[\\p{L}'’-]{1,20}(?:\\s\\p{Lu}\\.)?(?:\\s?\\(\\d{1,2}\\))?`;
/** Words for several people, ahead of their names. */
export const peopleWords =
  'team|kids|children|flatmates?|roommates?|housemates?|friends?|family|couple|pareja|casal|coppia|people|players|members|users?|colleagues|sons?|daughters?|partner|wife|husband|girlfriend|boyfriend|between|among|kinder\\p{L}?|mitbewohner\\p{L}{0,3}|freunde\\p{L}?|familie|leute|spieler|mitglieder|zwischen|unter|niñ[oa]s|hij[oa]s|amig[oa]s|compañer[oa]s|familia|personas|jugador[ea]s|entre|enfants|fils|filles|amis|colocs?|colocataires|famille|personnes|joueurs|filh[oa]s|crianças|família|pessoas|jogadores|figli[ae]?|bambini|amic[hi]\\p{L}{0,2}|coinquilin[oi]|famiglia|persone|giocatori|tra|fra|kinderen|vrienden|huisgenoten|gezin|mensen|spelers|dzieci|znajom\\p{L}{1,4}|współlokator\\p{L}{0,4}|rodzin\\p{L}{1,2}|osoby|gracze|çocuklar\\p{L}{0,4}|arkadaş\\p{L}{0,8}|kişi\\p{L}{0,5}|дет[ий]|друз\\p{L}{2,4}|сосед\\p{L}{1,3}|семь[яи]|людей|игрок\\p{L}{1,2}|names?|namen?|nombres|noms|prénoms|nomes|nomi|imiona|isimler|имена';
const ofUs =
  "(?:who|wer|qui|quién|quem|chi|wie|kto|kim|кто|хто) (?:\\p{L}{1,5} )?(?:paid|pays|bezahlt|payé|paie|pagó|paga|pagou|pagato|betaald|betaalt|zapłacił|ödedi|(?:за)?плат\\p{L}{2,3})|we(?:['’]re| are)|us|me and|wir sind|uns|somos|nosotros|on est|nous sommes|siamo|noi|we zijn|wij zijn|ons|jesteśmy|nas|biz|мы|нас";
const cased = letterPattern(
  `(?<!\\p{L})(?:${anyCase(`${peopleWords}|${ofUs}`)}|(?:for|für|para|pour|per|voor|dla|для)(?=\\s(?:me|mich|mí|moi|mim|mij|mnie|меня)[,\\s]))(?:[^.:;!?()\\n]{0,24}?[:(]\\s?|[,\\s]\\s?(?:are|sind|son|sont|são|sono|zijn|to|is|named|called|namens|,)?\\s?)(?<list>(?:(?:me|mich|mí|ich|yo|moi|eu|io|ik|ja|ben|я|у?меня)(?:,\\s|\\s${and}\\s))?${name}(?:(?:,\\s(?:${and}\\s)?|\\s${and}\\s)${name}){0,11})(?!\\s?\\p{Lu}|\\p{L})`,
  'gu',
);
/** "हम चार लोग हैं: मैं, सीमा और माँ", "사용자는 민준이와 서아", "家族は太郎、花子" */
const packed =
  /(?:लोग|सदस्य|दोस्त|परिवार|사용자|멤버|가족|친구|사람|成员|家人|室友|朋友|メンバー|家族|友達|أصحاب\p{L}{0,2}|أصدقا\p{L}{1,3})[^。.:：（(\n]{0,10}?(?:[:：（(]|[은는이]|は|有|是)\s?(?<list>[\p{L}\p{M}]{1,12}(?:(?:(?:[、,，،]\s?|\s(?:(?:और|व)\s|و))(?!مي?ن\s)|[와과]\s?|と|和)[\p{L}\p{M}]{1,12}?){1,11})(?=[^\p{L}\p{M}]|です|の)/gu;
const joint = letterPattern(
  `,\\s(?:${and}\\s)?|\\s(?:${and}|और|व)\\s|[、，،]\\s?|\\sو(?=\\p{L}{2})|(?<=\\p{sc=Hangul})[와과]\\s|(?<=[\\p{sc=Han}\\p{sc=Kana}])[と和]`,
  'u',
);
const age = /\s?\(\d{1,2}\)$/u;
const withMe =
  /(?<!\p{L})(?:(?:for )?me and|and me|ich und|und mich|mich und|yo y|y yo|moi et|et moi|eu e|e eu|io e|ed? io|ik en|en ik|ja i|i ja|ben ve|я и)(?!\p{L})/iu;
const ownSelf =
  /^(?:[Mm]e|[Mm]ich|mí|[Ii]ch|[Yy]o|[Mm]oi|[Ee]u|[Ii]o|[Ii]k|[Jj]a|ben|[Яя]|меня|मैं|나|저|我|私)$/u;
/** A list of days or of lessons is none of people. */
const noName =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|math\p{L}{0,8}|english|german|french|spanish|deutsch|englisch|science|history|physik)$/iu;

function anyCase(words: string): string {
  return words.replaceAll(/(?<=^|\|)(\p{Ll})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
