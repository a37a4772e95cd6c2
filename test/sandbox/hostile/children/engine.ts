/** A process that runs programs until it is killed. */
import { findSandbox } from '../../../../src/sandbox/find-sandbox.ts';
import { defaultLimits } from '../../../../src/sandbox/program.ts';
import { startProgram } from '../../../../src/sandbox/start-program.ts';

const [mark = '', setting] = process.argv.slice(2);
const found = findSandbox(setting === 'podman' ? setting : 'auto');
if ('missing' in found) throw new Error(found.missing);
const { sandbox } = found;
const script = `trap '' TERM HUP INT; setsid sleep ${mark} & sleep ${mark}`;
const started = Array.from({ length: 4 }, () =>
  startProgram(sandbox, {
    command: ['/bin/sh', '-c', script],
    files: import.meta.dirname,
    limits: defaultLimits,
    signal: new AbortController().signal,
  }),
);
process.send?.('starting');
await Promise.all(started);
