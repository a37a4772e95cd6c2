import type { Finding } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { localReference } from '../local-reference.ts';
import { meant } from '../nearest.ts';
import { type Page, pagesOf } from '../page.ts';
import { finding, positionOf } from '../report.ts';
import { isServed } from '../served.ts';
import { type SourceTree, textFiles } from '../source-tree.ts';

/** Files that style sheets, style elements and style attributes refer to and that are not there. */
export function styleReferences(tree: SourceTree, { projectType }: Plan): Finding[] {
  const isSite = projectType === 'static_html';
  return stylesOf(tree).flatMap(({ file, text, line, base }) =>
    urlsOf(text).flatMap(({ value, offset }) => {
      const target = value.startsWith('#') ? undefined : localReference(file, value, base);
      if (target === undefined || isServed(tree, target.path, isSite)) return [];
      const place = line + positionOf(text, offset).line - 1;
      const message = `url(${value}) refers to ${target.path}, which is not there.`;
      const hint = meant(tree, target.path, 'Add the file, or take the reference out.');
      const report = { file, line: place, message, hint };
      return [finding(isSite ? 'error' : 'warning', 'missing-file', report)];
    }),
  );
}

interface Style {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  readonly base?: string | undefined;
}

function stylesOf(tree: SourceTree): Style[] {
  const files = textFiles(tree, /\.css$/i).map(({ path, text }) => ({ file: path, text, line: 1 }));
  const pages = pagesOf(tree);
  return [...files, ...pages.flatMap(styleElements), ...pages.flatMap(styleAttributes)];
}

function styleElements({ file, texts, base }: Page): Style[] {
  return texts
    .filter(({ tag }) => tag.name === 'style')
    .map(({ tag, text }) => {
      return { file: file.path, text, base, line: positionOf(file.text, tag.end).line };
    });
}

function styleAttributes({ file, tags, base }: Page): Style[] {
  return tags.flatMap(({ attributes }) => {
    const style = attributes.get('style');
    return style === undefined
      ? []
      : [{ file: file.path, text: style.value, base, line: style.line }];
  });
}

const reference =
  /@import\s+(["'])([^"'\n]+)\1|\burl\(\s*(?:(["'])([^"'\n]*)\3|([^\s"'()\\]+))\s*\)/gi;

function urlsOf(css: string): { value: string; offset: number }[] {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(reference)].flatMap((match) => {
    const value = match[2] ?? match[4] ?? match[5] ?? '';
    return value === '' ? [] : [{ value, offset: match.index }];
  });
}
