import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { Validator } from '../../../contracts/stages/validation.ts';
import { demote } from '../demote.ts';
import { parserCrash } from '../report.ts';
import { sortFindings } from '../sort-findings.ts';
import type { SourceTree } from './source-tree.ts';
import { discordApi } from '../validators/bots/discord-api.ts';
import { discordSetUp } from '../validators/bots/discord-set-up.ts';
import { placeholders } from '../validators/placeholders.ts';
import { secrets } from '../validators/secrets.ts';
import { styleSyntax } from '../validators/styles/style-syntax.ts';
import { duplicateIds } from '../validators/pages/duplicate-ids.ts';
import { expectedFiles } from '../validators/expected-files.ts';
import { forbiddenFiles } from '../validators/forbidden-files.ts';
import { htmlRules } from '../validators/pages/html-rules.ts';
import { htmlStructure } from '../validators/pages/html-structure.ts';
import { installScripts } from '../validators/packages/install-scripts.ts';
import { jsonSyntax } from '../validators/json-syntax.ts';
import { moduleExports } from '../validators/scripts/module-exports.ts';
import { packageEntries } from '../validators/packages/package-entries.ts';
import { packageImports } from '../validators/packages/package-imports.ts';
import { packageManifest } from '../validators/packages/package-manifest.ts';
import { packageNames } from '../validators/packages/package-names.ts';
import { packageSafety } from '../validators/packages/package-safety.ts';
import { pageIds } from '../validators/pages/page-ids.ts';
import { pageAnchors } from '../validators/pages/page-references.ts';
import { references } from '../validators/references.ts';
import { scriptSyntax } from '../validators/scripts/script-syntax.ts';
import { sizes } from '../validators/sizes.ts';
import { unusedDependencies } from '../validators/packages/unused-dependencies.ts';

/** Ordered by what a person wants to read first. */
const validators: readonly Validator<SourceTree>[] = [
  expectedFiles,
  forbiddenFiles,
  secrets,
  sizes,
  jsonSyntax,
  packageManifest,
  installScripts,
  packageSafety,
  packageNames,
  packageEntries,
  scriptSyntax,
  moduleExports,
  packageImports,
  unusedDependencies,
  htmlStructure,
  duplicateIds,
  pageAnchors,
  pageIds,
  styleSyntax,
  references,
  discordApi,
  discordSetUp,
  placeholders,
];

/** Finds nothing but warnings, and takes the longest: a page on which it dies is no worse for that. */
const advice: Validator<SourceTree> = async (tree, plan) =>
  (await runOne(htmlRules, tree, plan)).map((found) => ({ ...found, severity: 'warning' }));

/**
 * Runs every validator on a tree. Returns at most 500 findings: errors first, then by file and line.
 * If a validator throws, that is a finding about the file it was reading. The tree is not copied, as what
 * was parsed is kept by tree.
 *
 * @param onVerdict Called with the findings so far, once only warnings can follow.
 */
export async function checkTree(
  tree: SourceTree,
  plan: Plan,
  onVerdict: (findings: Finding[]) => Promise<void> = async () => {},
): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  const sorted = (): Finding[] => sortFindings([...findings.values()]).slice(0, maxFindings);
  tree.enter('.');
  for (const validator of [...validators, advice]) {
    if (validator === advice) await onVerdict(sorted());
    for (const found of await runOne(validator, tree, plan)) {
      const demoted = demote(found);
      findings.set(JSON.stringify(demoted), demoted);
    }
  }
  return sorted();
}

const maxFindings = 500;

async function runOne(
  validator: Validator<SourceTree>,
  tree: SourceTree,
  plan: Plan,
): Promise<readonly Finding[]> {
  try {
    return await validator(tree, plan);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return [parserCrash(tree.entered?.() ?? '.', `A parser failed on this file: ${reason}`)];
  }
}
