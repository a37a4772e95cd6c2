import type { Finding } from '../../../contracts/stages/finding.ts';
import { treeLimits } from '../../../workspace/trees/tree-limits.ts';
import { isObeyed } from '../forbidden/obeyed-files.ts';
import { isTest } from '../manifest/development.ts';
import { errorAt, warningAt } from '../report.ts';
import { maxTextBytes, type SourceTree, textName } from '../checker/source-tree.ts';

/**
 * Reports files and trees above the limits, and text that is too large to check: an error for a file that
 * tools obey, which could hide anything behind spaces.
 */
export function sizes(tree: SourceTree): Finding[] {
  const files = [...tree.files.values()];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const found = files.flatMap(({ path, bytes, text }) => {
    if (bytes > treeLimits.fileBytes) return [tooLarge(path, `${path} is ${bytes} bytes large.`)];
    const obeyed = isObeyed(path);
    const isChecked = obeyed || textName.test(path);
    if (bytes <= maxTextBytes || text !== undefined || !isChecked) return [];
    const message = `${path} is too large to check (${bytes} bytes).`;
    if (!obeyed || isTest(path)) {
      return [warningAt('too-large', { file: path, message, hint: 'Split the file.' })];
    }
    const hint = 'Make the file smaller than 2 MB, or remove it.';
    return [errorAt('too-large', { file: path, message, hint })];
  });
  if (total > treeLimits.totalBytes)
    found.push(tooLarge('.', `The project is ${total} bytes large.`));
  if (files.length > treeLimits.files)
    found.push(tooLarge('.', `The project has ${files.length} files.`));
  return found;
}

function tooLarge(file: string, message: string): Finding {
  const hint = 'A project may have at most 2,000 files of 5 MB each, and 50 MB in total.';
  return errorAt('too-large', { file, message, hint });
}
