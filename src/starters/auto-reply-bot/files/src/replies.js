/**
 * The answer to a message: the one whose words it has, as whole words; of several, that with the longest.
 *
 * @example
 * findReply([{ words: 'hi', text: 'Hello!' }], 'Hi all').text; // 'Hello!'
 */
export function findReply(replies, content) {
  const said = ' ' + plainly(content) + ' ';
  return replies
    .map((reply) => ({ reply, words: plainly(reply.words) }))
    .filter(({ words }) => words !== '' && has(said, words))
    .sort((a, b) => b.words.length - a.words.length)[0]?.reply;
}

/** All answers of a server: its own, and those of src/settings.js that it has not removed. */
export function repliesOf({ added, removed }, usual) {
  const own = new Set(added.map(({ words }) => plainly(words)));
  return [
    ...added,
    ...usual.filter(({ words }) => !own.has(plainly(words)) && !removed.includes(plainly(words))),
  ];
}

/** Adds an answer, or puts another in its place; false where there are too many. */
export function addReply(server, reply, most = 200) {
  const key = plainly(reply.words);
  const at = server.added.findIndex(({ words }) => plainly(words) === key);
  if (key === '' || (at < 0 && server.added.length >= most)) return false;
  server.added.splice(at < 0 ? server.added.length : at, 1, reply);
  return true;
}

/** Removes the answer to some words; whether there was one. */
export function removeReply(server, words, usual) {
  const key = plainly(words);
  const isThere = repliesOf(server, usual).some((one) => plainly(one.words) === key);
  server.added = server.added.filter((one) => plainly(one.words) !== key);
  if (usual.some((one) => plainly(one.words) === key) && !server.removed.includes(key)) {
    server.removed.push(key);
  }
  return isThere;
}

export function newServer() {
  return { added: [], removed: [] };
}

/** Small, without accents and signs: "¡Hóla!" is "hola". */
export function plainly(text) {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** Scripts without spaces have no whole words. */
function has(said, words) {
  return isSpaceless.test(words) ? said.includes(words) : said.includes(' ' + words + ' ');
}

const isSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
