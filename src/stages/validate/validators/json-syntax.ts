import type { Finding } from '../../../contracts/finding.ts';
import { pagesOf } from '../page.ts';
import { errorAt, positionOf } from '../report.ts';
import { type SourceTree, textFiles } from '../source-tree.ts';

/** JSON that does not parse, in files and in script elements. */
export function jsonSyntax(tree: SourceTree): Finding[] {
  const files = textFiles(tree, /\.(?:json|webmanifest)$/i).map(({ path, text }) => {
    return { file: path, text: text.replace(/^\ufeff/, ''), line: 1 };
  });
  const inline = pagesOf(tree).flatMap(({ file, texts }) =>
    texts.flatMap(({ tag, text }) =>
      jsonType.test(tag.attributes.get('type')?.value ?? '')
        ? [{ file: file.path, text, line: positionOf(file.text, tag.end).line }]
        : [],
    ),
  );
  return [...files.filter(({ file }) => !allowsComments.test(file)), ...inline].flatMap(check);
}

const jsonType = /^(?:application\/(?:[\w.+-]+\+)?json|importmap|speculationrules)$/i;
const allowsComments = /(?:^|\/)(?:tsconfig|jsconfig)[^/]*\.json$|^\.vscode\//i;

function check({ file, text, line }: { file: string; text: string; line: number }): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it does not parse';
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const place = positionOf(text, offset);
    const message = `Not JSON: ${reason}`;
    const hint = 'Use double quotes, no comments and no trailing commas.';
    return [errorAt('invalid-json', { file, line: line + place.line - 1, message, hint })];
  }
}
