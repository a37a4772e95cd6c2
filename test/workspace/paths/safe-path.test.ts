import fc from 'fast-check';
import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { JobError } from '../../../src/errors/job-error.ts';
import { collisionKey, safePath } from '../../../src/workspace/paths/safe-path.ts';

const refused: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['absolute', '/etc/passwd'],
  ['network path', '//host/share/x'],
  ['UNC', '\\\\host\\share\\x'],
  ['drive letter', 'C:/x'],
  ['drive letter without a slash', 'c:x'],
  ['backslash', 'a\\b'],
  ['parent', '..'],
  ['parent at the start', '../x'],
  ['parent inside', 'a/../../x'],
  ['current alone', '.'],
  ['current at the end', 'a/.'],
  ['current before a climb', './../x'],
  ['current before a root', './/etc/passwd'],
  ['current before a drive', './C:/x'],
  ['empty segment', 'a//b'],
  ['trailing slash', 'a/'],
  ['NUL', 'a\0b'],
  ['newline', 'a\nb'],
  ['escape sequence', 'a\u001b[31m'],
  ['C1 control', 'a\u0085'],
  ['bidirectional override', 'a\u202egnp.js'],
  ['zero width space', 'a\u200b.js'],
  ['zero width joiner in .git', '.g\u200dit/config'],
  ['soft hyphen', 'a\u00ad'],
  ['byte order mark', '\ufeffa'],
  ['no-break space', 'a\u00a0b'],
  ['line separator', 'a\u2028b'],
  ['lone surrogate', 'a\ud800'],
  ['trailing dot', 'a./b'],
  ['three dots', '.../b'],
  ['trailing space', 'a /b'],
  ['reserved name', 'con'],
  ['reserved name with extensions', 'src/NUL.tar.gz'],
  ['reserved port', 'com1.js'],
  ['reserved port in superscript', 'LPT².txt'],
  ['NTFS stream', 'a.txt:stream'],
  ['wildcard', 'a*.js'],
  ['.git', '.git'],
  ['hook', '.git/hooks/pre-commit'],
  ['.GIT', 'a/.GIT/config'],
  ['short name of .git', 'GIT~1/config'],
  ['.gitmodules', '.gitmodules'],
  ['.npmrc', 'sub/.npmrc'],
  ['.yarnrc.yml', '.yarnrc.yml'],
  ['.pnpmfile.cjs', '.pnpmfile.cjs'],
  ['node_modules', 'node_modules/express/index.js'],
  ['Node_Modules', 'a/Node_Modules/b'],
  ['encoded parent', '%2e%2e/x'],
  ['encoded slash', 'a%2Fb'],
  ['encoded backslash', 'a%5cb'],
  ['doubly encoded parent', '%252e%252e/x'],
  ['long segment', 'x'.repeat(201)],
  ['segment long in bytes', 'é'.repeat(101)],
  ['long path', 'abcdefghi/'.repeat(40) + 'x'],
  ['deep path', `${'a/'.repeat(16)}x`],
];

test.each(refused)('refuses a path: %s', (_, path) => {
  expect(() => safePath(path)).toThrow(expect.objectContaining({ code: 'PATH_UNSAFE' }));
});

test.each([
  'index.html',
  'src/index.js',
  '.env.sample',
  '.dockerignore',
  '.gitignore',
  '.gitattributes',
  '.github/ISSUE_TEMPLATE/bug.md',
  '.editorconfig',
  '.npmignore',
  '.nvmrc',
  'pages/[id].js',
  '..a/b..c',
  'über/Straße.md',
  '日本語.txt',
  'console.js',
  'auxiliary/x',
  'a b.txt',
])('accepts %s', (path) => {
  expect(safePath(path)).toBe(path);
});

test.each([
  ['./index.html', 'index.html'],
  ['././a.js', 'a.js'],
  ['src/./a.js', 'src/a.js'],
])('removes the dot segments of %s', (path, expected) => {
  expect(safePath(path)).toBe(expected);
});

test('normalises the path to NFC', () => {
  expect(safePath('cafe\u0301.txt')).toBe('caf\u00e9.txt');
});

test('names the path and the rule in one printable line', () => {
  const path = `../${'\u001b[31m'.repeat(200)}`;
  expect(() => safePath(path)).toThrow(
    /^The path "\.\.\/\\u001b[^\n]*…" is not allowed: [^\n]+\.$/,
  );
});

test('accepts only paths that stay inside the project on every system', () => {
  const character = fc.nat(0x10_ff_ff).map((code) => String.fromCodePoint(code));
  const piece = fc.oneof(
    fc.string({ unit: character, maxLength: 8 }),
    fc.constantFrom('/', '..', '.', '\\', '%2e', 'C:', '.git', 'con', 'a', '\u202e', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const name = pieces.join('');
      const path = accepted(name);
      if (path === undefined) return;
      expect(posix.normalize(path)).toBe(path);
      expect(posix.resolve('/base', path).startsWith('/base/')).toBe(true);
      expect(win32.resolve('C:\\base', path).startsWith('C:\\base\\')).toBe(true);
      expect(path).not.toMatch(/[\p{Cc}\p{Cf}\\]/u);
      expect(safePath(path)).toBe(path);
    }),
    { numRuns: 2_000 },
  );
});

test('gives names that differ only in case or composition the same key', () => {
  expect(collisionKey('README.md')).toBe(collisionKey('readme.MD'));
  expect(collisionKey('caf\u00e9')).toBe(collisionKey('CAFE\u0301'));
  expect(collisionKey('straße')).toBe(collisionKey('STRASSE'));
  expect(collisionKey('\u1e9e')).toBe(collisionKey('ss'));
  expect(collisionKey('\u0130.txt')).toBe(collisionKey('i.txt'));
  expect(collisionKey('a')).not.toBe(collisionKey('b'));
});

test('gives all cases of a letter the same key, in any language', () => {
  const letters = Array.from({ length: 0x1_ffff }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
  const apart = letters.filter((letter) => {
    const cases = [letter.toLowerCase(), letter.toUpperCase()];
    const turkish = [letter.toLocaleLowerCase('tr'), letter.toLocaleUpperCase('tr')];
    const key = collisionKey(letter);
    return [...cases, ...turkish].some((other) => other !== letter && collisionKey(other) !== key);
  });
  expect(apart).toEqual([]);
});

function accepted(name: string): string | undefined {
  try {
    return safePath(name);
  } catch (error) {
    expect(error).toBeInstanceOf(JobError);
    return undefined;
  }
}
