import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { Prompts } from '../prompts/prompts.ts';
import { reviseCall } from '../prompts/revise-call.ts';
import { writeCall } from '../prompts/write-call.ts';
import { textOf } from '../repair/read-old-tree.ts';
import type { TextCall } from '../text-call.ts';
import type { ChangeOrder } from './change-orders.ts';
import type { Parent } from './parent.ts';

/**
 * The call that edits or adds a file. Related files that it comes after have their new texts, and all
 * others those of before, even if they are changed by now: it is the same call at each attempt.
 */
export function changeRequest(
  input: GenerateInput,
  { change, after, related }: ChangeOrder,
  { tree }: Parent,
  edits: ReadonlyMap<string, string>,
  prompts: Prompts,
): TextCall {
  const { path, purpose } = change;
  const deleted = new Set(
    (input.plan.changes ?? []).flatMap((each) => (each.action === 'delete' ? [each.path] : [])),
  );
  const shown = related.flatMap((other) => {
    const edited = after.includes(other) ? edits.get(other) : undefined;
    const text = deleted.has(other) ? undefined : (edited ?? textOf(tree, other));
    return text === undefined ? [] : [[other, text] as const];
  });
  if (change.action === 'edit') {
    const text = textOf(tree, path) ?? '';
    return reviseCall(input, { change, text, related: shown }, prompts);
  }
  const planned = input.plan.files?.find((file) => file.path === path);
  const file = planned ?? { path, purpose };
  return writeCall(input, { file, contract: [], needed: shown }, prompts);
}
