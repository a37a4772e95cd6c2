import type { Finding } from '../../contracts/finding.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Validator } from '../../contracts/validation.ts';
import { demote } from './demote.ts';
import { parserCrash } from './report.ts';
import { sortFindings } from './sort-findings.ts';
import type { SourceTree } from './source-tree.ts';
import { discordApi } from './validators/discord-api.ts';
import { discordSetUp } from './validators/discord-set-up.ts';
import { placeholders } from './validators/placeholders.ts';
import { secrets } from './validators/secrets.ts';
import { styleSyntax } from './validators/style-syntax.ts';
import { duplicateIds } from './validators/duplicate-ids.ts';
import { expectedFiles } from './validators/expected-files.ts';
import { forbiddenFiles } from './validators/forbidden-files.ts';
import { htmlRules } from './validators/html-rules.ts';
import { htmlStructure } from './validators/html-structure.ts';
import { installScripts } from './validators/install-scripts.ts';
import { jsonSyntax } from './validators/json-syntax.ts';
import { moduleExports } from './validators/module-exports.ts';
import { packageEntries } from './validators/package-entries.ts';
import { packageImports } from './validators/package-imports.ts';
import { packageManifest } from './validators/package-manifest.ts';
import { packageNames } from './validators/package-names.ts';
import { packageSafety } from './validators/package-safety.ts';
import { pageIds } from './validators/page-ids.ts';
import { pageAnchors } from './validators/page-references.ts';
import { references } from './validators/references.ts';
import { scriptSyntax } from './validators/script-syntax.ts';
import { sizes } from './validators/sizes.ts';
import { unusedDependencies } from './validators/unused-dependencies.ts';

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
  htmlRules,
  pageAnchors,
  pageIds,
  styleSyntax,
  references,
  discordApi,
  discordSetUp,
  placeholders,
];

/**
 * Runs every validator on a tree. Returns at most 500 findings: errors first, then by file and line.
 * If a validator throws, that is a finding about the file it was reading.
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
      const demoted = demote(found);
      findings.set(JSON.stringify(demoted), demoted);
    }
  }
  return sortFindings([...findings.values()]).slice(0, maxFindings);
}

const maxFindings = 500;

async function runOne(
  validator: Validator<SourceTree>,
  tree: SourceTree,
  plan: Plan,
  current: () => string,
): Promise<readonly Finding[]> {
  try {
    return await validator(tree, plan);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return [parserCrash(current(), `A parser failed on this file: ${reason}`)];
  }
}
