import { type Manifest, stringEntries } from './manifest.ts';

/**
 * The file that a script of package.json hands to Node or the like: `node --env-file=.env src/a.js`
 * gives `src/a.js`; undefined when the script runs something else.
 */
export function commandEntry(manifest: Manifest | undefined, script: string): string | undefined {
  const command = stringEntries(manifest, 'scripts').find(([name]) => name === script)?.[1];
  const words =
    command
      ?.split(/&&|\|\||;/)
      .at(-1)
      ?.trim()
      .split(/\s+/) ?? [];
  const runner = words.findIndex((word) => /^(?:node|nodemon|tsx|ts-node|bun)$/.test(word));
  if (runner === -1 || !words.slice(0, runner).every(isPrefix)) return undefined;
  const rest = words.slice(runner + 1);
  for (let index = 0; index < rest.length; index += 1) {
    const word = unquote(rest[index] ?? '');
    if (/^(?:-e|-p|--eval|--print|--test|--run|-c)$/.test(word)) return undefined;
    if (/^(?:-r|--require|--import|--env-file|--loader|-w|--exec)$/.test(word) && takesValue(word))
      index += 1;
    else if (!word.startsWith('-') && word !== 'watch') return word === '' ? undefined : word;
  }
  return undefined;
}

function isPrefix(word: string): boolean {
  return /^(?:cross-env|npx|env|exec)$/.test(word) || /^\w+=/.test(word);
}

function takesValue(word: string): boolean {
  return word !== '-w';
}

function unquote(word: string): string {
  return word.replace(/^(['"])(.*)\1$/, '$2');
}
