import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Job } from '../../../src/contracts/job/job.ts';
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { modelStages } from '../../../src/llm/index.ts';
import { scriptedModel } from '../../../src/testing/models/scripted-model.ts';
import { untilState } from '../../../src/testing/engine-contract/samples.ts';
import { goodFiles, goodPlans } from '../plans.ts';
import { blocks, edit } from './sample.ts';

/** What the models say to a call: its kind is the verb of its rules. */
type Reply = (kind: string, text: string) => string | undefined;

let reply: Reply = () => undefined;
const model = (modelId: string) => {
  const scripted = scriptedModel(({ prompt }) => {
    const [system, user] = prompt;
    const [, kind = ''] = /"You (plan a change|\w+)/.exec(JSON.stringify(system)) ?? [];
    const text = JSON.stringify(user?.content);
    return reply(kind, text) ?? first(kind, text);
  });
  return Object.assign(scripted, { modelId });
};
const [one, two] = [model('one'), model('two')];

/** The replies that make the page of `goodPlans`. */
function first(kind: string, text: string): string {
  if (kind === 'plan') return JSON.stringify(goodPlans.static_html);
  const path = Object.keys(goodFiles).find((each) => text.includes(`Write ${each}.`)) ?? '';
  return goodFiles[path] ?? '';
}

const base = mkdtempSync(join(tmpdir(), 'jobchart-revise-'));
const engine = await createJobEngine({
  store: 'memory',
  config: {
    browser: 'off',
    previewPort: 0,
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
  },
  stages: modelStages({ model: one, fallbacks: [() => Promise.resolve(two)] }),
});
afterAll(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

const asked = { userMessage: 'a web page with facts about bees', userId: 'u', channelId: 'c' };
const { jobId: parentId } = await engine.submit(asked);
const parent = await engine.result(parentId);

const gate = 'validated.awaitingApproval';
const blue = { changes: [edit('styles.css', 'Blue text')] };
const makesBlue: Reply = (kind) =>
  ({
    'plan a change': JSON.stringify(blue),
    change: blocks('  color: #222;', '  color: #0033cc;'),
  })[kind];

async function revise(
  replies: Reply,
  { jobId }: Pick<Job, 'jobId'> = parent,
  options: { readonly approval?: boolean } = {},
): Promise<string> {
  reply = replies;
  return (await engine.revise(jobId, 'make the text blue', options)).jobId;
}

function bytesOf({ paths: { workspaceDir } }: Job): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(workspaceDir).map((name) => [
      name,
      readFileSync(join(workspaceDir, name), 'base64'),
    ]),
  );
}

test('a follow-up changes the files of its plan, and no other; its parent stays as it is', async () => {
  const before = bytesOf(parent);
  const child = await engine.result(await revise(makesBlue));
  expect(child).toMatchObject({
    status: 'done',
    plan: { starter: 'model', title: 'Bee Facts' },
    changes: { added: 0, changed: 1, deleted: 0, paths: ['styles.css'], unplanned: 0 },
  });
  const { 'styles.css': styles, ...others } = bytesOf(child);
  const { 'styles.css': old, ...same } = before;
  expect(others).toEqual(same);
  expect(Buffer.from(styles ?? '', 'base64').toString()).toContain('#0033cc');
  expect(bytesOf(parent)['styles.css']).toBe(old);
  expect((await engine.calls(child.jobId)).map(({ name }) => name)).toEqual([
    'revise plan',
    'edit styles.css',
  ]);

  const bold = { changes: [edit('styles.css', 'Bold')] };
  const grandchild = await engine.result(
    await revise(
      (kind) =>
        kind === 'change'
          ? blocks('  color: #0033cc;', '  color: #0033cc;\n  font-weight: bold;')
          : JSON.stringify(bold),
      child,
    ),
  );
  expect(grandchild).toMatchObject({ status: 'done', changes: { changed: 1, unplanned: 0 } });
});

test('a wish that needs no change says so, and nothing is validated again', async () => {
  const none = { changes: [], notIncluded: ['The text is blue'] };
  const jobId = await revise(() => JSON.stringify(none));
  const child = await engine.result(jobId);
  expect(child).toMatchObject({
    status: 'done',
    plan: { notIncluded: ['The text is blue'] },
    changes: { changed: 0, unchanged: parent.files.length },
    tree: { sha256: parent.tree?.sha256 },
  });
  const journal = await Array.fromAsync(engine.watch({ jobId }));
  expect(journal.find(({ type }) => type === 'stage.skipped')).toBeDefined();
});

test('a change that is rejected is planned again, with the reason', async () => {
  const jobId = await revise(makesBlue, parent, { approval: true });
  await untilState(engine, jobId, gate);
  const heard: string[] = [];
  reply = (kind, text) => {
    if (kind === 'plan a change') heard.push(text);
    return makesBlue(kind, text);
  };
  await engine.send(jobId, { type: 'job.reject', reason: 'Darker, please' });
  await untilState(engine, jobId, gate, 2);
  await engine.send(jobId, { type: 'job.approve' });
  expect(await engine.result(jobId)).toMatchObject({ status: 'done', changes: { changed: 1 } });
  expect(heard).toEqual([expect.stringContaining('Darker, please')]);
  expect(heard[0]).toContain('Blue text');
});

test('a follow-up that deletes half of the files waits for approval', async () => {
  const paths = ['styles.css', 'script.js'];
  const changes = paths.map((path) => ({ path, action: 'delete', purpose: 'Gone' }));
  const jobId = await revise((kind) =>
    kind === 'plan a change'
      ? JSON.stringify({ changes: [...changes, edit('index.html', 'Use neither')] })
      : blocks(
          '    <link rel="stylesheet" href="styles.css" />\n    <script type="module" src="script.js"></script>',
          '',
        ),
  );
  await untilState(engine, jobId, gate);
  expect(await engine.get(jobId)).toMatchObject({ changes: { deleted: 2, unplanned: 0 } });
  await engine.send(jobId, { type: 'job.approve' });
  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
});

test('what validation finds in a change is repaired', async () => {
  const jobId = await revise((kind) => {
    if (kind === 'plan a change') return JSON.stringify({ changes: [edit('script.js')] });
    if (kind === 'change') return blocks(goodFiles['script.js']?.trim() ?? '', 'const broken = ;');
    return blocks('const broken = ;', 'const mended = 1;');
  });
  const child = await engine.result(jobId);
  expect(child).toMatchObject({ status: 'done', changes: { changed: 1, unplanned: 0 } });
  expect((await engine.calls(jobId)).map(({ name }) => name)).toContain('repair script.js');
});

test('files that a starter filled are followed up by a model', async () => {
  const { jobId } = await engine.submit({ ...asked, starter: 'tic-tac-toe' });
  const filled = await engine.result(jobId);
  const child = await engine.result(
    await revise((kind) => {
      if (kind !== 'plan a change') return goodFiles['styles.css'];
      const added = { path: 'notes.txt', action: 'add', purpose: 'Notes' };
      return JSON.stringify({ changes: [added] });
    }, filled),
  );
  expect(child).toMatchObject({
    status: 'done',
    plan: { starter: 'model' },
    changes: { added: 1, changed: 0, deleted: 0 },
  });
  const { 'notes.txt': _, ...others } = bytesOf(child);
  expect(others).toEqual(bytesOf(filled));
});

test('a fork asks the model that is named, one that is not configured fails it', async () => {
  reply = () => undefined;
  const { length: before } = two.calls;
  const fork = await engine.retry(parentId, { from: 'planned', model: 'scripted:two' });
  expect(await engine.result(fork.jobId)).toMatchObject({ status: 'done' });
  expect(two.calls.length - before).toBe(3);
  const calls = await engine.calls(fork.jobId);
  expect(new Set(calls.map((call) => call.model))).toEqual(new Set(['scripted:two']));
  const unknown = await engine.retry(parentId, { from: 'planned', model: 'scripted:three' });
  expect(await engine.result(unknown.jobId)).toMatchObject({
    status: 'failed',
    error: {
      code: 'MODEL_UNKNOWN',
      message: expect.stringContaining('Configured: scripted:one, scripted:two.'),
    },
  });
});
