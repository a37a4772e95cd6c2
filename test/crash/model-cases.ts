import type { CallRecord } from '../../src/contracts/durable-step.ts';
import type { ProjectType, TokenUsage } from '../../src/contracts/job.ts';
import { type ModelServer, startModelServer } from '../llm/servers/model-server.ts';
import type { ModelReply, ModelRequest, Tokens } from '../llm/servers/script.ts';
import { goodPlans } from '../llm/plans.ts';
import { ended, live, start } from './life.ts';
import { messages, type Orders, type Point } from './orders.ts';
import { inFolder, type Outcome } from './outcome.ts';

/** A place at which a process dies while a model works: a write to the store, or the `n`-th call. */
export type ModelPoint = Point | `call:${number}:${'arrived' | 'half' | 'answered'}`;

/** Dies at the point, and at three writes while it resumes; then lives, and is checked with the server's log. */
export function runModelCase(type: ProjectType, point: ModelPoint): Promise<Outcome> {
  return inFolder(async (base) => {
    let onCall: (number: number, when: 'arrived' | 'half' | 'answered') => void = () => {};
    const server = await startModelServer((request) =>
      reply(type, request, (when) => onCall(request.number, when)),
    );
    const orders: Orders = { base, submit: [messages[type]], model: server.url };
    let kills = 0;
    try {
      if (await dies(point)) kills += 1;
      for (const crash of resuming)
        if (kills > 0 && (await live({ ...orders, crash })).signal !== null) kills += 1;
      const last = await live(orders);
      const violations =
        last.report === undefined
          ? [`no report: ${last.stderr}`]
          : [...last.report.violations, ...checkCalls(last.report, server)];
      return { kills, jobs: 1, violations: violations.map((what) => `${type}, ${point}: ${what}`) };
    } finally {
      await server.stop();
    }

    async function dies(where: ModelPoint): Promise<boolean> {
      const call = /^call:(\d+):(\w+)$/.exec(where);
      if (call === null) return (await live({ ...orders, crash: where as Point })).signal !== null;
      const child = start(orders);
      onCall = (number, when) => {
        if (String(number) === call[1] && when === call[2]) child.kill('SIGKILL');
      };
      const { signal } = await ended(child);
      onCall = () => {};
      return signal !== null;
    }
  });
}

const resuming = ['commit:2:before', 'commit:4:after', 'commit:3:before'] as const;

/** The plan, or a file that its validators accept. */
async function reply(
  type: ProjectType,
  { system, text }: ModelRequest,
  notify: (when: 'arrived' | 'half' | 'answered') => void,
): Promise<ModelReply> {
  notify('arrived');
  const whole = system.startsWith('You plan') ? JSON.stringify(goodPlans[type]) : fileFor(text);
  async function* pieces() {
    yield whole.slice(0, whole.length / 2);
    notify('half');
    await new Promise(setImmediate);
    yield whole.slice(whole.length / 2);
    setImmediate(() => notify('answered'));
  }
  return { text: pieces() };
}

function fileFor(text: string): string {
  if (text.includes('Write index.html.'))
    return '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bees</title><link rel="stylesheet" href="styles.css"></head><body><main><h1>Bees</h1><p id="count">1</p></main><script src="script.js"></script></body></html>\n';
  if (text.includes('Write styles.css.')) return 'body { color: #111; background: #fff; }\n';
  return 'export const value = 1;\n';
}

interface ModelReport {
  readonly calls?: readonly CallRecord[];
  readonly usage?: TokenUsage;
}

/** Compares what the job says of its calls with what the server has seen. */
function checkCalls({ calls = [], usage }: ModelReport, { log }: ModelServer): string[] {
  const wrong: string[] = [];
  const requests = log.flatMap((event) => (event.type === 'request' ? [event] : []));
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
