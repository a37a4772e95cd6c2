import { type Manifest, stringEntries } from './manifest.ts';

/**
 * The file that a script of package.json runs with Node or a similar runner: `src/a.js` for
 * `node --env-file=.env src/a.js`, `server/a` for `cd server && node a`; undefined if the script runs
 * something else.
 */
export function commandEntry(manifest: Manifest | undefined, script: string): string | undefined {
  const command = stringEntries(manifest, 'scripts').find(([name]) => name === script)?.[1] ?? '';
  let folder = '';
  let entry: string | undefined;
  for (const part of command.split(/&&|\|\||;|(?<!\d>)&|\|/)) {
    const words = part.trim().split(/\s+/);
    if (words[0] === 'cd') folder = `${folder}${unquote(words[1] ?? '').replace(/\/$/, '')}/`;
    const found = fileOf(words);
    if (found !== undefined) entry = folder + found;
  }
  return entry;
}

const runners =
  /^(?:node|nodemon|tsx|ts-node|ts-node-dev|ts-node-esm|tsnd|bun|babel-node|supervisor|node-dev|forever)$/;

function fileOf(words: readonly string[]): string | undefined {
  const runner = words.findIndex((word) => runners.test(word));
  if (runner === -1 || !words.slice(0, runner).every(isPrefix)) return undefined;
  const rest = words.slice(runner + 1).map(unquote);
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (leadsElsewhere.test(word)) return undefined;
    if (takesValue.test(word) || (word === '--watch' && words[runner] === 'nodemon')) index += 1;
    else if (/^\w+$/.test(word) && innerWords.has(word) && rest[index + 1] !== undefined) continue;
    else if (!word.startsWith('-')) return isFile(word) ? word : undefined;
  }
  return undefined;
}

/** With these flags no file is run, or another program chooses it. */
const leadsElsewhere = /^(?:-e|-p|--eval|--print|--test|--run|-c|-x|--exec)$/;
const takesValue =
  /^(?:-r|--require|--import|--env-file|--loader|--experimental-loader|--watch-path|--ext|--ignore|-i|-w|--delay|--config|--project|-P|--presets|--plugins|--openssl-config|--signal)$/;
const innerWords: ReadonlySet<string> = new Set(['watch', 'run', 'start', 'nodemon', 'node']);

function isFile(word: string): boolean {
  return word !== '' && !/[*$%`(){}<>]/.test(word) && !/^[\w-]+:/.test(word);
}

function isPrefix(word: string): boolean {
  return (
    /^(?:cross-env|env-cmd|dotenv|npx|env|exec|--|sudo|SET|set)$/.test(word) || /^\w+=/.test(word)
  );
}

function unquote(word: string): string {
  return word.replace(/^\\?['"]|\\?['"]$/g, '');
}
