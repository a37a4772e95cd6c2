import type { Finding } from '../../contracts/finding.ts';
import type { Plan } from '../../contracts/plan.ts';
import { byCodeUnit } from '../../workspace/by-code-unit.ts';
import { parserCrash } from './report.ts';
import type { SourceTree } from './source-tree.ts';
import { expectedFiles } from './validators/expected-files.ts';
import { forbiddenFiles } from './validators/forbidden-files.ts';
import { htmlRules } from './validators/html-rules.ts';
import { htmlStructure } from './validators/html-structure.ts';
import { jsonSyntax } from './validators/json-syntax.ts';
import { packageEntries } from './validators/package-entries.ts';
import { packageImports } from './validators/package-imports.ts';
import { packageManifest } from './validators/package-manifest.ts';
import { packageSafety } from './validators/package-safety.ts';
import { pageReferences } from './validators/page-references.ts';
import { scriptReferences } from './validators/script-references.ts';
import { scriptSyntax } from './validators/script-syntax.ts';
import { sizes } from './validators/sizes.ts';
import { styleReferences } from './validators/style-references.ts';

/** Looks at one side of a tree. */
export type Validator = (tree: SourceTree, plan: Plan) => Finding[] | Promise<Finding[]>;

/** In the order in which a person would want to hear of it. */
const validators: readonly Validator[] = [
  expectedFiles,
  forbiddenFiles,
  sizes,
  jsonSyntax,
  packageManifest,
  packageSafety,
  packageEntries,
  scriptSyntax,
  scriptReferences,
  packageImports,
  htmlStructure,
  htmlRules,
  pageReferences,
  styleReferences,
];

/**
 * Runs every validator over a tree: the findings, errors first, then by file and line, at most 500.
 * A validator that throws becomes a finding about the file it was at.
 */
export async function checkTree(tree: SourceTree, plan: Plan): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  let current = '.';
  const watched = {
    ...tree,
    enter(path: string) {
      current = path;
      tree.enter(path);
    },
  };
  for (const validator of validators) {
    for (const found of await runOne(validator, watched, plan, () => current)) {
      findings.set(JSON.stringify(found), found);
    }
  }
  return [...findings.values()].sort(byImportance).slice(0, maxFindings);
}

const maxFindings = 500;

async function runOne(
  validator: Validator,
  tree: SourceTree,
  plan: Plan,
  current: () => string,
): Promise<Finding[]> {
  try {
    return await validator(tree, plan);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return [parserCrash(current(), `A parser gave up on this file: ${reason}`)];
  }
}

function byImportance(left: Finding, right: Finding): number {
  if (left.severity !== right.severity) return left.severity === 'error' ? -1 : 1;
  return byCodeUnit(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0);
}
