/**
 * Whether the port is still held by the server that this page came from. After a break nothing is
 * sent there, and no cookie with it, before the server has answered the question that only it can
 * answer: another program may have the port by now.
 */
const [question, answer] = ['server-question', 'server-answer'].map(
  (name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '',
);

let openStreams = 0;
let isGone = false;
const listeners = new Set<() => void>();

/** The page is of a server that has ended: it needs a new link. */
export class ServerGoneError extends Error {
  constructor() {
    super('The inspector that this page came from has ended. Open the link of the new one.');
    this.name = 'ServerGoneError';
  }
}

/** Rejects where the server cannot be reached, with `ServerGoneError` where it is another one. */
export async function ensureSameServer(): Promise<void> {
  if (isGone) throw new ServerGoneError();
  // While a stream is open, the server is there.
  if (openStreams > 0) return;
  const response = await fetch(`/proof?question=${question}`, {
    credentials: 'omit',
    redirect: 'error',
  });
  if (response.ok && answer !== '' && (await response.text()) === answer) return;
  giveUp();
  throw new ServerGoneError();
}

/** Counts a stream as open until it is told to be closed. */
export function streamOpened(): () => void {
  openStreams += 1;
  let isOpen = true;
  return () => {
    if (isOpen) openStreams -= 1;
    isOpen = false;
  };
}

/** From now on nothing is sent any more. */
export function giveUp(): void {
  isGone = true;
  // Browsers ask for it again at each change of the address, with the cookie.
  document.querySelector('link[rel="icon"]')?.setAttribute('href', 'data:,');
  for (const listener of listeners) listener();
}

/** Calls `listener` when the server turns out to be gone. Gives a function that ends that. */
export function onServerGone(listener: () => void): () => void {
  listeners.add(listener);
  if (isGone) listener();
  return () => listeners.delete(listener);
}
