/** Entry point of the process that drives the browser. */
import type { PageReply, PageRequest } from './messages.ts';
import { watchPage } from './watch-page.ts';

process.once('disconnect', () => process.exit());
process.once('message', (request: PageRequest) => void answer(request));

async function answer(request: PageRequest): Promise<void> {
  send(await watchPage(request, () => send({ type: 'opening' })));
}

function send(reply: PageReply): void {
  process.send?.(reply);
}
