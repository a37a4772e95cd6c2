import type { Plan } from '../../contracts/job/plan.ts';
import type { Container } from '../../contracts/stages/image.ts';
import type { TreeFile } from '../../contracts/stages/validation.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import type { SourceTree } from '../validate/checker/source-tree.ts';
import { pageContainer } from './page-container.ts';

/** How the project in `dir` runs in a container, and the files that this follows from. */
export interface ReadContainer {
  readonly container: Container;
  /** Only those that matter have text. Empty for a page. */
  readonly files: SourceTree['files'];
}

/** The container of a page is fixed; the code for other projects is loaded only if needed. */
export async function readContainer(
  dir: string,
  listed: readonly ListedFile[],
  plan: Plan,
): Promise<ReadContainer> {
  if (plan.projectType === 'static_html') return { container: pageContainer, files: new Map() };
  const { programContainer } = await import('./program-container.ts');
  const root = realFolder(dir);
  const files = new Map(
    listed.map((file): [string, TreeFile] => {
      const text = decisive.has(file.path) ? readListed(root, file).toString('utf8') : undefined;
      return [file.path, { ...file, text }];
    }),
  );
  return { container: programContainer(files, plan), files };
}

/** Files that determine what the container needs: packages, and a data folder. */
const decisive = new Set(['package.json', 'src/store.js']);
