import { JobError } from '../errors/job-error.ts';
import { oneLine } from './one-line.ts';
import { toolFileOf } from './tool-files.ts';

/**
 * Checks a file name that a stage returned, and gives it in normal form: relative, with forward
 * slashes, Unicode NFC, without `.` segments. What passes stays inside the project on Linux, macOS
 * and Windows, also after one round of URL decoding, and no tool reads it on its own.
 *
 * Throws `PATH_UNSAFE` with a message that names the path and the rule.
 *
 * @example
 * safePath('./src/index.js'); // 'src/index.js'
 * safePath('../outside'); // throws
 */
export function safePath(name: string): string {
  if (typeof name !== 'string') throw unsafe(String(name), 'it is not a string');
  const path = name.length > maxPathBytes ? name : withoutDots(name.normalize('NFC'));
  const broken =
    pathRules.find(([, breaks]) => breaks(path)) ??
    path.split('/').flatMap((segment) => segmentRules.filter(([, breaks]) => breaks(segment)))[0];
  if (broken !== undefined) throw unsafe(name, broken[0]);
  return path;
}

/**
 * The form under which two names are one file on some system: names that share it collide.
 *
 * @example
 * collisionKey('README.md') === collisionKey('readme.MD'); // true
 */
export function collisionKey(path: string): string {
  // Twice, since some letters meet only there: ẞ and ss, or the i with and without a dot.
  const folded = path.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('i\u0307', 'i').normalize('NFC');
}

/** `./a` and `a/./b` name what they name without the dot; a dot at the end names a folder. */
function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\//.test(path)) return path;
  const segments = path.split('/');
  const last = segments.pop();
  return [...segments.filter((segment) => segment !== '.'), last].join('/');
}

function unsafe(name: string, rule: string): JobError {
  return new JobError('PATH_UNSAFE', `The path "${oneLine(name, 120)}" is refused: ${rule}.`);
}

type Rule = readonly [rule: string, breaks: (text: string) => boolean];

const maxPathBytes = 400;
const maxSegmentBytes = 200;
const maxDepth = 16;

const pathRules: readonly Rule[] = [
  ['it is empty', (path) => path === ''],
  [`it is longer than ${maxPathBytes} bytes`, (path) => longer(path, maxPathBytes)],
  ['it holds a lone surrogate', (path) => !path.isWellFormed()],
  ['it holds a backslash', (path) => path.includes('\\')],
  ['it is absolute', (path) => path.startsWith('/')],
  ['it starts with a drive letter', (path) => /^[a-z]:/i.test(path)],
  ['it holds control, invisible or bidirectional characters', (path) => invisible.test(path)],
  ['it holds a character that Windows refuses', (path) => /[<>:"|?*]/.test(path)],
  ['it holds percent-encoded dots or slashes', (path) => /%(?:2e|2f|5c|00|25)/i.test(path)],
  [`it is deeper than ${maxDepth} folders`, (path) => path.split('/').length > maxDepth],
  ['a tool reads this file on its own', (path) => toolFileOf(path) !== undefined],
];

const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|\p{Noncharacter_Code_Point}/u;

const segmentRules: readonly Rule[] = [
  ['it has an empty segment', (segment) => segment === ''],
  ['it has a . or .. segment', (segment) => segment === '.' || segment === '..'],
  ['a segment ends in a dot or space', (segment) => /[. ]$/.test(segment)],
  [`a segment is longer than ${maxSegmentBytes} bytes`, (name) => longer(name, maxSegmentBytes)],
  ['a segment is a reserved name of Windows', (segment) => reserved.test(segment)],
  ['node_modules is not for generated files', (segment) => /^node_modules$/i.test(segment)],
];

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

function longer(text: string, bytes: number): boolean {
  return text.length > bytes || Buffer.byteLength(text) > bytes;
}
