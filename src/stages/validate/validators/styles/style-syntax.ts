import type { Finding } from '../../../../contracts/stages/finding.ts';
import { finding } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';
import { stylesOf } from '../../page/styles.ts';
import { styleEnd } from '../../page/style-end.ts';

/**
 * Reports style sheets that do not parse. A declaration that does not parse is a warning, because
 * browsers skip it and hacks for old ones rely on that; a missing brace is an error, because everything
 * after it is lost.
 */
export async function styleSyntax(tree: SourceTree): Promise<Finding[]> {
  const styles = stylesOf(tree).filter(({ text }) => text.trim() !== '');
  if (styles.length === 0) return [];
  tree.enter('.');
  const { default: parse } = await import('css-tree/parser');
  return styles.flatMap(({ file, text, line: first, kind }) => {
    tree.enter(file);
    const at = (line: number): number => first + line - 1;
    const end = kind === 'attribute' ? undefined : styleEnd(text);
    if (end !== undefined) {
      const hint = 'Correct the style sheet here.';
      const report = { file, line: at(end.line), message: end.message, hint };
      return [finding(end.breaks ? 'error' : 'warning', 'syntax-error', report)];
    }
    const found: Finding[] = [];
    parse(text, {
      context: kind === 'attribute' ? 'declarationList' : 'stylesheet',
      parseValue: false,
      parseAtrulePrelude: false,
      parseRulePrelude: false,
      onParseError: ({ message, line, column }) => {
        if (found.length >= maxEach) return;
        const hint = 'Browsers skip this declaration: correct or remove it.';
        const report = { file, line: at(line), column, message: `CSS: ${message}`, hint };
        found.push(finding('warning', 'syntax-error', report));
      },
    });
    return found;
  });
}

const maxEach = 5;
