/** A server in which nobody has played yet. */
export function newChain() {
  return { words: [], lastUserId: '', points: {} };
}

/** The word that a message is; undefined if it is talk. */
export function readWord(content) {
  const word = content.trim().replace(/[.!?。！？]{1,3}$/u, '');
  return /^\p{L}[\p{L}\p{M}ー'’-]{0,49}$/u.test(word) ? plainly(word) : undefined;
}

/** Small, and without accents: "Été" is "ete". */
function plainly(word) {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

const small = 'ぁぃぅぇぉっゃゅょゎ';
const large = 'あいうえおつやゆよわ';

/** One way to write kana: "コーヒー" is "こおひい" with its marks left out. */
function kana(letter) {
  const code = letter.codePointAt(0);
  const hiragana = code > 0x30a0 && code < 0x30f7 ? String.fromCodePoint(code - 0x60) : letter;
  return large[small.indexOf(hiragana)] ?? hiragana;
}

/** The letter with which the next word begins. */
export function endOf(word) {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter) && letter !== 'ー');
  // No Russian word begins with these.
  while (letters.length > 1 && /[ьъы]/u.test(letters.at(-1))) letters.pop();
  return kana(letters.at(-1) ?? '');
}

/** Plays a word: 'right', or why it is not: 'twice', 'short', 'letter', 'used' or 'ended'. */
export function play(state, userId, word, { least, restarts, countsLetters, penalty }) {
  const last = state.words.at(-1);
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter)).length;
  const outcome = outcomeOf(state, { userId, word, last, letters, least });
  const points = Object.hasOwn(state.points, userId) ? state.points[userId] : 0;
  const change = outcome === 'right' ? (countsLetters ? letters : 1) : -penalty;
  if (change !== 0) state.points[userId] = Math.max(0, points + change);
  if (outcome === 'right') {
    state.words.push(word);
    // Words of long ago may come again.
    if (state.words.length > mostWords) state.words.shift();
    state.lastUserId = userId;
  } else if (restarts || outcome === 'ended') startAgain(state);
  return outcome;
}

const mostWords = 10_000;

function outcomeOf(state, { userId, word, last, letters, least }) {
  if (state.lastUserId === userId) return 'twice';
  if (letters < least) return 'short';
  if (last !== undefined && kana([...word][0]) !== endOf(last)) return 'letter';
  if (state.words.includes(word)) return 'used';
  return endOf(word) === 'ん' ? 'ended' : 'right';
}

/** A new chain; the points stay. */
export function startAgain(state) {
  Object.assign(state, { words: [], lastUserId: '' });
}

/** Whether a message is the mention of a member alone. */
export function isMention(content, id) {
  return ['<@' + id + '>', '<@!' + id + '>'].includes(content.trim());
}
