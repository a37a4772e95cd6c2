import { join } from 'node:path';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';

/** The files of a folder beside this one. */
export function shared(name: string): readonly ProjectFile[] {
  return filesIn(join(import.meta.dirname, name));
}
