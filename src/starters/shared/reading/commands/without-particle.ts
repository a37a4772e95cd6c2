/**
 * The name of a command without the words behind it that no space parts from it.
 *
 * @example
 * withoutParticle('출석을'); // '출석'
 * withoutParticle('testで答える'); // 'test'
 */
export function withoutParticle(name: string): string {
  return name
    .replace(
      /^(?<own>\/?[a-z][a-z0-9_-]{1,31})[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}].{0,40}$/iu,
      '$<own>',
    )
    .replace(
      /(?<=\p{sc=Hangul}{2})(?:으로|로|를|을|는|하면|치면|하고|(?:이)?라고)$|(?<=\p{sc=Hangul}{4})도$/u,
      '',
    );
}
