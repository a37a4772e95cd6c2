import { Worker } from 'node:worker_threads';
import { JobError } from '../../errors/job-error.ts';
import { closedError } from '../check.ts';
import type { SqliteLine } from './create-sqlite-store.ts';
import type { SqliteCalls } from './sqlite-calls.ts';
import type {
  Call,
  Changed,
  FromThread,
  ThreadData,
  ThreadError,
  ToThread,
} from './thread-messages.ts';

/**
 * A line to a database in a thread of its own. What is asked in one turn of the event loop goes out
 * in one message. The process is kept alive by what is asked, and not by the thread.
 *
 * @throws JobError as `openDatabase`
 */
export async function openThread(
  data: ThreadData,
  onChange: (changed: Exclude<Changed, 'nothing'>) => void,
): Promise<SqliteLine> {
  const worker = await startWorker(data);
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  const closed = Promise.withResolvers<void>();
  let ended: JobError | undefined;
  let calls: Call[] = [];
  let turn: NodeJS.Immediate | undefined;
  let lastId = 0;
  let closing = false;

  worker.on('message', (message: FromThread) => {
    if (message.type === 'closed') end(closedError());
    if (message.type !== 'answers') return;
    for (const answer of message.answers) {
      const waiter = asked.get(answer.id);
      asked.delete(answer.id);
      if ('error' in answer) waiter?.reject(unpackError(answer.error));
      else waiter?.resolve(answer.value);
    }
    if (asked.size === 0 && !closing) worker.unref();
    if (message.changed !== 'nothing') onChange(message.changed);
  });
  worker.on('error', (cause) => end(lost(data.path, cause)));
  worker.on('exit', () => end(lost(data.path)));
  worker.unref();

  function end(reason: JobError): void {
    ended ??= reason;
    for (const waiter of asked.values()) waiter.reject(ended);
    asked.clear();
    closed.resolve();
    void worker.terminate();
  }

  function tell(message: ToThread): void {
    worker.postMessage(message);
  }

  function flush(): void {
    clearImmediate(turn);
    turn = undefined;
    if (calls.length > 0) tell({ type: 'calls', calls });
    calls = [];
  }

  return {
    ask<Name extends keyof SqliteCalls>(name: Name, ...args: Parameters<SqliteCalls[Name]>) {
      if (ended) return Promise.reject(ended);
      const waiter = Promise.withResolvers<unknown>();
      if (asked.size === 0) worker.ref();
      asked.set(++lastId, waiter);
      calls.push({ id: lastId, name, args });
      turn ??= setImmediate(flush);
      // What comes back is what the call of that name gives.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return waiter.promise as Promise<Awaited<ReturnType<SqliteCalls[Name]>>>;
    },
    watch: (on) => tell({ type: 'watch', on }),
    close() {
      closing = true;
      flush();
      tell({ type: 'close' });
      worker.ref();
      return closed.promise;
    },
  };
}

async function startWorker(workerData: ThreadData): Promise<Worker> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const worker = new Worker(new URL(`./thread${ending}`, import.meta.url), {
    workerData,
    env: {},
    execArgv: [],
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.once('message', (message: FromThread) => {
    if (message.type === 'refused') reject(unpackError(message.error));
    else resolve();
  });
  worker.once('error', reject);
  try {
    await promise;
    worker.off('error', reject);
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

function lost(path: string, cause?: unknown): JobError {
  return new JobError('STORE_FAILED', `The thread of ${path} has ended.`, { cause });
}

function unpackError({ code, message, cause }: ThreadError): JobError {
  return new JobError(code, message, cause === undefined ? {} : { cause: new Error(cause) });
}
