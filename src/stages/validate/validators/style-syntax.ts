import type { Finding } from '../../../contracts/finding.ts';
import { finding } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';
import { stylesOf } from '../styles.ts';
import { styleEnd } from '../style-end.ts';

/**
 * Style sheets that do not parse. Browsers skip a declaration that they do not understand, and old
 * browsers were fed on that, so it is a warning; a brace too few takes all that follows along.
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
      const hint = 'Correct the style sheet at this place.';
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
        const hint = 'A browser skips this declaration: correct it, or take it out.';
        const report = { file, line: at(line), column, message: `CSS: ${message}`, hint };
        found.push(finding('warning', 'syntax-error', report));
      },
    });
    return found;
  });
}

const maxEach = 5;
