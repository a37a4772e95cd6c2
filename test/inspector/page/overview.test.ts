import { describe, expect, test } from 'vitest';
import type { Finding, JournalEvent, Plan } from '../../../src/index.ts';
import {
  frameIn,
  quarantineIn,
  rerunOf,
  stackIn,
} from '../../../src/inspector/page/job/failure/failure-facts.ts';
import { planChanges } from '../../../src/inspector/page/job/overview/plan-changes.ts';
import { revisionsOf } from '../../../src/inspector/page/job/overview/revisions.ts';
import { stageLogs } from '../../../src/inspector/page/job/timeline/stage-logs.ts';
import { aJournalEntry } from '../../helpers/jobs/a-journal-entry.ts';
import { someJob } from '../../helpers/jobs/some-job.ts';

const plan: Plan = {
  projectType: 'static_html',
  starter: 'landing-page',
  title: 'Luna',
  slug: 'luna',
  summary: 'A page.',
  sections: ['Menu', 'Team'],
  look: { colours: ['#ff8800'], parts: { header: '#000000' } },
};

test.each<[string, Plan, readonly string[]]>([
  ['nothing', { ...plan }, []],
  ['only what follows from others', { ...plan, slug: 'x', changed: ['a'], notIncluded: ['b'] }, []],
  ['a text', { ...plan, title: 'Sol' }, ['title: “Luna” → “Sol”']],
  ['a list', { ...plan, sections: ['Team', 'Find us'] }, ['sections: + Find us, − Menu']],
  ['an order', { ...plan, sections: ['Team', 'Menu'] }, ['sections: in another order']],
  [
    'the look',
    { ...plan, look: { colours: ['#ff8800', '#00ff00'], mode: 'dark' } },
    ['colours: + #00ff00', 'parts.header: “#000000” → none', 'mode: none → “dark”'],
  ],
  [
    'what was not there',
    { ...plan, lists: [{ of: 'Menu', names: ['Rye'] }], isExact: true },
    ['lists: + Menu'],
  ],
])('the changes of a plan: %s', (_, after, changes) => {
  expect(planChanges(plan, after)).toEqual(changes);
});

test('routes are named by method and path', () => {
  const node: Plan = {
    ...plan,
    projectType: 'node_project',
    framework: 'node',
    routes: [],
  };
  const routes = [{ method: 'GET', path: '/orders', summary: 'All.' }] as const;
  expect(planChanges(node, { ...node, routes })).toEqual(['routes: + GET /orders']);
});

const finding: Finding = {
  severity: 'error',
  kind: 'missing-file',
  file: 'index.html',
  message: 'm',
  hint: 'h',
};

describe('revisions', () => {
  const attempt = { attempt: 1, durationMs: 1 } as const;
  const planned = (to: Plan): JournalEvent => ({
    type: 'stage.completed',
    at: 1,
    stage: 'planning',
    ...attempt,
    result: { stage: 'plan', plan: to },
  });
  const wrote = (path: string, sha256: string): JournalEvent => ({
    type: 'file.written',
    at: 1,
    stage: 'generation',
    attempt: 1,
    file: { path, bytes: 1, sha256 },
  });
  const generated: JournalEvent = {
    type: 'stage.completed',
    at: 1,
    stage: 'generation',
    ...attempt,
    result: { stage: 'generate', tree: { count: 1, bytes: 1, sha256: '' } },
  };
  const validated = (...findings: readonly Finding[]): JournalEvent => ({
    type: 'stage.completed',
    at: 1,
    stage: 'validation',
    ...attempt,
    result: { stage: 'validate', findings },
  });
  const revised = (revision: number, reason?: string): JournalEvent => ({
    type: 'job.revised',
    at: 1,
    revision,
    ...(reason !== undefined && { reason }),
  });
  const rowsOf = (events: readonly JournalEvent[]) =>
    events.map((event, index) => ({
      ...aJournalEntry(event, index + 1),
      ...(event.type === 'job.revised' && event.reason !== undefined
        ? { state: 'created.queued' }
        : {}),
    }));

  test('of a rejection tell its reason, and what it changed or could not', () => {
    const next: Plan = { ...plan, title: 'Sol', notIncluded: ['a video'] };
    expect(revisionsOf(rowsOf([planned(plan), revised(2, 'call it Sol')]))).toMatchObject([
      { number: 2, cause: 'rejection', reason: 'call it Sol' },
    ]);
    const [again, first] = revisionsOf(
      rowsOf([
        planned(plan),
        revised(2, 'call it Sol'),
        planned(next),
        revised(3, 'hm'),
        planned(next),
      ]),
    );
    expect(first).toMatchObject({
      changes: ['title: “Luna” → “Sol”'],
      notIncluded: ['a video'],
    });
    expect(again).toMatchObject({ number: 3, reason: 'hm', changes: [] });
  });

  test('of a repair tell the errors, and the files that changed', () => {
    const rows = rowsOf([
      planned(plan),
      wrote('a.html', '1'),
      wrote('gone.html', '1'),
      generated,
      validated(finding, { ...finding, severity: 'warning' }),
      revised(2),
      wrote('a.html', '2'),
      wrote('new.html', '1'),
      generated,
      validated(finding),
      revised(3),
      wrote('a.html', '2'),
      wrote('new.html', '1'),
      generated,
    ]);
    expect(revisionsOf(rows)).toMatchObject([
      { number: 3, cause: 'repair', errors: [finding], changes: [] },
      {
        number: 2,
        cause: 'repair',
        errors: [finding],
        changes: ['a.html', 'new.html (new)', 'gone.html (deleted)'],
      },
    ]);
    // Before the repair is written, its changes are not known.
    expect(revisionsOf(rows.slice(0, 8))[0]).not.toHaveProperty('changes');
  });

  test('because files were lost repair nothing', () => {
    const rows = rowsOf([planned(plan), wrote('a.html', '1'), generated, revised(2)]);
    expect(revisionsOf(rows)).toMatchObject([{ cause: 'lost files', errors: [] }]);
  });
});

describe('a failure', () => {
  const log = [
    '[2026-11-26T10:00:00.000Z] Stage progress: generation: Stack: not one',
    '[2026-11-26T10:00:00.000Z] Stack: TypeError: nothing <b>',
    '[2026-11-26T10:00:00.000Z] Stack:     at node:internal/process/task_queues:104:5',
    '[2026-11-26T10:00:00.000Z] Stack:     at x (file:///app/node_modules/lib/index.js:1:2)',
    '[2026-11-26T10:00:00.000Z] Stack:     at async Object.run (file:///app/src/write.ts:12:7)',
    '',
  ].join('\n');

  test('has the stack of the log, and the place that is in no library', () => {
    const stack = stackIn(log);
    expect(stack).toHaveLength(4);
    expect(stack[0]).toBe('TypeError: nothing <b>');
    expect(frameIn(stack)).toBe('/app/src/write.ts:12');
    expect(frameIn(['    at /app/a.js:3:4'])).toBe('/app/a.js:3');
    expect(frameIn(stack.slice(0, 3))).toBeUndefined();
    expect(stackIn('')).toEqual([]);
  });

  const failed = { code: 'X', message: 'm', hint: 'h' };
  const files = [{ path: 'a', bytes: 1, sha256: '' }];

  test.each([
    ['planning', {}, undefined],
    ['generation', { plan }, 'planned'],
    ['validation', { plan, files }, 'generated'],
    // The same files would fail again.
    ['validation', { plan, files, findings: [finding] }, 'planned'],
    ['packaging', { plan, files }, 'validated'],
    ['finalization', { plan, files }, 'validated'],
    // Its parts are gone.
    ['packaging', { plan }, undefined],
    ['generation', {}, undefined],
  ] as const)('of %s is run again from what is known: %j', (stage, parts, from) => {
    expect(rerunOf(someJob({ ...parts, error: { ...failed, stage } }))?.from).toBe(from);
  });

  test('of a job that was set aside is told by its journal', () => {
    const rows = [
      aJournalEntry({ type: 'job.routed', at: 1, projectType: 'static_html' }),
      aJournalEntry({ type: 'job.quarantined', at: 2, message: 'no such state' }, 2),
    ];
    expect(quarantineIn(rows)).toMatchObject({ index: 1, error: { message: 'no such state' } });
    expect(quarantineIn(rows.slice(0, 1))).toBeUndefined();
  });

  test('is absent from a job that did not fail', () => {
    expect(rerunOf(someJob({ plan }))).toBeUndefined();
  });
});

test('the log of a stage is what its attempt told, with the retry that follows', () => {
  const stage = { stage: 'generation', attempt: 1 } as const;
  const error = { code: 'C', message: 'busy', hint: 'h' };
  const events: readonly JournalEvent[] = [
    { type: 'stage.started', at: 10, ...stage },
    { type: 'stage.progress', at: 11, ...stage, message: 'half' },
    { type: 'stage.failed', at: 12, ...stage, durationMs: 2, outcome: 'failed', error },
    { type: 'stage.retrying', at: 12, ...stage, error, dueAt: 20 },
    { type: 'job.waited', at: 20, reason: 'retry', startedAt: 12, endedAt: 20 },
    { type: 'stage.started', at: 20, ...stage, attempt: 2 },
    { type: 'stage.completed', at: 30, ...stage, attempt: 2, durationMs: 10 },
    { type: 'job.status', at: 30, from: 'planned', to: 'generated' },
  ];
  const logOf = stageLogs(events.map((event, index) => aJournalEntry(event, index + 1)));
  expect(logOf('generation', 10).map(({ text, tone }) => `${text} ${tone}`)).toEqual([
    'generation  half off',
    'generation failed  busy bad',
    'generation  C: busy wait',
  ]);
  expect(logOf('generation', 20).map(({ text }) => text)).toEqual(['generation 10 ms']);
  expect(logOf('planning', 10)).toEqual([]);
});
