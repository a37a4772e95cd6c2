import type { Language } from '../../contracts/job/plan.ts';

/**
 * The flags of the countries that a request names, or usual ones, if it speaks of flags; empty if it does not.
 *
 * @example
 * flagsIn('a memory game with flags: France, Japan, Brazil, Italy', 'en'); // ['🇫🇷', '🇯🇵', '🇧🇷', '🇮🇹']
 */
export function flagsIn(message: string, language: Language): readonly string[] {
  if (!flags.test(message)) return [];
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const text = message.toLowerCase();
  const named = codes
    .map((code) => ({ code, at: text.indexOf((names.of(code) ?? code).toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ code }) => code);
  return (named.length > 3 ? named : codes).slice(0, 18).map(flagOf);
}

/** A flag is written with two letters of its own. */
function flagOf(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

const codes =
  'FR DE IT ES GB US JP BR CA CN IN MX PT NL BE CH AT PL SE NO DK FI IE GR TR RU UA KR AU NZ ZA EG MA KE NG AR CL PE CO CU VN TH ID IR SA IL CZ HU RO'.split(
    ' ',
  );
const flags =
  /(?<!\p{L})flags?(?!\p{L})|flaggen|fahnen|banderas?|drapeaux|bandeiras?|bandier[ae]|vlaggen|flag[ia]|bayrak|флаг|国旗|旗|국기|झंड|أعلام/iu;
