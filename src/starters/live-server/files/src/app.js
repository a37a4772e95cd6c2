import { randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { createLive } from './live.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { createSockets } from './sockets.js';
import { createNewcomers, createTokens } from './visitors.js';

/**
 * The server with its page. All messages of the WebSocket at `/live` are JSON: everybody gets the `state`
 * when it changes. `hostKey` lets its owner do what only the host may do; HOST_KEY sets it.
 */
export async function openApp({ hostKey = process.env.HOST_KEY, ...options } = {}) {
  const key = hostKey || randomBytes(9).toString('base64url');
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const tokens = new Map();
  const live = createLive({ ...settings, ...options }, tellAll);
  const isHere = (token) => [...tokens.values()].includes(token);
  const known = createTokens((token) => live.of(token) !== null || isHere(token), options);
  const mayCome = createNewcomers(options);
  if (!hostKey) console.log('The host opens the page with ?key=' + key + ' at its end.');

  function connect(tell, address) {
    let visitor;

    function hello({ token, key: given }) {
      if (visitor) return;
      const isHost = isSame(given, key);
      if (!isHost && !known.has(token) && !mayCome(address)) {
        return tell({ type: 'error', code: 'tooFast' });
      }
      const own = known.take(token, isHost);
      if (own === undefined) return tell({ type: 'error', code: 'full' });
      visitor = { token: own, isHost };
      tokens.set(tell, visitor.token);
      live.enter?.();
      tell({ type: 'you', token: visitor.token, isHost: visitor.isHost });
      tellState(tell, visitor.token, live.state());
    }

    return {
      receive(message) {
        if (message?.type === 'hello') return hello(message);
        const does = visitor?.isHost ? { ...live.may, ...live.hostMay } : live.may;
        const isKnown = visitor && Object.hasOwn(does, message?.type);
        const problem = isKnown ? does[message.type](visitor.token, message) : 'notUnderstood';
        if (problem) tell({ type: 'error', code: problem });
      },
      leave: () => tokens.delete(tell),
    };
  }

  function tellAll() {
    const state = live.state();
    for (const [tell, token] of tokens) tellState(tell, token, state);
  }

  /** How things stand, and what is the visitor's own: a number, or what they chose. */
  function tellState(tell, token, state) {
    tell({ type: 'state', ...state, mine: live.of(token) });
  }

  const { attach, close } = createSockets('/live', connect, options);
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/api/state', () => ({ body: live.state() })],
      ['GET', '/*', pages],
    ]),
    attach,
    close() {
      live.close?.();
      close();
    },
  };
}

/** Takes the same time for every wrong key of the right length. */
function isSame(given, key) {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
