import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CallRecord } from '../../src/contracts/stages/durable-step.ts';
import type { ProjectType, TokenUsage } from '../../src/contracts/job/job.ts';
import type { PlannedChange } from '../../src/contracts/job/plan.ts';
import { type ModelServer, startModelServer } from '../llm/servers/model-server.ts';
import type { ModelReply, ModelRequest, Tokens } from '../llm/servers/script.ts';
import { goodPlans } from '../llm/plans.ts';
import { ended, live, start } from './life.ts';
import { readAccepted } from './check.ts';
import { foldersOf, messages, type Orders, type Point } from './orders.ts';
import { inFolder, type Outcome } from './outcome.ts';

/** A place at which a process dies while a model works: a write to the store, or the `n`-th call. */
export type ModelPoint = Point | `call:${number}:${'arrived' | 'half' | 'answered'}`;

/** Dies at the point, and at three writes while it resumes; then lives, and is checked with the server's log. */
export function runModelCase(type: ProjectType, point: ModelPoint): Promise<Outcome> {
  return withServer(type, async (place) => {
    const outcome = await dieAndLive(place, place.orders, point);
    return {
      ...outcome,
      violations: outcome.violations.map((what) => `${type}, ${point}: ${what}`),
    };
  });
}

/** A job is done; its follow-up dies like that. It changes the files of its plan, and no other. */
export function runFollowUpCase(type: ProjectType, point: ModelPoint): Promise<Outcome> {
  return withServer(type, async (place) => {
    const { base, orders } = place;
    await live(orders);
    const before = filesOf(base, 0);
    const outcome = await dieAndLive(place, { ...orders, follow: 'count to two' }, point);
    const after = filesOf(base, 1);
    const violations = [
      ...outcome.violations,
      ...(isSame(after, afterFollowUp(type, before)) ? [] : ['not the files of the plan changed']),
      ...(isSame(filesOf(base, 0), before) ? [] : ['the files of the first job changed']),
    ];
    return {
      ...outcome,
      violations: violations.map((what) => `a follow-up, ${type}, ${point}: ${what}`),
    };
  });
}

type OnCall = (number: number, when: 'arrived' | 'half' | 'answered') => void;

interface Place {
  readonly base: string;
  readonly server: ModelServer;
  readonly orders: Orders;
  onCall: OnCall;
}

function withServer(type: ProjectType, run: (place: Place) => Promise<Outcome>): Promise<Outcome> {
  return inFolder(async (base) => {
    const server = await startModelServer((request) =>
      reply(type, request, (when) => place.onCall(request.number, when)),
    );
    const orders: Orders = { base, submit: [messages[type]], model: server.url };
    const place: Place = { base, server, orders, onCall: () => {} };
    try {
      return await run(place);
    } finally {
      await server.stop();
    }
  });
}

async function dieAndLive(place: Place, orders: Orders, point: ModelPoint): Promise<Outcome> {
  const sentBefore = place.server.requests.length;
  let kills = 0;
  if (await dies()) kills += 1;
  for (const crash of resuming)
    if (kills > 0 && (await live({ ...orders, crash })).signal !== null) kills += 1;
  const last = await live(orders);
  const violations =
    last.report === undefined
      ? [`no report: ${last.stderr}`]
      : [...last.report.violations, ...checkCalls(last.report, place.server, sentBefore)];
  return { kills, jobs: 1, violations };

  async function dies(): Promise<boolean> {
    const call = /^call:(\d+):(\w+)$/.exec(point);
    if (call === null) return (await live({ ...orders, crash: point as Point })).signal !== null;
    const child = start(orders);
    place.onCall = (number, when) => {
      if (String(number - sentBefore) === call[1] && when === call[2]) child.kill('SIGKILL');
    };
    const { signal } = await ended(child);
    place.onCall = () => {};
    return signal !== null;
  }
}

type Files = ReadonlyMap<string, string>;

/** The README says which files there are. */
function isSame(left: Files, right: Files): boolean {
  return (
    left.size === right.size &&
    [...left].every(([path, text]) => path === 'README.md' || right.get(path) === text)
  );
}

function afterFollowUp(type: ProjectType, before: Files): Files {
  const { edit, remove } = follow[type];
  const after = new Map(before).set('src/more.js', newFile);
  after.set(edit, (before.get(edit) ?? '').replace(search, replace));
  after.delete(remove);
  return after;
}

const follow: Readonly<Record<ProjectType, { readonly edit: string; readonly remove: string }>> = {
  static_html: { edit: 'styles.css', remove: 'script.js' },
  node_project: { edit: 'src/app.js', remove: 'test/app.test.js' },
  discord_bot: { edit: 'bot.js', remove: 'src/poll.js' },
};
const newFile = 'export const value = 1;\n';
const [search, replace] = [/1;/, '2;'];

/** The generated files of an accepted job. */
function filesOf(base: string, index: number): Map<string, string> {
  const dir = join(foldersOf(base).workBase, readAccepted(base)[index] ?? '');
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(dir, path), readFileSync(path, 'latin1')]),
  );
}

const resuming = ['commit:2:before', 'commit:4:after', 'commit:3:before'] as const;

/** The plan, or a file that its validators accept. */
async function reply(
  type: ProjectType,
  { system, text }: ModelRequest,
  notify: (when: 'arrived' | 'half' | 'answered') => void,
): Promise<ModelReply> {
  notify('arrived');
  const whole = replyTo(type, system, text);
  async function* pieces() {
    yield whole.slice(0, whole.length / 2);
    notify('half');
    await new Promise(setImmediate);
    yield whole.slice(whole.length / 2);
    setImmediate(() => notify('answered'));
  }
  return { text: pieces() };
}

function replyTo(type: ProjectType, system: string, text: string): string {
  if (system.startsWith('You plan a change')) return JSON.stringify({ changes: changesOf(type) });
  if (system.startsWith('You plan')) return JSON.stringify(goodPlans[type]);
  if (!system.startsWith('You change')) return fileFor(text);
  const line = type === 'static_html' ? styles : newFile.trim();
  return `<<<<<<< SEARCH\n${line}\n=======\n${line.replace(search, replace)}\n>>>>>>> REPLACE`;
}

function changesOf(type: ProjectType): readonly PlannedChange[] {
  const { edit, remove } = follow[type];
  return [
    { path: edit, action: 'edit', purpose: 'Count to two' },
    { path: 'src/more.js', action: 'add', purpose: 'New' },
    { path: remove, action: 'delete', purpose: 'Not needed' },
  ];
}

function fileFor(text: string): string {
  if (text.includes('Write index.html.'))
    return '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bees</title><link rel="stylesheet" href="styles.css"></head><body><main><h1>Bees</h1><p id="count">1</p></main><script src="script.js"></script></body></html>\n';
  if (text.includes('Write styles.css.')) return `${styles}\n`;
  return newFile;
}

const styles = 'body { color: #111; z-index: 1; }';

interface ModelReport {
  readonly calls?: readonly CallRecord[];
  readonly usage?: TokenUsage;
}

/** Compares what the job says of its calls with what the server has seen. */
function checkCalls(
  { calls = [], usage }: ModelReport,
  { log }: ModelServer,
  sentBefore: number,
): string[] {
  const wrong: string[] = [];
  const requests = log.flatMap((event) =>
    event.type === 'request' && event.number > sentBefore ? [event] : [],
  );
  const distinct = new Set(requests.map(({ hash }) => hash));
  const answered = calls.filter(({ state }) => state === 'answered');
  const unknown = calls.filter(({ state }) => state === 'unknown');
  if (answered.length !== distinct.size)
    wrong.push(`${answered.length} answered calls for ${distinct.size} different requests`);
  if (requests.length > answered.length + unknown.length)
    wrong.push(
      `${requests.length} requests, but ${answered.length} answered and ${unknown.length} unknown`,
    );
  const sum = (list: readonly (Tokens | undefined)[], part: 'input' | 'output') =>
    list.reduce((total, tokens) => total + (tokens?.[part] ?? 0), 0);
  const byHash = new Map<string, Tokens | undefined>();
  for (const { number, hash } of requests) {
    const answer = log.find((event) => event.type === 'answer' && event.number === number);
    if (answer?.type === 'answer' && answer.usage !== undefined) byHash.set(hash, answer.usage);
  }
  for (const part of ['input', 'output'] as const) {
    const sent = sum([...byHash.values()], part);
    if (usage?.[part] !== sent)
      wrong.push(`${part}: ${usage?.[part]} tokens, but the server sent ${sent}`);
  }
  if ((usage?.unknownCalls ?? 0) !== unknown.length)
    wrong.push(`unknownCalls ${usage?.unknownCalls}, but ${unknown.length} are unknown`);
  return wrong;
}
