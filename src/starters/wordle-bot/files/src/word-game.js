import { createHash } from 'node:crypto';

const signs = { hit: '🟩', near: '🟨', miss: '⬛' };
const ownLetters = { de: 'ÄÖÜ', es: 'Ñ', pl: 'ĄĆĘŁŃÓŚŹŻ', tr: 'ÇĞİÖŞÜ', sv: 'ÅÄÖ' };

/** By member: the game of a day; and how many words they have found, of how many. */
export function newServer() {
  return { games: {}, scores: {} };
}

/** The day where the program runs, as a number: one more each midnight. */
export function dayOf(now) {
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}

/** The word of a server and a day. In an order of the server's own, all come before one comes again. */
export function wordOf(words, guildId, day) {
  const round = Math.floor(day / words.length);
  const order = words
    .map((word) => ({ word, at: digest(guildId + ':' + round + ':' + word) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return order[day % words.length].word;
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The letters of a word, in upper case and for Latin letters without accents, but those of the alphabet: E
 * stands for É too.
 */
export function lettersOf(word, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  return [...segmenter.segment(word.normalize('NFC').trim())].map(({ segment }) => {
    // One letter stays one: no "SS".
    const upper = segment === 'ß' ? 'ẞ' : segment.toLocaleUpperCase(language);
    const isOwn = (ownLetters[language] ?? '').includes(upper);
    return !isOwn && /\p{Script=Latin}/u.test(upper)
      ? upper.normalize('NFD').replace(/\p{M}/gu, '')
      : upper;
  });
}

/** A letter is marked as often as the word has it: hits first. */
export function marksOf(word, guess) {
  const left = word.filter((letter, index) => letter !== guess[index]);
  return guess.map((letter, index) => {
    if (letter === word[index]) return 'hit';
    const at = left.indexOf(letter);
    if (at < 0) return 'miss';
    left.splice(at, 1);
    return 'near';
  });
}

export function squaresOf(marks) {
  return marks.map((mark) => signs[mark]).join('');
}

/** The game of a member on a day; empty if they have none yet. */
export function gameOf({ games }, userId, day) {
  const game = Object.hasOwn(games, userId) ? games[userId] : undefined;
  return game?.day === day ? game : { day, guesses: [], state: 'open', isShared: false };
}

/** Adds a guess: letters as they are. The game says how it stands. */
export function guess(server, userId, day, { word, letters, tries }) {
  const game = gameOf(server, userId, day);
  if (game.state !== 'open') return game;
  const marks = marksOf(word, letters);
  game.guesses.push({ letters, marks });
  if (marks.every((mark) => mark === 'hit')) game.state = 'won';
  else if (game.guesses.length >= tries) game.state = 'lost';
  server.games[userId] = game;
  if (game.state !== 'open') count(server, userId, day, game.state === 'won');
  return game;
}

function count({ scores }, userId, day, isWon) {
  const before = Object.hasOwn(scores, userId)
    ? scores[userId]
    : { found: 0, played: 0, row: 0, last: 0 };
  scores[userId] = {
    found: before.found + Number(isWon),
    played: before.played + 1,
    row: isWon ? (before.last === day - 1 ? before.row : 0) + 1 : 0,
    last: day,
  };
}

/** Those who found the most words, with how many days in a row up to `day` or the day before. */
export function ranking({ scores }, day) {
  return Object.entries(scores)
    .map(([id, { row, last, ...score }]) => ({ id, ...score, row: last >= day - 1 ? row : 0 }))
    .sort((a, b) => b.found - a.found || a.played - b.played);
}
