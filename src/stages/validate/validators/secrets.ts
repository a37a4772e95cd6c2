import type { Finding } from '../../../contracts/stages/finding.ts';
import type { TreeFile } from '../../../contracts/stages/validation.ts';
import { isTest } from '../manifest/development.ts';
import { jsonWebTokens } from '../../../redact/secrets/json-web-tokens.ts';
import { finding, positionOf } from '../report.ts';
import { isPlaceholder, isPublicKey, secretPatternsIn } from '../script/secret-patterns.ts';
import { decode, isUtf16, type SourceTree } from '../checker/source-tree.ts';
import { minified } from '../script/vendor.ts';

/**
 * Reports tokens, keys and passwords in all files but tests, where they are made up: as warnings in
 * examples and in copied libraries. Each value is reported once, first where it is an error,
 * and never repeated in the finding.
 */
export function secrets(tree: SourceTree): Finding[] {
  // A site has none: its `fixtures` may be those of a club.
  const isSite = tree.files.has('index.html') && !tree.files.has('package.json');
  const files = [...tree.files.values()].filter(
    ({ path }) => !lockFile.test(path) && (isSite || !isTest(path)),
  );
  const groups = Map.groupBy(files, ({ path }) =>
    isSample(path) || isTest(path) ? 'warning' : 'error',
  );
  const seen = new Set<string>();
  return (['error', 'warning'] as const).flatMap((severity) =>
    (groups.get(severity) ?? []).flatMap((file) =>
      secretsIn(tree, file)
        .filter(({ value }) => {
          const isNew = !seen.has(value);
          seen.add(value);
          return isNew;
        })
        .map((secret) => leaked(severity, secret)),
    ),
  );
}

function secretsIn(tree: SourceTree, { path, text }: TreeFile): Secret[] {
  tree.enter(path);
  return found(path, text ?? plainText(tree.bytesOf?.(path)));
}

function leaked(
  usual: Finding['severity'],
  { file, line, column, what, isPublic }: Secret,
): Finding {
  const severity = isPublic ? 'warning' : usual;
  const message = `${file} contains ${what}.`;
  const hint =
    'Revoke it, remove it, and read it from the environment, as in process.env.DISCORD_TOKEN.';
  return finding(severity, 'leaked-secret', { file, line, column, message, hint });
}

/** The bytes of a file as text; empty if a NUL shows that it is none. */
function plainText(bytes: Buffer | undefined): string {
  if (bytes === undefined || (bytes.includes(0) && !isUtf16(bytes))) return '';
  return decode(bytes);
}

const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** Files whose secrets are usually made up, or come with a library. */
function isSample(file: string): boolean {
  return (
    minified.test(file) ||
    /\.mdx?$|\.(?:sample|template|dist)$|example|(?:^|\/)(?:samples?|templates?|vendors?|third[-_]?party|bower_components)\//i.test(
      file,
    )
  );
}

interface Secret {
  readonly file: string;
  readonly value: string;
  readonly what: string;
  readonly isPublic: boolean;
  readonly line: number;
  readonly column: number;
}

function found(file: string, text: string): Secret[] {
  const inPatterns = secretPatternsIn(text).flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ what, value, index })),
  );
  const inLogin = [...text.matchAll(login)].map((match) => {
    const [whole, value = ''] = match;
    return { what: 'a bot token', value, index: match.index + whole.indexOf(value) };
  });
  const inTokens = [...jsonWebTokens(text)].flatMap(({ from, to }) => {
    const value = text.slice(from, to);
    return isServiceKey(value) ? [{ what: 'a service key of Supabase', value, index: from }] : [];
  });
  const known = new Set(inPatterns.map(({ value }) => value));
  return [...inPatterns, ...inTokens, ...inLogin.filter(({ value }) => !known.has(value))]
    .filter(({ value }) => !isPlaceholder(value))
    .map(({ index, ...rest }) => {
      const isPublic = isPublicKey(text, index);
      return { ...rest, isPublic, file, ...positionOf(text, index) };
    });
}

/** Whether a JSON web token is a key to all data of a project of Supabase, other than that of its examples. */
function isServiceKey(token: string): boolean {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return (
    /"role"\s*:\s*"(?:service_role|supabase_admin)"/.test(payload) && !payload.includes('-demo"')
  );
}

/** A literal passed to `login()`: long, without spaces, of letters and digits. */
const login = /\.login\(\s*["'`](?=[^"'`]*\d)(?=[^"'`]*[A-Z])([\w.-]{50,90})["'`]\s*\)/g;
