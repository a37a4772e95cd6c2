import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../../workspace/text/one-line.ts';
import { makeTempFolder } from '../../workspace/folders/temp-folder.ts';
import type { Tools } from './find-tools.ts';
import { type PageReply, type PageRequest, parseReply, type WatchedPage } from './messages.ts';
import { childrenOf, killAll, memoryOf, processTree } from './process-tree.ts';
import { sandboxed } from './sandbox.ts';

interface PageToOpen {
  /** Absolute. */
  readonly dir: string;
  readonly tools: Tools;
  readonly timeoutMs: number;
  readonly memoryBytes: number;
  readonly signal: AbortSignal;
}

/** What became of a page; `killed` where it was ended from outside. */
export type PageEnd =
  | { readonly type: 'unopened'; readonly reason: string }
  | { readonly type: 'killed'; readonly reason: string }
  | ({ readonly type: 'watched' } & WatchedPage);

/**
 * Has a page opened by a process of its own, and ends that process and all it started before it
 * resolves. Rejects with the reason of the signal.
 */
export async function openPage(page: PageToOpen): Promise<PageEnd> {
  const { dir, tools, timeoutMs, signal } = page;
  signal.throwIfAborted();
  let folder: string | undefined;
  let driver: ChildProcess | undefined;
  try {
    folder = await makeTempFolder('jobchart-page', longestMs);
    signal.throwIfAborted();
    driver = startDriver(tools, folder);
    const command = sandboxed(tools, process.getuid?.() === 0);
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

/** Node without our environment, which dies with the thread that started it. */
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
  driver.on('exit', () => end('The browser, or what drives it, ended too early.'));
  signal.addEventListener('abort', onAbort, { once: true });
  const memory = setInterval(checkMemory, memoryMs);
  const limitMs = startMs + timeoutMs;
  const late = setTimeout(() => end(`The page was not done within ${limitMs / 1000} s.`), limitMs);
  return promise.finally(() => {
    clearInterval(memory);
    clearTimeout(late);
    signal.removeEventListener('abort', onAbort);
  });
}

/** Many times what a page may take. */
const longestMs = 3_600_000;

/** Between two looks at the memory in use; a page takes some 100 MB meanwhile. */
const memoryMs = 100;

/** Above what the driver itself allows the browser for its start. */
const startMs = 12_000;

/**
 * Ends all of them. First what the sandbox holds, so that it ends by itself and the driver takes
 * note of that: orphans would stay behind as zombies where nobody cares for orphans.
 */
async function endTree(driver: ChildProcess): Promise<void> {
  const { pid } = driver;
  // Of one that has ended, the number may be another's by now; its sandbox ends with it.
  const hasEnded = () => driver.exitCode !== null || driver.signalCode !== null;
  if (pid === undefined) return;
  for (let round = 0; round < rounds && !hasEnded(); round += 1) {
    const sandboxes = childrenOf(pid);
    if (sandboxes.length === 0) break;
    const held = sandboxes.flatMap(processTree).filter((one) => !sandboxes.includes(one));
    // One that holds nothing yet may be about to: then its whole process group goes.
    killAll(held.length > 0 ? held : sandboxes.map((leader) => -leader));
    await sleep(5);
  }
  if (hasEnded()) return;
  killAll(processTree(pid));
  await once(driver, 'exit');
}

const rounds = 100;
