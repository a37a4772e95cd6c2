import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiffHunk, DiffLine, FileDiff } from '../../../src/contracts/job/diff.ts';
import { diffTexts } from '../../../src/diff/diff-texts.ts';
import { type DiffRow, firstRows } from '../../../src/inspector/page/job/changes/diff-rows.ts';
import {
  countsText,
  fileText,
  reasonOf,
} from '../../../src/inspector/page/job/changes/diff-text.ts';
import { visibleText } from '../../../src/inspector/page/job/changes/visible-text.ts';
import { markWords, type Piece } from '../../../src/inspector/page/job/changes/word-marks.ts';
import { familyRows } from '../../../src/inspector/page/job/family/family-rows.ts';
import { originOf } from '../../../src/inspector/page/job/origin.ts';
import { attemptNotes } from '../../../src/inspector/page/job/timeline/attempt-notes.ts';
import { lanesOf } from '../../../src/inspector/page/job/timeline/lanes.ts';
import type { FamilyMember } from '../../../src/inspector/protocol.ts';
import { aJournalEntry } from '../../helpers/jobs/a-journal-entry.ts';
import { someJob } from '../../helpers/jobs/some-job.ts';

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.each([
  ['color: red;', 'color: blue;', 'color: [red];', 'color: [blue];'],
  ['a b c d', 'a b d', 'a b [c ]d', 'a b d'],
  ['größe = 1', 'größe = 12', 'größe = [1]', 'größe = [12]'],
  // Too little in common.
  ['# Luna Bakery', '# Bean There', '# Luna Bakery', '# Bean There'],
  ['', 'x', '', 'x'],
])('marks the words that differ: %j and %j', (before, after, old, fresh) => {
  expect(markWords(before, after).map(shown)).toEqual([old, fresh]);
});

test('marks lose nothing of a line, whatever it is, and very long lines have none', () => {
  const parts = ['a', 'b1', '_', ' ', '\t', '(', 'é', 'שלום', '👩‍👧', '\uD800', '\u202E', '\0'];
  const line = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''));
  fc.assert(
    fc.property(line, line, (before, after) => {
      expect(markWords(before, after).map(textOf)).toEqual([before, after]);
    }),
  );
  const minified = 'a(b)+'.repeat(100_000);
  expect(markWords(minified, `${minified}c`).map((pieces) => pieces.length)).toEqual([1, 1]);
});

test('rows hold both texts with their numbers, in either layout', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c x', 'c y', ''), { maxLength: 14 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const hunk of diffTexts(before, after, 100).hunks) {
        for (const layout of ['split', 'unified'] as const) {
          for (const [side, type, start] of [
            ['before', '-', hunk.oldStart],
            ['after', '+', hunk.newStart],
          ] as const) {
            const lines = rowsOf(hunk, layout).flatMap((row) => row[side] ?? []);
            const own = hunk.lines.filter((line) => line.type === ' ' || line.type === type);
            expect(lines.map((line) => line.text)).toEqual(own.map((line) => line.text));
            expect(lines.map(({ number }) => number)).toEqual(own.map((_, at) => start + at));
          }
        }
      }
    }),
  );
});

const lineOf = (line: string): DiffLine => ({
  type: line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' ',
  text: line.slice(1),
});
const hunkOf = (...lines: readonly string[]): DiffHunk => ({
  oldStart: 7,
  oldLines: lines.filter((line) => !line.startsWith('+')).length,
  newStart: 9,
  newLines: lines.filter((line) => !line.startsWith('-')).length,
  lines: lines.map(lineOf),
});
const rowsOf = (hunk: DiffHunk, layout: 'split' | 'unified') =>
  firstRows([hunk], layout, 1000).shown.flatMap(({ rows }) => rows);
const rowText = ({ before, after }: DiffRow) =>
  [before, after].map((line) => (line ? `${line.number} ${line.text}` : '')).join(' | ');

test('lines that replace each other are beside each other, and know each other', () => {
  const hunk = hunkOf(' same', '-let a = 1', '-gone', '+let a = 2', ' end', '+new');
  const split = rowsOf(hunk, 'split');
  expect(split.map(rowText)).toEqual([
    '7 same | 9 same',
    '8 let a = 1 | 10 let a = 2',
    '9 gone | ',
    '10 end | 11 end',
    ' | 12 new',
  ]);
  const unified = rowsOf(hunk, 'unified');
  expect(unified.map(rowText)).toEqual([
    '7 same | 9 same',
    '8 let a = 1 | ',
    '9 gone | ',
    ' | 10 let a = 2',
    '10 end | 11 end',
    ' | 12 new',
  ]);
  for (const rows of [split, unified]) {
    expect(rows.flatMap(({ before }) => before?.other ?? [])).toEqual(['let a = 2']);
    expect(rows.flatMap(({ after }) => after?.other ?? [])).toEqual(['let a = 1']);
  }
});

test('of many rows, the first are shown, and it is said how many are not', () => {
  const hunks = [hunkOf(' a', '+b'), hunkOf('-c', '-d', '+e'), hunkOf('+f')];
  const lengths = (layout: 'split' | 'unified', max: number) => {
    const { shown: some, hidden } = firstRows(hunks, layout, max);
    return [...some.map(({ rows }) => rows.length), hidden];
  };
  expect(lengths('unified', 3)).toEqual([2, 1, 3]);
  expect(lengths('unified', 6)).toEqual([2, 3, 1, 0]);
  expect(lengths('split', 3)).toEqual([2, 1, 2]);
  expect(lengths('split', 5)).toEqual([2, 2, 1, 0]);
});

test('characters that hide what code does are visible, those of languages stay', () => {
  const names = (text: string) =>
    visibleText(text).map((part) => (part.isHidden ? `<${part.text}>` : part.text));
  expect(names('if (isAdmin\u202E\u2066) {')).toEqual([
    'if (isAdmin',
    '<U+202E>',
    '<U+2066>',
    ') {',
  ]);
  expect(names('a\u200Bb\uFEFF\u00ADc\u0000\r')).toEqual([
    'a',
    '<U+200B>',
    'b',
    '<U+FEFF>',
    '<U+00AD>',
    'c',
    '<U+0000>',
    '<CR>',
  ]);
  const plain = '\tשלום می‌خواهم 👩‍👧 x';
  expect(names(plain)).toEqual([plain]);
});

test('says of each file how much differs, or why its lines are not shown', () => {
  const file: FileDiff = {
    path: 'a',
    status: 'changed',
    hunks: [hunkOf('+a')],
    isBinary: false,
    isCut: false,
    addedLines: 1200,
    deletedLines: 3,
  };
  const { addedLines: _, deletedLines: __, ...uncounted } = file;
  const facts = [
    file,
    { ...file, hunks: [], isCut: true },
    { ...uncounted, hunks: [], isCut: true },
    { ...uncounted, hunks: [], isBinary: true },
    { ...file, hunks: [], status: 'added', addedLines: 0, deletedLines: 0 },
  ] as const;
  expect(facts.map((one) => [fileText(one), reasonOf(one)])).toEqual([
    ['+1,200 −3', undefined],
    ['+1,200 −3', 'Too many lines changed to show them. The file was changed.'],
    ['too large', 'Too many lines changed to show them. The file was changed.'],
    ['binary', 'This file is not text. It was changed.'],
    ['+0 −0', 'The file is empty. It was added.'],
  ]);
  const counts = { added: 2, changed: 1, deleted: 0, unchanged: 1200 };
  expect(countsText(counts)).toBe('1 file changed, 2 added, 1,200 unchanged');
});

function member(jobId: string, createdAt: number, parentJobId?: string): FamilyMember {
  return {
    jobId,
    createdAt,
    ...(parentJobId !== undefined && { parentJobId }),
    projectType: 'static_html',
    status: 'done',
    message: `message of ${jobId}`,
    userId: 'u1',
    revision: 1,
    runningMs: 0,
    preview: { enabled: false },
    hasFiles: true,
    hasPicture: false,
  };
}

test('a family is a tree in which only forks are indented', () => {
  const family = [
    member('root', 0),
    member('b', 2, 'root'),
    member('a', 1, 'root'),
    member('a1', 4, 'a'),
    member('a2', 5, 'a1'),
    member('b1', 3, 'b'),
  ];
  expect(familyRows(family).map(({ job, depth, forkOf }) => [job.jobId, depth, forkOf])).toEqual([
    ['root', 0, undefined],
    ['a', 1, 'message of root'],
    ['a1', 1, undefined],
    ['a2', 1, undefined],
    ['b', 1, 'message of root'],
    ['b1', 1, undefined],
  ]);
  // The first job of a long chain may be gone.
  const chain = Array.from({ length: 1000 }, (_, at) => member(`j${at}`, at, `j${at - 1}`));
  expect(familyRows(chain).map(({ job }) => job)).toEqual(chain);
  // A manipulated store.
  expect(familyRows([member('x', 0, 'y'), member('y', 1, 'x'), member('z', 2, 'z')])).toEqual([]);
});

test('a job that came from another is a follow-up, a fork or a retry', () => {
  const base = { jobId: 'p', reused: [] } as const;
  expect(originOf({})).toBeUndefined();
  expect(originOf({ parentJobId: 'p' })).toBe('Retry');
  expect(originOf({ parentJobId: 'p', base })).toBe('Follow-up');
  expect(originOf({ parentJobId: 'p', base: { ...base, reused: ['plan'] } })).toBe('Fork');
  expect(originOf({ parentJobId: 'retried', base })).toBe('Retry');
});

const skippedValidation = aJournalEntry({
  type: 'stage.skipped',
  at: 30,
  stage: 'validation',
  attempt: 1,
  reason: 'The files are those of job-0, which were valid.',
  result: { stage: 'validate', findings: [] },
});

test('a skipped stage is in the timeline before the next one, with its reason', () => {
  const job = someJob({
    phase: 'running',
    diagnostics: {
      logsPath: '',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [
        { stage: 'generation', attempt: 1, startedAt: 20, endedAt: 30, outcome: 'completed' },
        { stage: 'packaging', attempt: 1, startedAt: 30 },
      ],
      waits: [],
    },
  });
  const lanes = lanesOf(job, [skippedValidation], 50);
  expect(lanes.map(({ name, spans }) => [name, spans[0]?.kind])).toEqual([
    ['generation', 'completed'],
    ['validation', 'skipped'],
    ['packaging', 'running'],
  ]);
  expect(attemptNotes([skippedValidation])('validation', 30)).toBe(
    'The files are those of job-0, which were valid.',
  );
});
