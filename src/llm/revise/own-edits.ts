import type { Plan } from '../../contracts/plan.ts';
import { cutText } from '../../errors/cut-text.ts';
import { collisionKey } from '../../workspace/paths/safe-path.ts';
import { ownFiles } from '../generate/own-files.ts';
import { ownPaths } from '../plan/contract-files.ts';
import { type OldTree, textOf } from '../repair/read-old-tree.ts';
import { withPackages } from './manifest.ts';

/** A file that follows from the plan, with its new text. */
export interface OwnEdit {
  readonly path: string;
  readonly text: string;
  readonly purpose: string;
}

/** What a new plan changes in the files that no model writes. */
export function ownEdits(tree: OldTree, before: Plan, after: Plan): readonly OwnEdit[] {
  if (after.projectType === 'static_html') return readmeEdit(tree, before, after);
  const manifest = withPackages(tree, after.dependencies ?? {});
  const purpose = `Packages: ${Object.keys(after.dependencies ?? {}).join(', ') || 'none'}`;
  return [
    ...(manifest === undefined || manifest === textOf(tree, 'package.json')
      ? []
      : [{ path: 'package.json', text: manifest, purpose: cutText(purpose, 200) }]),
    ...readmeEdit(tree, before, after),
  ];
}

/**
 * Whether a file is made from the plan, so that no model may change it: package.json always, as it
 * names packages; the others as long as they are what we made of the plan.
 */
export function isOwn(path: string, tree: OldTree, plan: Plan): boolean {
  const key = collisionKey(path);
  const own = ownPaths[plan.projectType].find((each) => collisionKey(each) === key);
  if (own === undefined || own === 'package.json') return own !== undefined;
  const text = textOf(tree, own);
  if (own === 'README.md') return text !== undefined && requestIn(text, plan) !== undefined;
  return text === ownText(plan, own);
}

function readmeEdit(tree: OldTree, before: Plan, after: Plan): readonly OwnEdit[] {
  const text = textOf(tree, 'README.md');
  const request = text === undefined ? undefined : requestIn(text, before);
  if (request === undefined) return [];
  const next = readmeFor(after, request);
  const purpose = 'Title, summary and lists as in the plan';
  return next === text ? [] : [{ path: 'README.md', text: next, purpose }];
}

/** The line of our README that quotes the first request; undefined where it is not our README. */
function requestIn(text: string, plan: Plan): string | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${requestLine} `));
  return line !== undefined && readmeFor(plan, line) === text ? line : undefined;
}

function readmeFor(plan: Plan, request: string): string {
  const [head = '', ...rest] = (ownText(plan, 'README.md') ?? '').split(`\n${requestLine}\n`);
  return [head, ...rest].join(`\n${request}\n`);
}

const requestLine = 'Made for the request:';

function ownText(plan: Plan, path: string): string | undefined {
  return ownFiles(plan, '').find(([own]) => own === path)?.[1];
}
