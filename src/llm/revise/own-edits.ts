import type { Plan } from '../../contracts/job/plan.ts';
import { collisionKey } from '../../workspace/paths/safe-path.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { ownFiles } from '../generate/own-files.ts';
import { ownPaths } from '../plan/contract-files.ts';
import { textOf } from '../repair/read-old-tree.ts';
import { withPackages } from './manifest.ts';
import type { Parent } from './parent.ts';

/** A file that follows from the plan, with its new text. */
export interface OwnEdit {
  readonly path: string;
  readonly text: string;
  readonly purpose: string;
}

/** What a new plan changes in the files that no model writes. */
export function ownEdits(parent: Parent, plan: Plan): readonly OwnEdit[] {
  const { tree, firstMessage } = parent;
  const names = Object.keys(plan.dependencies ?? {}).join(', ') || 'none';
  const manifest =
    plan.projectType === 'static_html' ? undefined : withPackages(tree, plan.dependencies);
  const readme = isOwn('README.md', parent) ? ownText(plan, firstMessage, 'README.md') : undefined;
  const edits = [
    { path: 'package.json', text: manifest, purpose: oneLine(`Packages: ${names}`, 200) },
    { path: 'README.md', text: readme, purpose: 'Title, summary and lists as in the plan' },
  ];
  return edits.flatMap(({ path, text, purpose }) =>
    text === undefined || text === textOf(tree, path) ? [] : [{ path, text, purpose }],
  );
}

/**
 * Whether a file is made from the plan, so that no model may change it: package.json always, as it
 * names packages; the others as long as they are what we made of the plan.
 */
export function isOwn(path: string, { plan, tree, firstMessage }: Parent): boolean {
  const key = collisionKey(path);
  const own = ownPaths[plan.projectType].find((each) => collisionKey(each) === key);
  if (own === undefined || own === 'package.json') return own !== undefined;
  const text = textOf(tree, own);
  return text !== undefined && text === ownText(plan, firstMessage, own);
}

function ownText(plan: Plan, message: string, path: string): string | undefined {
  return ownFiles(plan, message).find(([own]) => own === path)?.[1];
}
