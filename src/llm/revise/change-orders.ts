import type { Plan, PlannedChange } from '../../contracts/job/plan.ts';
import { orderFiles } from '../generate/order-files.ts';
import { textOf } from '../repair/read-old-tree.ts';
import { isOwn } from './own-edits.ts';
import type { Parent } from './parent.ts';
import { relationsOf } from './related-files.ts';

/** A file to add or to edit. */
export interface ChangeOrder {
  readonly change: PlannedChange;
  /** Changed files that are written first: it is shown their new text. */
  readonly after: readonly string[];
  /** Files that its writer is shown, if they are there. */
  readonly related: readonly string[];
}

/**
 * The files that a plan has a model add and edit, in the order in which they are written: what many of
 * them use comes first. It follows from the plan and the project, so it is the same at each attempt.
 */
export function changeOrders(plan: Plan, parent: Parent): readonly ChangeOrder[] {
  const { tree } = parent;
  const { changes = [], files = [] } = plan;
  const written = changes.filter(({ action, path }) => action !== 'delete' && !isOwn(path, parent));
  const byPath = new Map(written.map((change) => [change.path, change]));
  const added = written.filter(({ action }) => action === 'add').map(({ path }) => path);
  const relations = relationsOf(tree, added);
  const usesOf = (path: string): readonly string[] => {
    const planned = files.find((file) => file.path === path)?.needs ?? [];
    const { purpose = '' } = byPath.get(path) ?? {};
    const named = relations.namedIn(`${purpose}\n${textOf(tree, path) ?? ''}`);
    return [...new Set([...planned, ...named])].filter((other) => other !== path);
  };
  const uses = new Map(written.map(({ path }) => [path, usesOf(path)]));
  const { contract, others } = orderFiles({
    ...plan,
    files: written.map(({ path, purpose }) => ({ path, purpose, needs: uses.get(path) ?? [] })),
  });
  const first = contract.map(({ path }) => path);
  return [...contract, ...others].flatMap(({ path, needs }) => {
    const change = byPath.get(path);
    if (change === undefined) return [];
    const after = first.includes(path) ? [] : [...new Set([...first, ...needs])];
    const related = new Set([...after, ...(uses.get(path) ?? []), ...relations.naming(path)]);
    related.delete(path);
    return [{ change, after, related: [...related].slice(0, mostRelated) }];
  });
}

const mostRelated = 20;
