import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pathsFrom } from './files.js';

/** The files that only one of two folders has, those that differ, and those that are the same, by their paths. */
export async function compareFolders(left, right, warn) {
  const kinds = await Promise.all([stat(left), stat(right)]);
  if (kinds.every((one) => one.isFile())) return compareLines(left, right);
  const [inLeft, inRight] = await Promise.all([namesIn(left, warn), namesIn(right, warn)]);
  const [ofLeft, ofRight] = [new Set(inLeft), new Set(inRight)];
  const result = {
    onlyLeft: inLeft.filter((name) => !ofRight.has(name)),
    onlyRight: inRight.filter((name) => !ofLeft.has(name)),
    different: [],
    same: [],
  };
  for (const name of inLeft.filter((one) => ofRight.has(one))) {
    const isSame = await areEqual(join(left, name), join(right, name));
    result[isSame ? 'same' : 'different'].push(name);
  }
  return result;
}

/** Of two files: the lines that only one has; of those like .env, the names. */
async function compareLines(left, right) {
  const [ofLeft, ofRight] = await Promise.all([linesOf(left), linesOf(right)]);
  return {
    onlyLeft: [...ofLeft].filter((line) => !ofRight.has(line)),
    onlyRight: [...ofRight].filter((line) => !ofLeft.has(line)),
    different: [],
    same: [...ofLeft].filter((line) => ofRight.has(line)),
  };
}

async function linesOf(path) {
  const isEnv = basename(path).includes('.env');
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).map((line) => line.trim());
  const named = (line) => /^(?:export\s+)?([\w.]+)\s*=/.exec(line)?.[1] ?? '';
  return new Set(lines.map((line) => (isEnv ? named(line) : line)).filter(Boolean));
}

async function namesIn(folder, warn) {
  if (!(await stat(folder)).isDirectory()) throw new Error(folder + ' is no folder.');
  const paths = await pathsFrom([folder], [], warn, { hasHidden: true });
  return paths.map((path) => relative(folder, path)).sort();
}

/** By size first, then by content. */
async function areEqual(one, other) {
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  if (a.size !== b.size) return false;
  const others = createReadStream(other);
  try {
    return await haveSame(createReadStream(one), others[Symbol.asyncIterator]());
  } finally {
    others.destroy();
  }
}

async function haveSame(stream, others) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    while (rest.length < chunk.length) {
      const { value, done } = await others.next();
      if (done) return false;
      rest = Buffer.concat([rest, value]);
    }
    if (!rest.subarray(0, chunk.length).equals(chunk)) return false;
    rest = rest.subarray(chunk.length);
  }
  return rest.length === 0;
}
