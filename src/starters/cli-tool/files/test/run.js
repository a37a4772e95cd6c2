import { main } from '../src/main.js';
import { tool } from '../src/tool.js';

/** Runs the tool inside this process: its exit code and what it said. */
export async function run(...args) {
  const out = [];
  const err = [];
  const code = await main(tool, args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
