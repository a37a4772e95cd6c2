import type { Finding } from '../../../contracts/stages/finding.ts';
import { pagesOf } from '../page/page.ts';
import { withoutComments } from '../manifest/loose-json.ts';
import { errorAt, positionOf } from '../report.ts';
import { type SourceTree, textFiles } from '../checker/source-tree.ts';

/** Reports invalid JSON, in files and in script elements. */
export function jsonSyntax(tree: SourceTree): Finding[] {
  const files = textFiles(tree, /\.(?:jsonc?|webmanifest|code-workspace)$/i).map(
    ({ path, text }) => {
      return { file: path, text: text.replace(/^\ufeff/, ''), line: 1 };
    },
  );
  const inline = pagesOf(tree).flatMap(({ file, texts }) =>
    texts.flatMap(({ tag, text }) =>
      jsonType.test(tag.attributes.get('type')?.value ?? '')
        ? [{ file: file.path, text, line: positionOf(file.text, tag.end).line }]
        : [],
    ),
  );
  const plain = files.filter(({ file }) => !isJson5.test(file));
  return [...plain.map(withoutAllowed), ...inline].flatMap(check);
}

const jsonType = /^(?:application\/(?:[\w.+-]+\+)?json|importmap|speculationrules)$/i;

/** Configuration files whose parsers accept comments and trailing commas. */
const allowsComments =
  /(?:^|\/)(?:[tj]sconfig[^/]*|\.ox(?:fmt|lint)rc|\.?eslintrc|\.jshintrc|\.jscsrc|tslint|typedoc|jsdoc|tsdoc|jsr|\.?biome|rome|deno|\.?dprint|wrangler|turbo|nx|eas|rush|angular|\.?knip|\.?cspell(?:\.config)?|\.markdownlint[^/]*|\.mocharc|api-extractor[^/]*|\.?devcontainer[^/]*|pyrightconfig|firebase|\.luarc|language-configuration|[^/]*\.jsonc)\.json$|\.jsonc$|\.code-workspace$|(?:^|\/)(?:\.vscode|\.devcontainer|\.zed|tsconfigs?|typescript-config|common\/config\/rush)\/[^/]+\.json$/i;

/** JSON5, as Babel and SWC accept: keys and strings need no double quotes. */
const isJson5 =
  /(?:^|\/)(?:\.babelrc[^/]*|babel\.config|\.swcrc|\.?renovate(?:rc)?)\.json$|\.json5$/i;

interface JsonText {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

function withoutAllowed({ file, text, line }: JsonText): JsonText {
  if (!allowsComments.test(file)) return { file, text, line };
  // These parsers accept an empty file.
  return { file, text: withoutComments(text).trim() === '' ? '{}' : withoutComments(text), line };
}

function check({ file, text, line }: JsonText): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it does not parse';
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const position = positionOf(text, offset);
    const isText = !text.includes('\0');
    const message = isText ? `Invalid JSON: ${reason}` : 'This is UTF-16 or binary, not UTF-8.';
    const hint = isText
      ? 'Use double quotes, no comments and no trailing commas.'
      : 'Save it as UTF-8.';
    return [errorAt('invalid-json', { file, line: line + position.line - 1, message, hint })];
  }
}
