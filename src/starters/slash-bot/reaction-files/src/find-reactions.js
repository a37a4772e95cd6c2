/** The reactions whose words a message says, in any case. Those without words are for every message. */
export function reactionsTo(reactions, content, channelName) {
  return reactions.filter(
    ({ words, channel }) =>
      (channel === undefined || channel === '#' + channelName) && says(content, words),
  );
}

function says(content, words) {
  const wanted = plain(words);
  const isWhole = wanted !== '' && !withoutSpaces.test(wanted);
  return isWhole
    ? (' ' + plain(content) + ' ').includes(' ' + wanted + ' ')
    : content.toLowerCase().includes(words.toLowerCase());
}

function plain(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
