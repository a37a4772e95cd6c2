import { expect, test } from 'vitest';
import type { DiffLine, JobDiff } from '../../src/contracts/job/diff.ts';
import { cleanDiff } from '../../src/diff/clean-diff.ts';
import { createRedactor } from '../../src/redact/redact.ts';

const hide = createRedactor({}).text;
const begin = '-----BEGIN PRIVATE KEY-----';
const end = '-----END PRIVATE KEY-----';
const halves = ['aB3dE5gH7jK9aB3dE5gH7jK9', 'bA3dE5gH7jK9bA3dE5gH7jK9'] as const;

test.each<[string, readonly string[], readonly string[]]>([
  ['in one line', ['+a', `+key ghp_${'aB3dE5gH7jK9'.repeat(3)}`], ['+a', '+key ‹github token›']],
  [
    'in new lines',
    [' a', `+${begin}`, `+${halves[0]}`, `+${halves[1]}`, `+${end}`, ' b'],
    [' a', '+‹secret›', '+‹secret›', '+‹secret›', '+‹secret›', ' b'],
  ],
  [
    'of which a line is new: those of both sides too',
    [' a', ` ${begin}`, `-${halves[0]}`, '-old', `+${halves[1]}`, ` ${end}`, ' b'],
    [' a', ' ‹secret›', '-‹secret›', '-‹secret›', '+‹secret›', ' ‹secret›', ' b'],
  ],
  [
    'twice on the old side, but not the lines between',
    [`-${begin}`, `-${halves[0]}`, `-${end}`, ' a', '+b', `-${begin}`, `-${halves[1]}`, `-${end}`],
    ['-‹secret›', '-‹secret›', '-‹secret›', ' a', '+b', '-‹secret›', '-‹secret›', '-‹secret›'],
  ],
  [
    'before what it is replaced by',
    [`+${begin}`, `+${end}`, '+‹private key›'],
    ['+‹secret›', '+‹secret›', '+‹private key›'],
  ],
  ['nowhere', [' a', '-b', '+c'], [' a', '-b', '+c']],
])('a secret %s', async (_, lines, cleaned) => {
  expect(linesOf(await cleanDiff(aDiff(lines), hide))).toEqual(cleaned);
});

test('of thousands of secrets, no line is left', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => [`+${begin}`, `+${n}`, `+${end}`]).flat();
  expect(new Set(linesOf(await cleanDiff(aDiff(lines), hide)))).toEqual(new Set(['+‹secret›']));
});

test('paths are cleaned too', async () => {
  const path = `ghp_${'aB3dE5gH7jK9'.repeat(3)}.txt`;
  const {
    files: [file],
  } = await cleanDiff(aDiff([], path), hide);
  expect(file?.path).toBe('‹github token›.txt');
});

test('a large side is cleaned in a worker, and hidden if that takes too long', async () => {
  const lines = ['+a', `+${'b'.repeat(70_000)}`];
  const { largeText } = createRedactor({}, { deadlineMs: 0 });
  expect(linesOf(await cleanDiff(aDiff(lines), largeText))).toEqual(['+‹secret›', '+‹secret›']);
});

function aDiff(lines: readonly string[], path = 'a.txt'): JobDiff {
  const hunk = {
    oldStart: 1,
    oldLines: 1,
    newStart: 1,
    newLines: 1,
    lines: lines.map((line) => ({ type: line[0] as DiffLine['type'], text: line.slice(1) })),
  };
  const file = { path, status: 'changed', isBinary: false, isCut: false, hunks: [hunk] } as const;
  const counts = { addedLines: 0, deletedLines: 0, isCut: false };
  return { jobId: 'job-1-b', against: 'job-1-a', files: [file], ...counts };
}

function linesOf({ files }: JobDiff): readonly string[] {
  const hunks = files.flatMap((file) => file.hunks);
  return hunks.flatMap(({ lines }) => lines.map(({ type, text }) => type + text));
}
