import { join } from 'node:path';
import { createBoards } from './boards.js';
import { openPages } from './pages.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { createWhiteboard } from './whiteboard.js';

/** The whiteboard with its page. What is drawn is in `file`. */
export async function openApp({ file = dataFile('boards.json'), ...options } = {}) {
  const store = await openStore(file, {});
  const boards = createBoards(settings.boards, store);
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const { attach, close } = createWhiteboard(boards, options);
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/api/boards', () => ({ body: boards.names })],
      ['GET', '/*', pages],
    ]),
    attach,
    async close() {
      close();
      await store.close();
    },
  };
}
