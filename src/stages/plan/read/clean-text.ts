import { latinDigits } from '../../../workspace/text/latin-digits.ts';

const maxCharacters = 16_000;

/**
 * Makes chat text safe to match with patterns: well-formed, bounded, without control or bidirectional
 * characters other than newlines, its numbers in the digits 0 to 9. It does not escape: starters escape what they write.
 */
export function cleanText(text: string): string {
  return (
    latinDigits(text.slice(0, maxCharacters).toWellFormed())
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      .replaceAll('～', '〜')
      // "w/ 3 features", "w/o a form"
      .replace(/(?<=\s)w\/(o?)(?=\s)/giu, (_all, out: string) => (out === '' ? 'with' : 'without'))
      // "un bot q mande", "bot pa mi clan": as people write in chats
      .replace(shortened, (short: string) => written[short.toLowerCase()] ?? short)
      // "د. سارة", "डॉ. शर्मा", "BS. Lan": they are written without a full stop, too.
      .replace(/(?<=^|\p{L}\s)(د|أ|م|डॉ|BS|ThS)\.(?=\s?\p{L})/gu, '$1')
      // "3月《活着》,4月": between such signs it is no comma of a number.
      .replace(
        /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}》」』）)]),(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\d《「『])/gu,
        '，',
      )
      .replace(/(?!\n)[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '')
  );
}

const shortened =
  /(?<=\p{Ll}\s)(?:q|k|pa|xa|tb|tbm|vc|vcs|pq|d)(?=\s\p{L})(?<=(?:^|\s)(?:bot|app|api|p[aá]gina|programa|juego|jogo|un[ao]?|uma?|para|pra|quiero|quero)\s[^\n]{0,400})/giu;
const written: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  pa: 'para',
  xa: 'para',
  tb: 'también',
  tbm: 'também',
  vc: 'você',
  vcs: 'vocês',
  pq: 'porque',
  d: 'de',
};

/** Joins the text to one line of at most `max` UTF-16 units, cut at a word if possible. */
export function oneLine(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const space = cut.lastIndexOf(' ');
  const whole = space > max / 2 ? cut.slice(0, space) : cut;
  return whole.replace(/[\ud800-\udbff]$/, '').trimEnd();
}
