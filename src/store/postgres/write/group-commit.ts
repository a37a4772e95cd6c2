import { setTimeout as delay } from 'node:timers/promises';
import { JobError } from '../../../errors/job-error.ts';
import { closedError } from '../../check.ts';
import { joinRunningCommits } from './commit-running.ts';
import type { Connection } from '../connection/connection.ts';
import { isOfOneChange, toOwnError, toStoreError } from '../connection/postgres-error.ts';
import type { Sql } from '../sql.ts';
import type { Change, ChangeOptions, Notice, Transaction } from './transaction.ts';

export interface GroupCommit {
  /** Runs a change in the next transaction; resolves with its result once that is committed. */
  write<T>(change: Change<T>, options?: ChangeOptions<T>): Promise<T>;
  /** Whether a change waits or runs. */
  readonly isBusy: boolean;
  /** Refuses further changes and resolves when the waiting ones are written. */
  close(): Promise<void>;
}

export interface GroupCommitOptions {
  readonly connection: Connection;
  /** Takes the lock of the store, and reads its clock and its queue. */
  begin(sql: Sql): Promise<Pick<Transaction, 'time' | 'queue'>>;
  /** Notifies other engines, once the transaction is committed. */
  notify(sql: Sql, notice: Notice): Promise<unknown>;
  onCommitted(notice: Notice): void;
}

interface Waiting {
  readonly notice: Notice;
  isQuick(tx: Transaction): boolean;
  run(tx: Transaction): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
  /** The answer to its commit was lost. */
  verify(error: unknown): Promise<void>;
}

/** Bounds how long one transaction holds the lock. */
const maxChanges = 500;

/**
 * Puts all changes of one turn of the event loop, and those that come while a transaction runs, into the
 * next transaction. However many changes are quick, that costs two round trips: one for the lock, and
 * one for the changes and the commit.
 */
export function createGroupCommit(options: GroupCommitOptions): GroupCommit {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let isClosed = false;

  async function write<T>(
    change: Change<T>,
    { notifies = 'work', isQuick = false, recover }: ChangeOptions<T> = {},
  ): Promise<T> {
    if (isClosed) throw closedError();
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let done: { readonly result: T } | undefined;
    waiting.push({
      get notice() {
        if (typeof notifies !== 'function') return notifies;
        return done === undefined ? 'change' : notifies(done.result);
      },
      isQuick: ({ queue }) => (typeof isQuick === 'function' ? isQuick(queue) : isQuick),
      run: async (tx) => void (done = { result: await change(tx) }),
      resolve: () => done && resolve(done.result),
      reject,
      async verify(error) {
        const result = done;
        if (result === undefined || recover === undefined) return reject(error);
        const kept = await untilAnswered((tx) => recover(tx, result.result));
        if (kept === undefined) reject(error);
        else resolve(kept);
      },
    });
    running ??= runAll();
    return promise;
  }

  /** Asks until the database answers; undefined if the store is closed before. */
  async function untilAnswered<T>(question: Change<T>): Promise<T | undefined> {
    for (;;) {
      try {
        return await write(question, { notifies: 'nothing' });
      } catch (error) {
        if (JobError.isInstance(error) && error.code === 'STORE_CLOSED') return undefined;
        await delay(200);
      }
    }
  }

  async function runAll(): Promise<void> {
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maxChanges);
      waiting = waiting.slice(maxChanges);
      await runBatch(batch);
    }
    running = undefined;
  }

  async function runBatch(batch: readonly Waiting[]): Promise<void> {
    const outcome = await transact(batch);
    if (outcome.type === 'committed') {
      for (const change of batch) change.resolve();
      options.onCommitted(outcome.notice);
    } else if (outcome.type === 'refused') {
      const { change: refused, error } = outcome;
      refused.reject(toOwnError(error));
      const others = batch.filter((change) => change !== refused);
      if (others.length > 0) await runBatch(others);
    } else {
      const error = toStoreError(outcome.error);
      // Not awaited: it writes, and so waits for this batch to end.
      for (const change of batch)
        if (outcome.isUnknown) void change.verify(error);
        else change.reject(error);
    }
  }

  async function transact(batch: readonly Waiting[]): Promise<Outcome> {
    let isUnknown = false;
    try {
      const sql = await options.connection.open();
      const [, opened] = await Promise.all([sql('begin'), options.begin(sql)]);
      const commitRunning = joinRunningCommits(sql);
      const ran = await runChanges(batch, { sql, commitRunning, ...opened });
      // The joined commits are sent by now: they were added before.
      await Promise.resolve();
      if (ran.refused !== undefined) {
        await sql('rollback');
        return { type: 'refused', ...ran.refused };
      }
      const notice = widestOf(batch);
      isUnknown = true;
      const notifying = notice === 'nothing' ? undefined : options.notify(sql, notice);
      const [answer, notified, ...answers] = await Promise.allSettled([
        sql('commit'),
        notifying,
        ...ran.answers,
      ]);
      if (answer.status === 'rejected') throw answer.reason;
      // After a failed query, the server answers to `commit` with a rollback.
      isUnknown = false;
      const refused = findRefused(ran.quick, answers);
      if (refused !== undefined) return { type: 'refused', ...refused };
      if (notified.status === 'rejected') throw notified.reason;
      return { type: 'committed', notice };
    } catch (error) {
      await options.connection.close();
      return { type: 'failed', error, isUnknown };
    }
  }

  return {
    write,
    get isBusy() {
      return running !== undefined;
    },
    async close() {
      isClosed = true;
      await running;
    },
  };
}

type Outcome =
  | { readonly type: 'committed'; readonly notice: Notice }
  /** One change is at fault; nothing was written. */
  | { readonly type: 'refused'; readonly change: Waiting; readonly error: unknown }
  | { readonly type: 'failed'; readonly error: unknown; readonly isUnknown: boolean };

interface Refused {
  readonly change: Waiting;
  readonly error: unknown;
}

interface Ran {
  readonly refused?: Refused;
  /** The quick changes, and their answers, which are still to come. */
  readonly quick: readonly Waiting[];
  readonly answers: readonly Promise<void>[];
}

/** Runs the changes in their order. Quick ones are sent; the others are waited for. */
async function runChanges(batch: readonly Waiting[], tx: Transaction): Promise<Ran> {
  const quick: Waiting[] = [];
  const answers: Promise<void>[] = [];
  for (const change of batch) {
    const answer = change.run(tx);
    if (change.isQuick(tx)) {
      quick.push(change);
      answers.push(answer);
      // It is handled with the answer to the commit.
      answer.catch(() => {});
      continue;
    }
    try {
      await answer;
    } catch (error) {
      // Not its fault if an earlier query of this transaction has failed.
      const earlier = findRefused(quick, await Promise.allSettled(answers));
      if (earlier === undefined && !isOfOneChange(error)) throw error;
      return { refused: earlier ?? { change, error }, quick, answers };
    }
  }
  return { quick, answers };
}

/** The change at fault: after it, all queries of its transaction fail. Throws what is nobody's fault. */
function findRefused(
  quick: readonly Waiting[],
  answers: readonly PromiseSettledResult<void>[],
): Refused | undefined {
  const failures = answers.flatMap((answer, at) => {
    const change = quick[at];
    return answer.status === 'rejected' && change ? [{ change, error: answer.reason }] : [];
  });
  const refused = failures.find(({ error }) => isOfOneChange(error));
  if (refused === undefined && failures[0] !== undefined) throw failures[0].error;
  return refused;
}

function widestOf(batch: readonly Waiting[]): Notice {
  if (batch.some(({ notice }) => notice === 'work')) return 'work';
  return batch.some(({ notice }) => notice === 'change') ? 'change' : 'nothing';
}
