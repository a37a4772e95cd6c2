/**
 * At most the first characters of a text. A key that the cut would go through is left out as a whole:
 * half of one is not recognised as a secret any more.
 *
 * @example
 * cutText('key ghp_abcdefghijkl', 16); // 'key '
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength);
  const isWithin = keyCharacter.test(text[maxLength] ?? '');
  return isWithin ? head.slice(0, head.length - endOfKey(head)) : head;
}

const keyCharacter = /[\w.+/=~-]/;
/** What is left of a shorter one gives nothing away. */
const shortestKey = 8;
const longestKey = 200;

/** Characters of a key at the end of a text; none where they are no key, but go on and on. */
function endOfKey(text: string): number {
  let length = 0;
  while (length < text.length && keyCharacter.test(text[text.length - 1 - length] ?? '')) {
    length += 1;
    if (length > longestKey) return 0;
  }
  return length < shortestKey ? 0 : length;
}
