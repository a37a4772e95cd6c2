import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { defaultLimits, type RunningProgram } from '../../../sandbox/program.ts';
import { type Answer, ask, type Question, tooLate } from './ask.ts';
import type { ProgramParts } from './program-parts.ts';
import { badEnd, type PartReport } from './report.ts';
import { startServer } from './start-server.ts';

/** Starts a server, calls the routes of its plan, and ends it with SIGTERM. */
export async function checkServer(
  parts: ProgramParts,
  entry: string,
  routes: readonly PlanRoute[],
): Promise<PartReport> {
  const { program, socketPath, remove } = await startServer(parts, entry, defaultLimits);
  try {
    const call = callerOf(program, socketPath, parts.signal);
    const first = await call({ method: 'GET', path: pathToTry(routes) }, startMs);
    const never = 'failure' in first ? await neverAnswered(program, first) : undefined;
    if (never !== undefined) return never;
    const failedRequests = [];
    for (const route of routes) {
      const reason = await problemOf(route, call);
      if (reason !== undefined) {
        failedRequests.push({ url: `${route.method} ${route.path}`, reason });
      }
    }
    return { ...(await endOf(program)), failedRequests, output: program.output() };
  } finally {
    await remove();
  }
}

const startMs = 10_000;
const answerMs = 5_000;
const endMs = 6_000;

type Call = (question: Question, timeoutMs: number) => Promise<Answer>;

function callerOf({ ended }: RunningProgram, path: string, signal: AbortSignal): Call {
  const hasEnded = ended.then(() => ({ failure: 'the program ended' }));
  return (question, timeoutMs) =>
    Promise.race([
      ask(path, question, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])),
      hasEnded,
    ]);
}

/** Any answer shows that the server runs. */
function pathToTry(routes: readonly PlanRoute[]): string {
  return filled(routes.find(({ method }) => method === 'GET')?.path ?? '/');
}

/** A path with a value for each of its parameters. */
function filled(path: string): string {
  return path.replace(/:\w{1,60}/g, '1').replace(/[^\w/.~%-]/g, '-');
}

/** What is there may want a login, a body or a WebSocket; what `:id` names may not be there. */
async function problemOf({ method, path }: PlanRoute, call: Call): Promise<string | undefined> {
  const question = { method, path: filled(path) };
  const answer = await call(question, answerMs);
  if ('failure' in answer) return answer.failure;
  const { status } = answer;
  const isMissing = status === 405 || (status === 404 && !path.includes(':'));
  if (isMissing && method === 'GET') {
    const upgrade = await call({ ...question, isUpgrade: true }, answerMs);
    if ('status' in upgrade && upgrade.status === 101) return undefined;
  }
  return status >= 500 || isMissing ? `answered ${status}` : undefined;
}

/** The report on a server that ended or hangs; undefined if it runs, and only answered wrongly. */
async function neverAnswered(
  program: RunningProgram,
  { failure }: { readonly failure: string },
): Promise<PartReport | undefined> {
  const ended = await Promise.race([program.ended, sleep(settleMs, undefined, { ref: false })]);
  if (ended === undefined && failure !== tooLate) return undefined;
  program.kill(`It did not answer on its port within ${startMs / 1000} s.`);
  const bad = badEnd('The server', await program.ended);
  const isQuiet = bad.failure === undefined && bad.errors.length === 0;
  const errors = isQuiet ? ['The server ended before it answered.'] : bad.errors;
  return { ...bad, errors, failedRequests: [], output: program.output() };
}

/** A connection breaks off a little before the program has ended. */
const settleMs = 500;

/** Ends a program as an operating system would. */
export async function endOf(
  program: RunningProgram,
): Promise<Pick<PartReport, 'failure' | 'errors'>> {
  program.terminate();
  const end = await Promise.race([program.ended, sleep(endMs, undefined, { ref: false })]);
  if (end === undefined) program.kill('It did not end after SIGTERM.');
  const how = end ?? (await program.ended);
  // Without a handler of its own, the signal ends it.
  if (how.type === 'exited' && how.code === terminated) return { errors: [] };
  return badEnd('After SIGTERM the program', how);
}

const terminated = 128 + 15;
