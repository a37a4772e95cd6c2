/**
 * The reactions whose words a message says, in any case. Those without words are for every message, or for
 * every one with files.
 */
export function reactionsTo(reactions, content, channelName, files = 0) {
  return reactions.filter(
    ({ words, channel, pictures }) =>
      (channel === undefined || channel === '#' + channelName) &&
      (!pictures || files > 0) &&
      says(content, words),
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
