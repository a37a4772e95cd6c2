/** Entry of the thread that has the database: its waits for disk and locks hold up nobody else. */
import { parentPort, workerData } from 'node:worker_threads';
import { toJobError } from '../../errors/to-job-error.ts';
import { openDatabase } from './open-database.ts';
import { createSqliteCalls, type SqliteCalls } from './sqlite-calls.ts';
import type {
  Answer,
  Call,
  Changed,
  FromThread,
  ThreadData,
  ThreadError,
  ToThread,
} from './thread-messages.ts';

await run(workerData);

async function run({ path, ...options }: ThreadData): Promise<void> {
  try {
    const database = await openDatabase(path, options);
    serve(createSqliteCalls(database, { ...options, path, onChange }));
    tell({ type: 'opened' });
  } catch (error) {
    tell({ type: 'refused', error: packError(error) });
  }
}

function serve({ calls, watch, close }: ReturnType<typeof createSqliteCalls>): void {
  parentPort?.on('message', (message: ToThread) => {
    if (message.type === 'calls') for (const call of message.calls) void answer(calls, call);
    else if (message.type === 'watch') watch(message.on);
    else void close().then(end);
  });
}

async function answer(calls: SqliteCalls, { id, name, args }: Call): Promise<void> {
  try {
    add({ id, value: await Reflect.apply(calls[name], calls, args) });
  } catch (error) {
    add({ id, error: packError(error) });
  }
}

let answers: Answer[] = [];
let changed: Changed = 'nothing';
let turn: NodeJS.Immediate | undefined;

function add(next: Answer): void {
  answers.push(next);
  turn ??= setImmediate(flush);
}

function onChange(foreign: boolean): void {
  if (foreign || changed === 'nothing') changed = foreign ? 'elsewhere' : 'here';
  turn ??= setImmediate(flush);
}

/** Last of all, for whoever waits for an answer must have it. */
function end(): void {
  clearImmediate(turn);
  flush();
  tell({ type: 'closed' });
}

/** All answers of one turn go out in one message. */
function flush(): void {
  turn = undefined;
  tell({ type: 'answers', answers, changed });
  answers = [];
  changed = 'nothing';
}

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

function packError(thrown: unknown): ThreadError {
  const { code, message, cause } = toJobError(thrown);
  return { code, message, ...(cause instanceof Error && { cause: cause.message }) };
}
