import type { Finding } from '../../../../contracts/stages/finding.ts';
import { harmless } from '../../html/pair-findings.ts';
import { pairTags } from '../../html/pair-tags.ts';
import { type Page, pagesOf } from '../../page/page.ts';
import { errorAt, positionOf } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports mismatched tags: one finding for each mistake, not for its consequences. */
export function htmlStructure(tree: SourceTree): Finding[] {
  return pagesOf(tree).flatMap((page) => {
    tree.enter(page.file.path);
    const pairs = pairTags(page);
    // A template may open an element in either branch and close it behind them.
    const found = /\{%-? ?(?:if|unless)\b/.test(page.file.text) ? pairs.map(unclosedLater) : pairs;
    return [...found, ...checkEnd(page)];
  });
}

function unclosedLater(found: Finding): Finding {
  return found.kind === 'unclosed-element' ? harmless(found) : found;
}

function checkEnd({ file, tags, cutOff }: Page): Finding[] {
  const { path, text } = file;
  const report = (what: string, offset: number): Finding => {
    const message = `The file ends inside ${what}.`;
    const hint = 'Complete the file: its end is missing.';
    return errorAt('unclosed-element', { file: path, ...positionOf(text, offset), message, hint });
  };
  return cutOff.flatMap((code) => {
    if (code === 'eof-in-tag') return [report('a tag', text.indexOf('<', tags.at(-1)?.end))];
    if (code === 'eof-in-comment') return [report('a comment', text.lastIndexOf('<!--'))];
    return [];
  });
}
