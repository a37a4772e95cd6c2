import { main } from '../src/main.js';
import { tool } from '../src/tool.js';

/** Runs the tool inside this process: its exit code and what it said. An object at the end has options of `main`. */
export async function run(...given) {
  const out = [];
  const err = [];
  const isPlain = typeof given.at(-1) !== 'object';
  const code = await main(tool, isPlain ? given : given.slice(0, -1), {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...(!isPlain && given.at(-1)),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
