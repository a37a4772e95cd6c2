import { remove } from 'fs-extra/esm';
import type { Finding, FindingKind } from '../../contracts/stages/finding.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { CheckerPool } from '../../stages/validate/checker/checker-pool.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { writeTree } from '../../workspace/trees/write-tree.ts';
import type { StageParts } from '../stage-parts.ts';
import type { OldTree } from './read-old-tree.ts';

type Edits = ReadonlyMap<string, string>;
type Tree = ReadonlyMap<string, string | Uint8Array>;

/**
 * The first of the edited trees that is better than the old one, or else the old one, byte for byte.
 * Each is validated aside, so that the job's own tree is never worse than it was: nothing has to be
 * remembered from round to round, and nothing undone.
 */
export async function keepBest(
  old: OldTree,
  candidates: readonly Edits[],
  { plan, findings, previousDir = '' }: GenerateInput,
  signal: AbortSignal,
  check: NonNullable<StageParts['check']> = checkWithValidators,
): Promise<Tree> {
  const distinct = candidates.filter(
    (edits, index) =>
      edits.size > 0 && candidates.findIndex((other) => isSame(other, edits)) === index,
  );
  if (distinct.length === 0) return old;
  const before = await check(previousDir, plan, signal);
  for (const edits of distinct) {
    const tree = new Map<string, string | Uint8Array>([...old, ...edits]);
    const after = await checkAside(tree, previousDir, { plan, signal, check });
    if (isBetter(after, before, unseen(findings, before, edits))) return tree;
  }
  return old;
}

async function checkAside(
  tree: Tree,
  previousDir: string,
  {
    plan,
    signal,
    check,
  }: {
    readonly plan: Plan;
    readonly signal: AbortSignal;
    readonly check: NonNullable<StageParts['check']>;
  },
): Promise<readonly Finding[]> {
  const aside = freshPath(previousDir);
  try {
    await writeTree(
      aside,
      [...tree].map(([path, content]) => ({ path, content })),
      { signal },
    );
    return await check(aside, plan, signal);
  } finally {
    await remove(aside);
  }
}

/** Whether a file was edited for an error that only validators of the user's own can see. */
function unseen(findings: readonly Finding[], before: readonly Finding[], edits: Edits): boolean {
  return findings.some(
    ({ kind, file }) =>
      edits.has(file) && !before.some((seen) => seen.kind === kind && seen.file === file),
  );
}

/**
 * A file that does not parse hides its other errors, so those count first. With as many errors as
 * before, a tree is better only where they are other ones: the next round may correct those.
 */
function isBetter(
  after: readonly Finding[],
  before: readonly Finding[],
  isUnseen: boolean,
): boolean {
  const [now, then] = [errorsOf(after), errorsOf(before)];
  const [hiddenNow, hiddenThen] = [now.filter(hides), then.filter(hides)];
  if (hiddenNow.length !== hiddenThen.length) return hiddenNow.length < hiddenThen.length;
  if (now.length !== then.length) return now.length < then.length;
  return now.length === 0 || isUnseen || keysOf(now) !== keysOf(then);
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

function hides({ kind }: Finding): boolean {
  return hiding.has(kind);
}

const hiding: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'syntax-error',
  'invalid-json',
  'parser-crash',
]);

function keysOf(findings: readonly Finding[]): string {
  const keys = findings.map(({ kind, file, message }) => JSON.stringify([kind, file, message]));
  return keys.sort().join('\n');
}

function isSame(left: Edits, right: Edits): boolean {
  return left.size === right.size && [...left].every(([path, text]) => right.get(path) === text);
}

let pool: CheckerPool | undefined;

async function checkWithValidators(
  dir: string,
  plan: Plan,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { createCheckerPool } = await import('../../stages/validate/checker/checker-pool.ts');
  pool ??= createCheckerPool();
  return (await pool.check(dir, plan, signal)).findings;
}
