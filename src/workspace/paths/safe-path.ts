import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../text/one-line.ts';
import { toolFileOf } from './tool-files.ts';

/**
 * Checks a path that a stage returned, and normalises it: relative, with forward slashes, Unicode NFC
 * and no `.` segments. An accepted path stays inside the project on Linux, macOS and Windows, even
 * after one round of URL decoding, and no tool reads the file unasked.
 *
 * @throws {JobError} `PATH_UNSAFE`, with a message that names the path and the rule.
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
 * Paths with the same key collide: some file systems treat them as the same file.
 *
 * @example
 * collisionKey('README.md') === collisionKey('readme.MD'); // true
 */
export function collisionKey(path: string): string {
  // Lower case twice: some letters only become equal then, such as ẞ and ss, or dotted and dotless i.
  const folded = path.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  return folded.replaceAll('i\u0307', 'i').normalize('NFC');
}

/** Removes `.` segments, except at the end, where they name a folder. */
function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\//.test(path)) return path;
  const segments = path.split('/');
  const last = segments.pop();
  return [...segments.filter((segment) => segment !== '.'), last].join('/');
}

function unsafe(name: string, rule: string): JobError {
  return new JobError('PATH_UNSAFE', `The path "${oneLine(name, 120)}" is not allowed: ${rule}.`);
}

type Rule = readonly [rule: string, breaks: (text: string) => boolean];

const maxPathBytes = 400;
const maxSegmentBytes = 200;
const maxDepth = 16;

const pathRules: readonly Rule[] = [
  ['it is empty', (path) => path === ''],
  [`it is longer than ${maxPathBytes} bytes`, (path) => longer(path, maxPathBytes)],
  ['it contains a lone surrogate', (path) => !path.isWellFormed()],
  ['it contains a backslash', (path) => path.includes('\\')],
  ['it is absolute', (path) => path.startsWith('/')],
  ['it starts with a drive letter', (path) => /^[a-z]:/i.test(path)],
  ['it contains control, invisible or bidirectional characters', (path) => invisible.test(path)],
  ['it contains a character that Windows does not allow', (path) => /[<>:"|?*]/.test(path)],
  ['it contains percent-encoded dots or slashes', (path) => /%(?:2e|2f|5c|00|25)/i.test(path)],
  [`it is deeper than ${maxDepth} folders`, (path) => path.split('/').length > maxDepth],
  ['some tools read this file automatically', (path) => toolFileOf(path) !== undefined],
];

const invisible =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|\p{Noncharacter_Code_Point}/u;

const segmentRules: readonly Rule[] = [
  ['it has an empty segment', (segment) => segment === ''],
  ['it has a . or .. segment', (segment) => segment === '.' || segment === '..'],
  ['a segment ends in a dot or space', (segment) => /[. ]$/.test(segment)],
  [`a segment is longer than ${maxSegmentBytes} bytes`, (name) => longer(name, maxSegmentBytes)],
  ['a segment is a reserved name on Windows', (segment) => reserved.test(segment)],
  ['node_modules must not contain generated files', (segment) => /^node_modules$/i.test(segment)],
];

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

function longer(text: string, bytes: number): boolean {
  return text.length > bytes || Buffer.byteLength(text) > bytes;
}
