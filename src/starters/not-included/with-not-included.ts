import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../markup.ts';

/** The files of a project, with what it leaves out in its README. */
export function withNotIncluded(
  files: readonly ProjectFile[],
  names: readonly string[],
): readonly ProjectFile[] {
  if (names.length === 0) return files;
  const rows = names.map((name) => `- ${escapeMarkdown(name)}\n`).join('');
  return files.map((file) =>
    file.path === 'README.md' && typeof file.content === 'string'
      ? {
          ...file,
          content: `${file.content.trimEnd()}\n\n## Not included\n\nThe request names this too, and the starter does not have it:\n\n${rows}`,
        }
      : file,
  );
}
