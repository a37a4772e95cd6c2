import type { Plan } from '../../contracts/job/plan.ts';
import { jsonFile } from '../../starters/markup.ts';
import { recordIn } from '../plan/field.ts';
import { wholeJson } from '../plan/loose-json.ts';
import { type OldTree, textOf } from '../repair/read-old-tree.ts';

export type Packages = NonNullable<Plan['dependencies']>;

/** The packages of a project with exact versions, out of its package.json; at most 20. */
export function packagesOf(tree: OldTree): Packages {
  const { dependencies } = manifestOf(textOf(tree, 'package.json'));
  const exact = Object.entries(recordIn(dependencies)).flatMap(([name, version]) =>
    typeof version === 'string' && exactVersion.test(version) && packageName.test(name)
      ? [[name, version] as const]
      : [],
  );
  return Object.fromEntries(exact.slice(0, 20));
}

const exactVersion = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/;
const packageName = /^(?:@[a-z0-9][\w.-]{0,80}\/)?[a-z0-9][\w.-]{0,80}$/;

/**
 * The package.json with other packages, and all else in it as it was. The same text where they are
 * those that it has.
 */
export function withPackages(tree: OldTree, after: Packages = {}): string | undefined {
  const text = textOf(tree, 'package.json');
  if (text === undefined) return undefined;
  const before = packagesOf(tree);
  const names = Object.keys({ ...before, ...after });
  if (names.every((name) => before[name] === after[name])) return text;
  const manifest = manifestOf(text);
  // Versions that are ranges are not in the plan: they stay.
  const kept = Object.entries(recordIn(manifest['dependencies'])).filter(
    ([name]) => !Object.hasOwn(before, name) || Object.hasOwn(after, name),
  );
  const dependencies = { ...Object.fromEntries(kept), ...after };
  return jsonFile({
    ...manifest,
    dependencies: Object.keys(dependencies).length > 0 ? dependencies : undefined,
  });
}

function manifestOf(text = ''): Readonly<Record<string, unknown>> {
  return recordIn(wholeJson(text));
}
