import type { Finding } from '../../../contracts/finding.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';
import { errorAt, warningAt } from '../report.ts';
import { maxTextBytes, type SourceTree, textName } from '../source-tree.ts';

/** Files and trees beyond the limits, and text that is too large to be checked. */
export function sizes(tree: SourceTree): Finding[] {
  const files = [...tree.files.values()];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const found = files.flatMap(({ path, bytes, text }) => {
    if (bytes > treeLimits.fileBytes) return [tooLarge(path, `${path} has ${bytes} bytes.`)];
    if (bytes <= maxTextBytes || text !== undefined || !textName.test(path)) return [];
    const message = `${path} is too large to be checked (${bytes} bytes).`;
    return [warningAt('too-large', { file: path, message, hint: 'Split the file.' })];
  });
  if (total > treeLimits.totalBytes) found.push(tooLarge('.', `The tree has ${total} bytes.`));
  if (files.length > treeLimits.files)
    found.push(tooLarge('.', `There are ${files.length} files.`));
  return found;
}

function tooLarge(file: string, message: string): Finding {
  const hint = 'At most 2,000 files, 5 MB each and 50 MB in all are allowed.';
  return errorAt('too-large', { file, message, hint });
}
