import type { Plan, PlannedChange, PlannedFile } from '../../contracts/job/plan.ts';
import { textIn, textsIn } from '../plan/field.ts';
import { knownPackages } from '../plan/packages.ts';
import { readDependencies } from '../plan/read-dependencies.ts';
import { maxFiles, withKnownNeeds } from '../plan/read-files.ts';
import { modelStarter, type ReadPlan } from '../plan/read-plan.ts';
import {
  readCommands,
  readLook,
  readRoutes,
  readSections,
  readSubject,
} from '../plan/read-typed.ts';
import { objectWith } from '../plan/unwrap.ts';
import type { OldTree } from '../repair/read-old-tree.ts';
import { type Packages, packagesOf } from './manifest.ts';
import { ownEdits } from './own-edits.ts';
import type { Parent } from './parent.ts';
import { type ReadChange, readChanges } from './read-changes.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a change of a project out of a model's reply: the plan that the project has, brought up to
 * date, with the files that change. What the reply leaves out or empty stays as it is.
 */
export function readRevision(reply: string, parent: Parent): ReadPlan {
  const { plan: before, tree } = parent;
  const given = objectWith('changes', reply);
  if (!Array.isArray(given['changes']) && typeof given['changes'] !== 'string') {
    return { problems: ['The reply is not a JSON object with a list "changes".'] };
  }
  const { changes, own, problems } = readChanges(given['changes'], parent);
  const typed = readTyped(given, before);
  const packages = readPackages(given, before, tree);
  const files = filesAfter(before.files ?? [], changes, tree);
  const wrong = [...problems, ...typed.problems, ...packages.problems];
  if (files.length > maxFiles) wrong.push(`A project has at most ${maxFiles} planned files.`);
  const plan = withFramework({
    ...typed.plan,
    starter: modelStarter,
    ...(files.length > 0 && { files }),
    ...packages.fields,
  });
  const made = ownEdits(parent, plan).map(({ path, purpose }): PlannedChange => ({
    path,
    action: 'edit',
    purpose,
  }));
  const named = changes.map(({ path, action, purpose }) => ({ path, action, purpose }));
  const planned: readonly PlannedChange[] = [...named, ...made];
  if (planned.length > maxFiles) wrong.push(`At most ${maxFiles} files can change.`);
  if (wrong.length > 0) return { problems: [...new Set(wrong)].slice(0, 20) };
  const left = own.filter(({ path }) => made.every((edit) => edit.path !== path));
  const notIncluded = readNotIncluded(given, left, planned.length === 0);
  return {
    plan: { ...plan, changes: planned, ...(notIncluded.length > 0 && { notIncluded }) },
  };
}

interface Typed {
  readonly plan: Plan;
  readonly problems: readonly string[];
}

/** Without what belongs to the change before. */
function readTyped(given: Fields, before: Plan): Typed {
  const { files: _1, changes: _2, dependencies: _3, unlisted: _4, ...rest } = before;
  const { estimate: _5, changed: _6, notIncluded: _7, ...kept } = rest;
  const said = {
    title: textIn(given['title'], 80) ?? kept.title,
    summary: textIn(given['summary'], 200) ?? kept.summary,
    ...readSubject(given),
  };
  switch (kept.projectType) {
    case 'static_html': {
      const sections = readSections(given);
      const look = { ...kept.look, ...readLook(given) };
      const page = { ...(sections.length > 0 && { sections }) };
      const seen = { ...(Object.keys(look).length > 0 && { look }) };
      return { plan: { ...kept, ...said, ...page, ...seen }, problems: [] };
    }
    case 'node_project': {
      const { read: routes, problems } = readRoutes(given);
      return { plan: { ...kept, ...said, ...(routes.length > 0 && { routes }) }, problems };
    }
    case 'discord_bot': {
      const { read: commands, problems } = readCommands(given);
      return { plan: { ...kept, ...said, ...(commands.length > 0 && { commands }) }, problems };
    }
  }
}

/** Of the packages, only new ones are for a person to approve. */
function readPackages(given: Fields, { projectType }: Plan, tree: OldTree) {
  if (projectType === 'static_html') return { fields: {}, problems: [] };
  const before = packagesOf(tree);
  const { fields, problems } = readDependencies(given['addPackages']);
  const removed = new Set(textsIn(given['removePackages'], 20, 200));
  const kept = Object.entries(before).filter(([name]) => !removed.has(name) || isNeeded(name));
  const after: Packages = { ...Object.fromEntries(kept), ...fields.dependencies };
  const names = Object.keys(after);
  const unlisted = names.filter(
    (name) => !Object.hasOwn(knownPackages, name) && before[name] !== after[name],
  );
  return {
    fields: {
      ...(names.length > 0 && { dependencies: after }),
      ...(unlisted.length > 0 && { unlisted }),
    },
    problems: [...problems, ...(names.length > 20 ? ['At most 20 packages are allowed.'] : [])],
  };

  function isNeeded(name: string): boolean {
    return projectType === 'discord_bot' && name === 'discord.js';
  }
}

function withFramework(plan: Plan): Plan {
  if (plan.projectType !== 'node_project') return plan;
  return { ...plan, framework: plan.dependencies?.['express'] === undefined ? 'node' : 'express' };
}

/** The planned files without those that are deleted, and with new ones. */
function filesAfter(
  files: readonly PlannedFile[],
  changes: readonly ReadChange[],
  tree: OldTree,
): readonly PlannedFile[] {
  const by = (action: ReadChange['action']) =>
    changes.flatMap((change) => (change.action === action ? [change.file] : []));
  const deleted = new Set(by('delete').map(({ path }) => path));
  const edited = new Map(by('edit').map((file) => [file.path, file]));
  const added = by('add');
  const left = [...tree.keys()].filter((path) => !deleted.has(path));
  const paths = [...left, ...added.map(({ path }) => path)];
  const kept = files.flatMap((file): PlannedFile[] => {
    const { exports, needs } = edited.get(file.path) ?? {};
    const told = { ...(exports && { exports }), ...(needs && { needs }) };
    return deleted.has(file.path) ? [] : [{ ...file, ...told }];
  });
  return [...kept, ...added].map((file) => withKnownNeeds(file, paths));
}

function readNotIncluded(
  given: Fields,
  own: readonly PlannedChange[],
  isEmpty: boolean,
): readonly string[] {
  const told = [
    ...textsIn(given['notIncluded'], 12, 120),
    ...own.map(({ path, purpose }) => textIn(`${path}: ${purpose}`, 120) ?? path),
  ];
  if (told.length === 0 && isEmpty) return ['the model found nothing to change'];
  return told.slice(0, 12);
}
