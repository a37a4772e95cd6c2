import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { makeTempFolder } from '../../../workspace/folders/temp-folder.ts';
import type { Tools } from './find-tools.ts';
import { type PageReply, type PageRequest, parseReply, type WatchedPage } from './messages.ts';
import {
  childrenOf,
  killAll,
  memoryOf,
  processTree,
} from '../../../sandbox/limits/process-tree.ts';
import { sandboxed } from './sandboxed-browser.ts';

interface PageToOpen {
  /** Absolute. */
  readonly dir: string;
  readonly tools: Tools;
  readonly timeoutMs: number;
  readonly memoryBytes: number;
  readonly signal: AbortSignal;
}

/** How opening a page ended; `killed` if the process was stopped from outside. */
export type PageEnd =
  | { readonly type: 'unopened'; readonly reason: string }
  | { readonly type: 'killed'; readonly reason: string }
  | ({ readonly type: 'watched' } & WatchedPage);

/**
 * Opens a page in a child process. That process and all its descendants have ended when the promise
 * settles. Rejects with the reason of the signal, and with nothing else.
 */
export async function openPage(page: PageToOpen): Promise<PageEnd> {
  const { dir, tools, timeoutMs, signal } = page;
  signal.throwIfAborted();
  let folder: string | undefined;
  let driver: ChildProcess | undefined;
  try {
    folder = await makeTempFolder('jobchart-page');
    signal.throwIfAborted();
    driver = startDriver(tools, folder);
    const command = sandboxed(tools);
    driver.send({ dir, command, timeoutMs } satisfies PageRequest, () => {});
    return await endOf(driver, page);
  } catch (error) {
    signal.throwIfAborted();
    return {
      type: 'unopened',
      reason: oneLine(`The browser did not start: ${String(error)}`, 300),
    };
  } finally {
    if (driver !== undefined) await endTree(driver);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/** Starts Node with an empty environment; it dies with the thread that started it. */
function startDriver({ setpriv }: Tools, folder: string): ChildProcess {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return fork(new URL(`./worker${ending}`, import.meta.url), {
    execPath: setpriv,
    execArgv: ['--pdeathsig', 'KILL', '--', process.execPath, '--max-old-space-size=256'],
    cwd: '/',
    env: { TMPDIR: folder, HOME: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

function endOf(driver: ChildProcess, page: PageToOpen): Promise<PageEnd> {
  const { timeoutMs, memoryBytes, signal } = page;
  const { promise, resolve, reject } = Promise.withResolvers<PageEnd>();
  let isOpen = false;
  const end = (reason: string): void => resolve({ type: isOpen ? 'killed' : 'unopened', reason });
  const onMessage = (reply: PageReply | undefined): void => {
    if (reply?.type === 'opening') isOpen = true;
    else if (reply !== undefined) resolve(reply);
  };
  const checkMemory = (): void => {
    if (memoryOf(processTree(driver.pid ?? 0)) <= memoryBytes) return;
    end(`The page and its browser used more than ${Math.round(memoryBytes / 1e6)} MB of memory.`);
  };
  const onAbort = (): void => reject(signal.reason);

  driver.on('message', (message) => onMessage(parseReply(message)));
  driver.on('error', (error) => end(oneLine(`The browser did not start: ${error.message}`, 300)));
  driver.on('exit', () => end('The browser or its driver exited unexpectedly.'));
  signal.addEventListener('abort', onAbort, { once: true });
  const memory = setInterval(checkMemory, memoryMs);
  const limitMs = startMs + timeoutMs;
  const late = setTimeout(
    () => end(`The page did not finish within ${limitMs / 1000} s.`),
    limitMs,
  );
  return promise.finally(() => {
    clearInterval(memory);
    clearTimeout(late);
    signal.removeEventListener('abort', onAbort);
  });
}

/** Interval of the memory check; a page can allocate some 100 MB in it. */
const memoryMs = 100;

/** Longer than the driver's own limit for starting the browser. */
const startMs = 12_000;

/**
 * Kills the driver and its descendants. The processes inside the sandbox go first, so that bwrap exits
 * and the driver reaps it: in a container without an init, orphans would remain as zombies.
 */
async function endTree(driver: ChildProcess): Promise<void> {
  const { pid } = driver;
  // After the driver has exited, its pid may be reused; its sandbox dies with it.
  const hasEnded = () => driver.exitCode !== null || driver.signalCode !== null;
  if (pid === undefined) return;
  for (let round = 0; round < rounds && !hasEnded(); round += 1) {
    const sandboxes = childrenOf(pid);
    if (sandboxes.length === 0) break;
    const inside = sandboxes.flatMap(processTree).filter((one) => !sandboxes.includes(one));
    // A sandbox that is still empty may be about to start a process: kill its process group.
    killAll(inside.length > 0 ? inside : sandboxes.map((leader) => -leader));
    await sleep(5);
  }
  if (hasEnded()) return;
  killAll(processTree(pid));
  await once(driver, 'exit');
}

const rounds = 100;
