import { join } from 'node:path';
import { createChat } from './chat.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';

/** The chat with its page. */
export async function openApp(options = {}) {
  const chat = createChat(settings.rooms, options);
  const pages = await openPages(join(import.meta.dirname, '../public'));
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/api/rooms', () => ({ body: chat.rooms })],
      ['GET', '/*', pages],
    ]),
    attach: chat.attach,
    close: chat.close,
  };
}
