/** Whether a text contains one of the words, in any case and with any signs between them. */
export function hasBlocked(text, words) {
  const said = ' ' + plain(text) + ' ';
  return words.some((word) => plain(word) !== '' && said.includes(' ' + plain(word) + ' '));
}

function plain(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
