import type { Plan, PlannedFile } from '../../contracts/job/plan.ts';

/** A file with what it waits for. */
export type OrderedFile = PlannedFile & { readonly needs: readonly string[] };

export interface FileOrder {
  /** Written first, and shown to the writers of all other files. They need nothing. */
  readonly contract: readonly OrderedFile[];
  /** Each after what it needs. */
  readonly others: readonly OrderedFile[];
}

/**
 * The order in which the files of a plan are written: what many need comes first. A need that closes
 * a circle is passed over.
 */
export function orderFiles({ projectType, files = [] }: Plan): FileOrder {
  // Styles and scripts follow the page: its ids and classes are what they agree on.
  const isSite = projectType === 'static_html';
  const ordered = withoutCircles(
    files.map((file) => (isSite && file.path === startPage ? { ...file, needs: [] } : file)),
  );
  const isContract = isSite
    ? ({ path }: OrderedFile) => path === startPage
    : ({ path, needs }: OrderedFile) =>
        needs.length === 0 && ordered.filter((file) => file.needs.includes(path)).length > 1;
  return {
    contract: ordered.filter((file) => isContract(file)),
    others: ordered.filter((file) => !isContract(file)),
  };
}

const startPage = 'index.html';

function withoutCircles(files: readonly PlannedFile[]): readonly OrderedFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const open = new Set<string>();
  const ordered = new Map<string, OrderedFile>();

  function visit(file: PlannedFile): void {
    const { path } = file;
    if (ordered.has(path) || open.has(path)) return;
    open.add(path);
    const needs: string[] = [];
    for (const need of file.needs ?? []) {
      const needed = byPath.get(need);
      if (needed === undefined || open.has(need)) continue;
      visit(needed);
      needs.push(need);
    }
    open.delete(path);
    ordered.set(path, { ...file, needs });
  }

  for (const file of files) visit(file);
  return [...ordered.values()];
}
