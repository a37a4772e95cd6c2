import type { StageBase } from '../../contracts/stage.ts';
import type { OldTree } from '../repair/read-old-tree.ts';

/** The files of the job that is followed up. Rejects with `BASE_MISSING`. */
export async function readBase(base: StageBase): Promise<OldTree> {
  return new Map((await base.files()).map(({ path, content }) => [path, content]));
}
