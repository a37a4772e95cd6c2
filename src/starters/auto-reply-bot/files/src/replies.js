/**
 * The answer to a message: the one whose words it has, as whole words; of several, that with the longest.
 *
 * @example
 * findReply([{ words: 'hi', text: 'Hello!' }], 'Hi all').text; // 'Hello!'
 */
export function findReply(replies, content) {
  const said = ' ' + plainly(content) + ' ';
  const written = withSigns(content);
  return replies
    .map((reply) => ({ reply, words: keyOf(reply.words) }))
    .filter(
      ({ words }) =>
        words !== '' && (hasSigns(words) ? hasAsWritten(written, words) : has(said, words)),
    )
    .sort((a, b) => b.words.length - a.words.length)[0]?.reply;
}

/** All answers of a server: its own, and those of src/settings.js that it has not removed. */
export function repliesOf({ added, removed }, usual) {
  const own = new Set(added.map(({ words }) => keyOf(words)));
  return [
    ...added,
    ...usual.filter(({ words }) => !own.has(keyOf(words)) && !removed.includes(keyOf(words))),
  ];
}

/** Adds an answer, or puts another in its place; false where there are too many. */
export function addReply(server, reply, most = 200) {
  const key = keyOf(reply.words);
  const at = server.added.findIndex(({ words }) => keyOf(words) === key);
  if (key === '' || (at < 0 && server.added.length >= most)) return false;
  server.added.splice(at < 0 ? server.added.length : at, 1, reply);
  return true;
}

/** Removes the answer to some words; whether there was one. */
export function removeReply(server, words, usual) {
  const key = keyOf(words);
  const isThere = repliesOf(server, usual).some((one) => keyOf(one.words) === key);
  server.added = server.added.filter((one) => keyOf(one.words) !== key);
  if (usual.some((one) => keyOf(one.words) === key) && !server.removed.includes(key)) {
    server.removed.push(key);
  }
  return isThere;
}

export function newServer() {
  return { added: [], removed: [] };
}

/** What words are known by: plainly, with their signs only if those are part of them. */
export function keyOf(words) {
  return hasSigns(words) ? withSigns(words) : plainly(words);
}

/** Signs that are part of words: "C++", "#help", "!rules", ".net", but not "Hello!" or "¿Qué?". */
function hasSigns(words) {
  return /[+#$%&=<>^~|@\\]|^\s*[!./-]+[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]/u.test(words);
}

/** Small, without accents: "Hóla,  C++" is "hola, c++". */
function withSigns(text) {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Without signs, too: "¡Hóla!" is "hola". */
function plainly(text) {
  return withSigns(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** "c++" is in "I like c++." but not in "abc++"; "!rules" is not in "wow!rules". */
function hasAsWritten(said, words) {
  const before = /^[\p{L}\p{N}]/u.test(words) ? /[\p{L}\p{N}]$/u : /[^\s("'«„“]$/u;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const after = said.slice(at + words.length);
    if (!before.test(said.slice(0, at)) && !/^[\p{L}\p{N}+#]/u.test(after)) return true;
  }
  return false;
}

/** Scripts without spaces have no whole words. */
function has(said, words) {
  return isSpaceless.test(words) ? said.includes(words) : said.includes(' ' + words + ' ');
}

const isSpaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
