import { type Page, pagesOf } from './page.ts';
import { positionOf } from '../report.ts';
import { type SourceTree, textFiles } from '../checker/source-tree.ts';

/** CSS: a file, the content of a style element, or a style attribute. */
export interface Style {
  readonly kind: 'file' | 'element' | 'attribute';
  readonly file: string;
  readonly text: string;
  /** Line in the file of the first line of the text. */
  readonly line: number;
  /** Base URL of the page that contains it. */
  readonly base?: string | undefined;
}

/** All CSS of a tree. */
export function stylesOf(tree: SourceTree): Style[] {
  const files = textFiles(tree, /\.css$/i).map(({ path, text }): Style => {
    return { kind: 'file', file: path, text, line: 1 };
  });
  const pages = pagesOf(tree);
  return [...files, ...pages.flatMap(styleElements), ...pages.flatMap(styleAttributes)];
}

function styleElements({ file, texts, base }: Page): Style[] {
  return texts
    .filter(({ tag }) => tag.name === 'style')
    .map(({ tag, text }) => {
      const { line } = positionOf(file.text, tag.end);
      return { kind: 'element', file: file.path, text, base, line };
    });
}

function styleAttributes({ file, tags, base }: Page): Style[] {
  return tags.flatMap(({ attributes }): Style[] => {
    const style = attributes.get('style');
    // Contains a template placeholder.
    if (style === undefined || /\{\{|<%|\$\{/.test(style.value)) return [];
    const { value: text, line } = style;
    return [{ kind: 'attribute', file: file.path, text, base, line }];
  });
}
