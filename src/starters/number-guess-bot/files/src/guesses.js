import { randomInt } from 'node:crypto';

export function newServer() {
  return { games: {}, points: {} };
}

/** A game in which nobody has guessed for so long, or nobody has guesses left, may be ended by a new one. */
const idleMs = 10 * 60_000;

/** Begins a game in a channel, with the number of an idle one there; undefined if one is going on. */
export function begin(server, channelId, { least, most }, random = randomInt, now = Date.now()) {
  const game = Object.hasOwn(server.games, channelId) ? server.games[channelId] : undefined;
  if (game && now - (game.at ?? 0) < idleMs) return undefined;
  server.games[channelId] = { number: random(least, most + 1), guesses: {}, at: now };
  return { ended: game?.number };
}

/** The number that a message is; undefined for talk. */
export function numberIn(content) {
  const digits = content
    .trim()
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.codePointAt(0) - 0x660))
    .replaceAll(/[०-९]/g, (digit) => String(digit.codePointAt(0) - 0x966))
    .normalize('NFKC');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * What a guess comes to: 'higher' or 'lower' is the number of the bot, 'found' ends the game, 'outside' and
 * 'noMore' do not count; undefined where no game is going on. With the guesses that it took.
 */
export function guess(
  server,
  { channelId, userId, number, now = Date.now() },
  { least, most, tries, points },
) {
  const game = Object.hasOwn(server.games, channelId) ? server.games[channelId] : undefined;
  if (!game) return {};
  const own = Object.hasOwn(game.guesses, userId) ? game.guesses[userId] : 0;
  if (number < least || number > most) return { outcome: 'outside' };
  if (tries > 0 && own >= tries) return { outcome: 'noMore' };
  game.guesses[userId] = own + 1;
  game.at = now;
  const count = Object.values(game.guesses).reduce((sum, one) => sum + one, 0);
  if (number !== game.number) return { outcome: game.number > number ? 'higher' : 'lower', count };
  delete server.games[channelId];
  const before = Object.hasOwn(server.points, userId) ? server.points[userId] : 0;
  server.points[userId] = before + points;
  return { outcome: 'found', count };
}
