import type { Finding } from '../../contracts/stages/finding.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import type { Validator } from '../../contracts/stages/validation.ts';
import { parseFinding } from './messages.ts';
import { sortFindings } from './sort-findings.ts';
import { readSourceTree } from './checker/source-tree.ts';

/** Runs the user's own validators and adds their findings to the given ones. */
export async function runOwn(
  validators: readonly Validator[],
  tree: { readonly dir: string; readonly plan: Plan; readonly findings: readonly Finding[] },
): Promise<readonly Finding[]> {
  const { dir, plan, findings } = tree;
  if (validators.length === 0) return findings;
  const { files } = await readSourceTree(dir);
  const found = [...findings];
  for (const validator of validators) {
    const own: readonly unknown[] = await validator({ files }, plan);
    found.push(...own.flatMap(parseFinding));
  }
  return sortFindings(found);
}
