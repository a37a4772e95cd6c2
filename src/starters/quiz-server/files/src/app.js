import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGames, peopleOf, tellAll } from './games.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { createSockets } from './sockets.js';

const file = join(import.meta.dirname, '../questions.json');

/** The quiz with its page. All messages of the WebSocket at `/game` are JSON. */
export async function openApp({
  questions = JSON.parse(readFileSync(file, 'utf8')),
  ...options
} = {}) {
  const games = createGames(questions, settings, options);
  const pages = await openPages(join(import.meta.dirname, '../public'));

  function connect(tell) {
    let place;
    const does = {
      host() {
        const game = place ? undefined : games.open(tell);
        if (!game) return;
        place = { game };
        tell({ type: 'welcome', code: game.code, isHost: true });
      },
      join({ code, name: given }) {
        const name = checkName(given);
        if (place || name === undefined) return tell({ type: 'error', code: 'badName' });
        const found = games.join(code, name, tell);
        if (!found.game) return tell({ type: 'error', ...found });
        place = found;
        tell({ type: 'welcome', code: found.game.code, name, isHost: false });
        tellAll(found.game, peopleOf(found.game));
        const question = games.asked(found.game);
        if (question) tell(question);
      },
      next() {
        if (place && !place.player) games.next(place.game);
      },
      answer({ choice }) {
        if (place?.player) games.answer(place.game, place.player, choice);
      },
    };
    return {
      receive(message) {
        if (Object.hasOwn(does, message?.type)) does[message.type](message);
        else tell({ type: 'error', code: 'notUnderstood' });
      },
      leave() {
        if (place) games.leave(place.game, place.player);
      },
    };
  }

  const { attach, close } = createSockets('/game', connect, options);
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/*', pages],
    ]),
    attach,
    close,
  };
}

/** One line of 1 to 30 characters, nothing invisible. */
function checkName(given) {
  if (typeof given !== 'string') return undefined;
  const name = given
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return name !== '' && [...name].length <= 30 ? name : undefined;
}
