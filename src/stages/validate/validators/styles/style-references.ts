import { posix } from 'node:path';
import { localReference } from '../../page/local-reference.ts';
import { manifestOf, namesIn } from '../../manifest/manifest.ts';
import { packageName } from '../../manifest/package-name.ts';
import { isCreatedLater } from '../../script/created-later.ts';
import { withSuggestion } from '../../with-suggestion.ts';
import type { MissingTarget } from '../../one-per-target.ts';
import { finding, positionOf } from '../../report.ts';
import { remembered } from '../../remembered.ts';
import { isServed } from '../../page/served.ts';
import { type SourceTree, textFiles } from '../../checker/source-tree.ts';
import { stylesOf } from '../../page/styles.ts';

/** Missing files that style sheets, style elements and style attributes refer to. */
export function missingFromStyles(tree: SourceTree, isSite: boolean): MissingTarget[] {
  const linked = linkedFiles(tree);
  const packages = namesIn(manifestOf(tree), ['dependencies', 'devDependencies']);
  return stylesOf(tree).flatMap(({ file, text, line: first, base }) => {
    const isAnyThere = remembered((rule) =>
      [...rule.matchAll(reference)].some((match) => {
        const other = localReference(file, valueOf(match), base);
        return other === undefined || isServed(tree, other.path, isSite);
      }),
    );
    return urlsOf(text).flatMap(({ value, line, rule, isImport }) => {
      // A build resolves it, as in `@import "tailwindcss"`.
      if (isImport && packages.has(packageName(value) ?? '')) return [];
      const target = value.startsWith('#') ? undefined : localReference(file, value, base);
      if (target === undefined || isServed(tree, target.path, isSite)) return [];
      // A browser needs only one of the formats of a font.
      const hasOther = isAnyThere(rule);
      const message = `url(${value}) refers to ${target.path}, which does not exist.`;
      const hint = withSuggestion(tree, target.path, 'Add the file, or remove the reference.');
      const report = { file, line: first + line - 1, message, hint };
      const harmless = hasOther || !linked(file) || isCreatedLater(tree, target.path);
      const severity = isSite && !harmless ? 'error' : 'warning';
      const key = rule === '' ? target.path : rule;
      return [{ target: key, finding: finding(severity, 'missing-file', report) }];
    });
  });
}

/** Whether anything refers to a style sheet: an unused one is harmless. */
function linkedFiles(tree: SourceTree): (path: string) => boolean {
  const texts = textFiles(tree, /\.(?:html?|css|m?js)$/i);
  return remembered(
    (path) =>
      !/\.css$/i.test(path) ||
      texts.some((file) => file.path !== path && file.text.includes(posix.basename(path))),
  );
}

const reference =
  /@import\s+(["'])([^"'\n]+)\1|\burl\(\s*(?:(["'])([^"'\n]*)\3|([^\s"'()\\]+))\s*\)/gi;

interface StyleUrl {
  readonly value: string;
  readonly line: number;
  readonly isImport: boolean;
  /** Text of the `@font-face` rule around it; empty if there is none. */
  readonly rule: string;
}

function urlsOf(css: string): StyleUrl[] {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const rules = [...bare.matchAll(fontRule)];
  let line = 1;
  let from = 0;
  return [...bare.matchAll(reference)].flatMap((match) => {
    const { index } = match;
    const value = valueOf(match);
    if (value === '') return [];
    line += positionOf(bare.slice(from, index), index - from).line - 1;
    from = index;
    while (rules[0] !== undefined && endOf(rules[0]) < index) rules.shift();
    const rule = rules[0] !== undefined && rules[0].index < index ? rules[0][0] : '';
    return [{ value, line, isImport: match[2] !== undefined, rule }];
  });
}

const fontRule = /@font-face\s*\{[^{}]*\}/g;

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function valueOf([, , quoted, , inQuotes, bare]: RegExpExecArray): string {
  return quoted ?? inQuotes ?? bare ?? '';
}
