/**
 * The name of a command without the Korean particle behind it.
 *
 * @example
 * withoutParticle('출석을'); // '출석'
 */
export function withoutParticle(name: string): string {
  return name.replace(/(?<=\p{sc=Hangul}{2})(?:으로|로|를|을)$/u, '');
}
