import { upperStart } from '../../../../workspace/text/with-capitals.ts';
/** Words as an English title: "QR Code for the Wall". */
export function titleCase(words: readonly string[]): string {
  const title = words.map((word, index) =>
    index > 0 && minor.has(word.toLowerCase()) ? word.toLowerCase() : upperStart(word),
  );
  return withAcronyms(title.join(' ').replace(/(?<!\p{L})ai(?!\p{L})/giu, upper));
}

/** "qr code" as "QR code", in any language. */
export function withAcronyms(title: string): string {
  return title.replace(acronyms, upper);
}

function upper(word: string): string {
  return word.toUpperCase();
}

const minor = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'for',
  'about',
  'of',
  'on',
  'in',
  'at',
  'by',
  'to',
  'vs',
]);

/** Words that are written in capitals, and no words of a language. */
const acronyms =
  /(?<![\p{L}\p{N}])(?:api|bmi|bpm|cli|crm|css|csv|cv|diy|dj|dns|emi|faq|gif|gpa|gps|hp|html|http|https|jpg|json|jwt|kpi|mp3|npc|pdf|php|png|pwa|qr|rest(?=[\s-]api)|(?<=api[\s-])rest|rgb|rpg|rss|rsvp|sms|sql|ssh|svg|tv|url|usb|xml|xp|yaml)(?![\p{L}\p{N}])/giu;

/**
 * A German message without a single capital, as people type in a chat, with capitals in what it is for, so that a name
 * is seen there.
 *
 * @example
 * withCapitals('seite fürs sommerfest der feuerwehr oberbach'); // 'seite fürs Sommerfest der Feuerwehr Oberbach'
 */
export function withCapitals(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(afterFor, (words) => words.replace(word, capitalised));
}

const afterFor =
  /(?<=(?<!\p{L})für(?:s| das| den| die| unsere?n?| meine?n?)\s)[^.,:;!?\d\n]{2,60}?(?=[.,:;!?\n]|$|\s(?:am|ab|im|in|mit|vom|wo|wir|auf|bei|um|der ist|die ist)\s|\s\d)/giu;
const word =
  /(?<!\p{L})(?!(?:der|die|das|des|dem|den|von|vom|zum|zur|und|unsere[rs]?|meine[rs]?)(?!\p{L}))\p{L}/gu;

function capitalised(letter: string): string {
  return letter.toUpperCase();
}
