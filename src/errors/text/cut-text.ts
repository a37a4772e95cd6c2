/**
 * The first `maxLength` characters of a text, or fewer: a key that the limit would cut in half is
 * dropped entirely, because the redactor would not recognise the half.
 *
 * @example
 * cutText('key ghp_abcdefghijkl', 16); // 'key '
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength);
  const cutsKey = keyCharacter.test(text[maxLength] ?? '');
  return cutsKey ? head.slice(0, head.length - endOfKey(head)) : head;
}

const keyCharacter = /[\w.+/=~-]/;
/** Half of a shorter key reveals nothing. */
const shortestKey = 8;
const maxKeyLength = 200;

/** Length of the key at the end of a text; 0 if the run is too short or too long for a key. */
function endOfKey(text: string): number {
  let length = 0;
  while (length < text.length && keyCharacter.test(text[text.length - 1 - length] ?? '')) {
    length += 1;
    if (length > maxKeyLength) return 0;
  }
  return length < shortestKey ? 0 : length;
}
