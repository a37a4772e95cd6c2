import type {
  GenerateInput,
  ProjectFile,
  StageBase,
  StageTools,
} from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { changing, createAnnouncer } from '../generate/announce.ts';
import { createCrew } from '../generate/crew.ts';
import { type FileCalls, writeFile } from '../generate/write-file.ts';
import { parallelCalls } from '../generate/write-files.ts';
import type { TextCall } from '../text-call.ts';
import { editFile } from '../repair/edit-file.ts';
import { type OldTree, textOf } from '../repair/read-old-tree.ts';
import type { StageParts } from '../stage-parts.ts';
import { type ChangeOrder, changeOrders } from './change-orders.ts';
import { ownEdits } from './own-edits.ts';
import { changeRequest } from './change-request.ts';
import { readParent } from './parent.ts';

/**
 * Makes the changes of a follow-up's plan in the files of the job before: one call for each file that
 * is edited or added, four at a time, each once those that it uses are there. All other files are
 * returned as the bytes that they are. Steps: `edit <path>`, `edit <path> whole`, `file <path>`,
 * `file <path> again`.
 *
 * @throws JobError `MODEL_OUTPUT_INVALID` where a change was not made: half of a wish is none
 */
export async function reviseTree(
  input: GenerateInput & { readonly base: StageBase },
  tools: StageTools,
  { call, prompts }: StageParts,
): Promise<readonly ProjectFile[]> {
  const { plan } = input;
  const parent = await readParent(input);
  const orders = changeOrders(plan, parent);
  const edits = new Map(ownEdits(parent, plan).map(({ path, text }) => [path, text]));
  const announce = createAnnouncer(tools, orders.length, changing);
  const crew = createCrew(parallelCalls, tools.signal);
  const works = new Map<string, Promise<void>>();

  async function work(order: ChangeOrder): Promise<void> {
    const { path } = order.change;
    await Promise.all(order.after.flatMap((other) => works.get(other) ?? []));
    await crew.run(async () => {
      const request = changeRequest(input, order, parent, edits, prompts);
      const onFirstText = () => announce.started(path);
      edits.set(path, await change(request, order, parent.tree, { call, tools, onFirstText }));
      announce.written(path);
    });
  }

  for (const order of orders) works.set(order.change.path, work(order));
  await crew.settle(works.values());
  return treeWith(parent.tree, edits, deletedBy(plan.changes ?? []));
}

async function change(
  request: TextCall,
  { change: { path, action } }: ChangeOrder,
  tree: OldTree,
  calls: FileCalls,
): Promise<string> {
  const text = textOf(tree, path);
  if (action === 'add') return writeFile(request, path, calls);
  if (text === undefined) {
    throw new JobError('STAGE_OUTPUT_INVALID', `There is no text ${oneLine(path, 120)} to edit.`);
  }
  const edited = await editFile(request, { path, text, verb: 'edit' }, calls);
  if ('text' in edited) return edited.text;
  throw new JobError(
    'MODEL_OUTPUT_INVALID',
    `The model did not make the change in ${oneLine(path, 120)}, twice. ${edited.problem}`,
  );
}

function deletedBy(changes: readonly ChangeOrder['change'][]): ReadonlySet<string> {
  return new Set(changes.filter(({ action }) => action === 'delete').map(({ path }) => path));
}

function treeWith(
  tree: OldTree,
  edits: ReadonlyMap<string, string>,
  deleted: ReadonlySet<string>,
): readonly ProjectFile[] {
  const files = new Map<string, string | Uint8Array>([...tree, ...edits]);
  return [...files].flatMap(([path, content]) => (deleted.has(path) ? [] : [{ path, content }]));
}
