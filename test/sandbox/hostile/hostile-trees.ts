import type { Behaviour } from '../../../src/contracts/job/behaviour.ts';
import type { PlanRoute } from '../../../src/contracts/job/plan.ts';

/** A hostile project, as the check of a job gets it. */
export interface HostileTree {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** It is a server with these routes. */
  readonly routes?: readonly PlanRoute[];
  readonly status: Behaviour['status'];
  readonly isBot?: true;
  /** Part of an error that it must have. */
  readonly error?: string;
}

const route: PlanRoute = { method: 'GET', path: '/', summary: 'The page.' };

const manifest = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    name: 'hostile',
    type: 'module',
    scripts: { start: 'node index.js' },
    ...fields,
  });

const server = (name: string, source: string, status: Behaviour['status']): HostileTree => ({
  name: `server: ${name}`,
  files: {
    'package.json': manifest({}),
    'index.js': `import http from 'node:http'; import net from 'node:net';\n${source}`,
  },
  routes: [route],
  status,
});

const forms = [
  'git+ssh://git@github.com/a/b.git',
  'git://127.0.0.1/a',
  'github:a/b',
  'a/b',
  'https://127.0.0.1/a.tgz',
  'file:../a',
  'link:/root',
  'npm:evil@1.0.0',
  'workspace:*',
  'next',
  '>=0.0.0 <99',
  '5.3.0 || git+ssh://git@github.com/a/b.git',
];

/** What it would run, if anything were obeyed. */
const pwn = 'touch PWNED';
const scripts = Object.fromEntries(
  ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'pretest', 'posttest'].map(
    (name) => [name, pwn],
  ),
);

export const hostileTrees: readonly HostileTree[] = [
  server('never listens', 'setInterval(() => {}, 1000);', 'failed'),
  server('never answers', 'http.createServer(() => {}).listen(3000);', 'failed'),
  server('ends at once', 'process.exit(0);', 'checked'),
  server(
    'answers without end',
    `http.createServer((q, s) => { const more = () => { while (s.write(Buffer.alloc(65536))); }; s.on('drain', more); more(); }).listen(3000);`,
    'checked',
  ),
  server(
    'sends headers without end',
    `net.createServer((s) => { s.on('error', () => {}); s.write('HTTP/1.1 200 OK\\r\\n'); setInterval(() => s.write('x: ' + 'y'.repeat(9000) + '\\r\\n'), 1); }).listen(3000);`,
    'checked',
  ),
  server(
    'smuggles a second answer',
    `net.createServer((s) => { s.on('error', () => {}); s.end('HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nokHTTP/1.1 500 No\\r\\n\\r\\n'); }).listen(3000);`,
    'checked',
  ),
  server(
    'holds connections, byte by byte',
    `net.createServer((s) => { s.on('error', () => {}); let i = 0; setInterval(() => s.write('HTTP/1.1 200 OK'[i++ % 15]), 900); }).listen(3000);`,
    'failed',
  ),
  server(
    'swaps the socket that it was given',
    `import fs from 'node:fs'; const s = http.createServer((q, r) => r.end()).listen(3000, () => {
  for (const path of ['/project/s', '/tmp/s']) fs.symlinkSync('/run/docker.sock', path); fs.closeSync(4); net.createServer().listen('/project/own'); });`,
    'failed',
  ),
  server(
    'ignores SIGTERM',
    `process.on('SIGTERM', () => {}); http.createServer((q, s) => s.end()).listen(3000);`,
    'failed',
  ),
  {
    name: 'tests that attack their runner',
    files: {
      'package.json': manifest({ scripts: { start: 'node index.js', test: 'node --test' } }),
      'index.js': 'setInterval(() => {}, 1000);',
      'a.test.js': `import { execSync } from 'node:child_process';
process.kill(process.ppid, 'SIGKILL'); try { execSync('kill -9 -1'); } catch {} process.kill(1, 'SIGKILL');`,
    },
    status: 'checked',
  },
  {
    name: 'scripts of npm, its settings, hooks and workspaces',
    files: {
      'package.json': manifest({
        scripts: { ...scripts, start: 'node index.js', test: 'test ! -e PWNED' },
        dependencies: { express: '5.3.0' },
        overrides: { express: 'file:./evil', '*': 'git://127.0.0.1/a' },
        workspaces: ['evil'],
        bundleDependencies: ['express'],
      }),
      '.npmrc': `git=./x.sh\nregistry=http://127.0.0.1:1/\nscript-shell=./x.sh\nnode-options=--import=./x.js\n`,
      'x.sh': `#!/bin/sh\n${pwn}\n`,
      'x.js': `import fs from 'node:fs'; fs.writeFileSync('PWNED', '');`,
      '.git/hooks/post-checkout': `#!/bin/sh\n${pwn}\n`,
      'node_modules/express/index.js': `require('fs').writeFileSync('PWNED', '');`,
      'node_modules/.bin/node': `#!/bin/sh\n${pwn}\n`,
      'package-lock.json': '{"packages":{"node_modules/express":{"resolved":"git://127.0.0.1/a"}}}',
      'evil/package.json': JSON.stringify({ name: 'express', scripts }),
      'index.js': `import fs from 'node:fs'; import 'express';
if (fs.existsSync('PWNED')) process.exit(9); setInterval(() => {}, 1000);`,
    },
    status: 'checked',
  },
  ...forms.map((form): HostileTree => ({
    name: `dependency ${form}`,
    files: { 'package.json': manifest({ dependencies: { express: form } }), 'index.js': '' },
    status: 'skipped',
  })),
];
