import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallRecord } from '../../../src/contracts/stages/durable-step.ts';
import type { Finding, JournalEvent, TokenUsage } from '../../../src/index.ts';
import { attemptNotes } from '../../../src/inspector/page/job/timeline/attempt-notes.ts';
import {
  callsAt,
  usageText,
  usedBy,
  usedByAll,
} from '../../../src/inspector/page/job/calls/call-facts.ts';
import { diffLines } from '../../../src/inspector/page/job/files/diff-lines.ts';
import { afterRows, noTexts, withText } from '../../../src/inspector/page/job/live/live-texts.ts';
import { createAxis } from '../../../src/inspector/page/job/timeline/axis.ts';
import { lanesOf } from '../../../src/inspector/page/job/timeline/lanes.ts';
import { aJournalEntry } from '../../helpers/jobs/a-journal-entry.ts';
import { someJob } from '../../helpers/jobs/some-job.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

test('a diff contains both texts and nothing else', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const side = (other: 'added' | 'removed') =>
        lines.filter(({ kind }) => kind !== other).map((line) => line.text);
      expect(side('added').join('\n')).toBe(before);
      expect(side('removed').join('\n')).toBe(after);
      const numbers = lines.flatMap((line) => line.after ?? []);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }),
  );
});

test('a diff contains common lines only once', () => {
  expect(
    diffLines('a\nb\nc\nd', 'a\nc\nx\nd').map(({ kind, text: line }) => `${kind} ${line}`),
  ).toEqual(['same a', 'removed b', 'same c', 'added x', 'same d']);
});

test('attempts and waits are in the lane of their stage, and open ones end now', () => {
  const job = someJob({
    phase: 'waiting',
    diagnostics: {
      logsPath: '',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [
        { stage: 'planning', attempt: 1, startedAt: 10, endedAt: 20, outcome: 'completed' },
        { stage: 'generation', attempt: 1, startedAt: 20, endedAt: 30, outcome: 'failed' },
      ],
      waits: [{ reason: 'queue', startedAt: 0, endedAt: 10 }],
    },
  });
  const lanes = lanesOf(job, [], 50).map(({ name, spans }) => [
    name,
    spans.map(({ kind, start, end }) => `${kind} ${start}-${end}`),
  ]);
  expect(lanes).toEqual([
    ['queue', ['waited 0-10']],
    ['planning', ['completed 10-20']],
    ['generation', ['failed 20-30', 'waiting 30-50']],
  ]);
});

test.each([0, 1, 7, 999, 12_345, 86_400_000])(
  'an axis of %d ms has few ticks, at round times',
  (total) => {
    const { ticks } = createAxis({ start: 5, end: 5 + total }, []);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks[0]).toBe(0);
  },
);

test('a validation that fails the job is shown as failed, and only that one', () => {
  const attempt = { attempt: 1, outcome: 'completed' } as const;
  const job = someJob({
    status: 'failed',
    error: { code: 'VALIDATION_FAILED', message: 'm', hint: 'h', stage: 'validation' },
    diagnostics: {
      logsPath: '',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [
        { ...attempt, stage: 'validation', startedAt: 10, endedAt: 20 },
        { ...attempt, stage: 'generation', startedAt: 20, endedAt: 30 },
        { ...attempt, stage: 'validation', startedAt: 30, endedAt: 30 },
      ],
      waits: [],
    },
  });
  const kinds = lanesOf(job, [], 50).map(({ name, spans }) => [
    name,
    spans.map(({ kind }) => kind),
  ]);
  expect(kinds).toEqual([
    ['validation', ['completed', 'failed']],
    ['generation', ['completed']],
  ]);
});

test('a long wait is folded: the rest of the axis has its room', () => {
  const hour = 3_600_000;
  const { shareOf, ticks, folds } = createAxis({ start: 0, end: hour + 200 }, [
    { start: 100, end: hour + 100 },
    { start: hour + 120, end: hour + 130 },
  ]);
  expect(folds).toEqual([{ start: 100, end: hour + 100 }]);
  expect([0, 100, hour + 100, hour + 200].map((at) => Number(shareOf(at).toFixed(2)))).toEqual([
    0, 0.42, 0.58, 1,
  ]);
  expect(ticks.length).toBeLessThanOrEqual(8);
  expect(ticks.every((at) => at <= 100 || at >= hour + 100)).toBe(true);
});

const call: CallRecord = {
  jobId: 'job-1',
  stage: 'plan',
  revision: 1,
  name: 'plan',
  model: 'test:m',
  state: 'answered',
  sentAt: 10,
  endedAt: 20,
  usage: { input: 1200, costUsd: 0.00001 },
};

test('calls in the past are those that had been sent, without what they did later', () => {
  const calls = [call, { ...call, name: 'later', sentAt: 30, endedAt: 40 }];
  expect(callsAt(calls, 40)).toEqual(calls);
  expect(callsAt(calls, 25)).toEqual([call]);
  const [open] = callsAt(calls, 15);
  expect(open).toMatchObject({ name: 'plan', state: 'sent' });
  expect(open).not.toHaveProperty('usage');
  expect(callsAt(calls, 5)).toEqual([]);
});

test('what is not known is never shown as 0', () => {
  const { usage: _, ...silent } = call;
  const { model: __, ...upload } = silent;
  expect(usedBy(call, 'input')).toBe('1,200');
  expect(usedBy(call, 'costUsd')).toBe('$0.000010');
  expect(usedBy(call, 'reasoning')).toBe('unknown');
  expect(usedBy(silent, 'input')).toBe('unknown');
  expect(usedBy(upload, 'input')).toBeUndefined();
  const total = { total: 1200, input: 1200, reasoning: 0 };
  expect(usedByAll([call], total, 'input')).toBe('1,200');
  expect(usedByAll([call, upload], total, 'input')).toBe('1,200');
  expect(usedByAll([call, silent], total, 'input')).toBe('≥ 1,200');
  expect(usedByAll([call], total, 'reasoning')).toBe('unknown');
  expect(usedByAll([call], total, 'output')).toBe('unknown');
  expect(usedByAll([upload], { total: 0 }, 'output')).toBeUndefined();
});

test.each<[TokenUsage, string]>([
  [{ total: 5310, calls: 4, costUsd: 1.234 }, '5,310 tokens in 4 calls, $1.23'],
  [{ total: 5310, calls: 1 }, '5,310 tokens in 1 call, cost unknown'],
  [{ total: 7 }, '7 tokens, cost unknown'],
  [{ total: 7, calls: 2, costUsd: 0.5, unpricedCalls: 1 }, '7 tokens in 2 calls, ≥ $0.50'],
  [{ total: 7, calls: 2, costUsd: 0.5, unknownCalls: 1 }, '≥ 7 tokens in 2 calls, ≥ $0.50'],
  [{ total: 0, calls: 1, unknownCalls: 1 }, 'unknown tokens in 1 call, cost unknown'],
])('usage reads as one line: %j', (usage, shown) => {
  expect(usageText(usage)).toBe(shown);
});

test('an attempt has the errors that it repairs and what it used alone', () => {
  const finding = { severity: 'error', kind: 'missing-file', file: 'a', message: 'm', hint: 'h' };
  const findings = [finding, finding, { ...finding, severity: 'warning' }] as readonly Finding[];
  const result = { stage: 'validate', findings } as const;
  const generation = { stage: 'generation', attempt: 1 } as const;
  const validation = { stage: 'validation', attempt: 1 } as const;
  const events: readonly JournalEvent[] = [
    { type: 'stage.started', at: 10, ...generation },
    { type: 'job.usage', at: 11, ...generation, tokens: 100, total: 100, calls: 1, costUsd: 0.25 },
    { type: 'stage.started', at: 20, ...validation },
    { type: 'stage.completed', at: 21, ...validation, durationMs: 1, result },
    { type: 'job.revised', at: 21, revision: 2 },
    { type: 'stage.started', at: 30, ...generation },
    { type: 'job.usage', at: 31, ...generation, tokens: 0, total: 100, calls: 2, costUsd: 0.25 },
    { type: 'job.usage', at: 32, ...generation, tokens: 20, total: 120, calls: 2, costUsd: 0.75 },
  ];
  const noteOf = attemptNotes(events.map((event, index) => aJournalEntry(event, index + 1)));
  expect(noteOf('generation', 10)).toBe('100 tokens in 1 call, $0.25');
  expect(noteOf('validation', 20)).toBe('');
  expect(noteOf('generation', 30)).toBe(
    'revision 2 · repairs 2 errors · 20 tokens in 1 call, $0.50',
  );
});

test('a live text ends when its file has been written, and all end with the stage', () => {
  const stage = { stage: 'generation', attempt: 1 } as const;
  const message = (file: string, added: string) =>
    ({ stage: 'generate', file, text: added, lines: 1 }) as const;
  const texts = ['a.js', 'b.js'].reduce(
    (known, file) => withText(known, message(file, 'x')),
    withText(noTexts, message('a.js', 'old')),
  );
  expect([...texts.values()]).toMatchObject([message('a.js', 'x'), message('b.js', 'x')]);
  const file = { path: 'a.js', bytes: 1, sha256: '' };
  const written = aJournalEntry({ type: 'file.written', at: 1, ...stage, file });
  expect([...afterRows(texts, [written]).keys()]).toEqual(['b.js']);
  const completed = aJournalEntry({ type: 'stage.completed', at: 1, ...stage, durationMs: 1 });
  expect(afterRows(texts, [completed]).size).toBe(0);
  const progress = aJournalEntry({ type: 'stage.progress', at: 1, ...stage, message: 'b.js' });
  expect(afterRows(texts, [progress]).size).toBe(2);
});

test('of many live texts, those that grew last are shown, in the order in which they began', () => {
  const files = ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'f'];
  const texts = files.reduce(
    (known, file) => withText(known, { stage: 'generate', file, text: '', lines: 0 }),
    noTexts,
  );
  expect([...texts.keys()]).toEqual(['a', 'd', 'e', 'f']);
});
