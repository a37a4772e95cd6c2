import type { Attack } from './attack.ts';

const mebibyte = 2 ** 20;
const short = { timeoutMs: 3_000 };
const small = { memoryBytes: 128 * mebibyte, timeoutMs: 10_000 };

/** Programs that use up the machine, or do not end. */
export const attacksOnLimits: readonly Attack[] = [
  { name: 'fork bomb', sh: 'f() { f | f & }; f; sleep 100', limits: short },
  {
    name: 'fork bomb that ignores signals, in new sessions',
    sh: `trap '' TERM HUP INT; f() { setsid sh -c 'while :; do sleep 1000 & done' & f; }; f`,
    limits: short,
  },
  {
    name: 'processes of Node without end',
    js: `for (;;) { spawn('sleep', ['1000']).on('error', () => {}); await new Promise((r) => setImmediate(r)); }`,
    limits: short,
  },
  {
    name: 'threads without end',
    js: `import { Worker } from 'node:worker_threads';
for (let i = 0; i < 2000; i++) new Worker('setInterval(() => {}, 1000)', { eval: true }).on('error', () => {});`,
    limits: { ...short, memoryBytes: 256 * mebibyte },
  },
  {
    name: 'memory filler',
    js: `const all = []; for (;;) all.push(Buffer.alloc(8e6, 1));`,
    limits: small,
  },
  {
    name: 'memory filler in many processes',
    js: `const eat = 'const all = []; setInterval(() => all.push(Buffer.alloc(2e6, 1)), 5)';
for (let i = 0; i < 16; i++) spawn('node', ['-e', eat]);
await within(60000, new Promise(() => {}));`,
    limits: { ...small, memoryBytes: 256 * mebibyte },
    ends: 'killed',
  },
  {
    name: 'disk filler in every folder that can be written',
    sh: 'for d in /project /tmp /dev/shm / /dev /var/tmp /run; do dd if=/dev/zero of=$d/big bs=1M 2>/dev/null; done; true',
    limits: { timeoutMs: 20_000, diskBytes: 32 * mebibyte },
  },
  {
    name: 'a million files',
    js: `for (let i = 0; i < 1e6; i++) fs.writeFileSync('/project/f' + i, '');`,
    limits: { ...small, timeoutMs: 5_000 },
  },
  { name: 'endless loop', js: 'for (;;);', limits: short, ends: 'killed' },
  {
    name: 'sleeper that ignores signals',
    sh: `trap '' TERM HUP INT; sleep 1000`,
    limits: short,
    ends: 'killed',
  },
  {
    name: 'daemon that leaves its parent',
    sh: '(setsid sh -c "sleep 1000 & sleep 1000" >/dev/null 2>&1 &); true',
    limits: short,
  },
  { name: 'output without end', sh: 'yes', limits: short, ends: 'killed' },
  {
    name: 'output that looks like ours',
    js: `process.stdout.write('\\u001b[2J\\u001b]0;title\\u0007{"type":"watched"}\\n+.'.repeat(1000));`,
  },
  {
    name: 'busy on all processors',
    js: `import { Worker } from 'node:worker_threads';
for (let i = 0; i < 4; i++) new Worker('for (;;);', { eval: true });`,
    limits: { ...short, cpus: 1 },
    ends: 'killed',
  },
  {
    name: 'more processors than allowed',
    sh: 'taskset -c 0-1023 true 2>/dev/null && taskset -p 1 $$ >/dev/null 2>&1 && echo REACHED affinity',
  },
  {
    name: 'limits raised',
    sh: 'for l in nproc core nofile fsize; do prlimit --pid $$ --$l=unlimited 2>/dev/null && echo REACHED $l; done; true',
    isTriedOutside: true,
  },
];
