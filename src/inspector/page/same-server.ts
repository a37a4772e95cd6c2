/**
 * Verifies that the port still belongs to the server that this page came from. After a disconnect,
 * another program may have taken it: nothing is sent, least of all the cookie, until the server has
 * answered the question that only it can answer. It is asked before each request: a stream that looks open
 * may have ended a moment ago. A server that ends between its answer and the request has revoked the cookie
 * by then, so what another program receives in that moment opens nothing.
 */
const [question, answer] = ['server-question', 'server-answer'].map(
  (name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '',
);

let isGone = false;
const listeners = new Set<() => void>();

/** The server of this page has ended: the page needs a new link. */
export class ServerGoneError extends Error {
  constructor() {
    super(
      'The inspector of this page has stopped. Open the link that it prints when it starts again.',
    );
    this.name = 'ServerGoneError';
  }
}

/** Rejects if the server cannot be reached, with `ServerGoneError` if it is a different one. */
export async function ensureSameServer(): Promise<void> {
  if (isGone) throw new ServerGoneError();
  const response = await fetch(`/proof?question=${question}`, {
    credentials: 'omit',
    redirect: 'error',
  });
  if (response.ok && answer !== '' && (await response.text()) === answer) return;
  giveUp();
  throw new ServerGoneError();
}

/** Stops all further requests. */
export function giveUp(): void {
  isGone = true;
  // Browsers request the icon again, with the cookie, at each change of the address.
  document.querySelector('link[rel="icon"]')?.setAttribute('href', 'data:,');
  for (const listener of listeners) listener();
}

/** Calls `listener` once the server is gone. Returns a function that removes it. */
export function onServerGone(listener: () => void): () => void {
  listeners.add(listener);
  if (isGone) listener();
  return () => listeners.delete(listener);
}
