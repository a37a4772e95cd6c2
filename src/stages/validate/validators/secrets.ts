import type { Finding } from '../../../contracts/stages/finding.ts';
import { isDevelopment, isTest } from '../manifest/development.ts';
import { finding, positionOf } from '../report.ts';
import { isPlaceholder, secretPatternsIn } from '../script/secret-patterns.ts';
import type { SourceTree } from '../checker/source-tree.ts';
import { isVendor } from '../script/vendor.ts';

/**
 * Reports tokens, keys and passwords in all files except tests, where they are made up. Each value is
 * reported once and never repeated in the finding.
 */
export function secrets(tree: SourceTree): Finding[] {
  const seen = new Set<string>();
  return [...tree.files.values()]
    .filter(({ path }) => !isVendor(path) && !lockFile.test(path) && !isTest(path))
    .flatMap(({ path, text }) => {
      tree.enter(path);
      return found(path, text ?? plainText(tree.bytesOf?.(path))).filter(({ value }) => {
        const isNew = !seen.has(value);
        seen.add(value);
        return isNew;
      });
    })
    .map(({ file, line, column, what }) => {
      const message = `${file} contains ${what}.`;
      const hint =
        'Revoke it, remove it, and read it from the environment, as in process.env.DISCORD_TOKEN.';
      const severity = isSample(file) ? 'warning' : 'error';
      return finding(severity, 'leaked-secret', { file, line, column, message, hint });
    });
}

/** The bytes of a file as text; empty if a NUL shows that it is none. */
function plainText(bytes: Buffer | undefined): string {
  return bytes === undefined || bytes.includes(0) ? '' : bytes.toString('utf8');
}

const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/;

/** Files whose secrets are usually made up. */
function isSample(file: string): boolean {
  return isDevelopment(file) || /\.md$|\.(?:sample|example|template|dist)$|example/i.test(file);
}

interface Secret {
  readonly file: string;
  readonly value: string;
  readonly what: string;
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
  const known = new Set(inPatterns.map(({ value }) => value));
  return [...inPatterns, ...inLogin.filter(({ value }) => !known.has(value))]
    .filter(({ value }) => !isPlaceholder(value))
    .map(({ index, ...rest }) => ({ ...rest, file, ...positionOf(text, index) }));
}

/** A literal passed to `login()`: long, without spaces, of letters and digits. */
const login = /\.login\(\s*["'`](?=[^"'`]*\d)(?=[^"'`]*[A-Z])([\w.-]{50,90})["'`]\s*\)/g;
