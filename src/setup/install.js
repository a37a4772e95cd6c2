// Runs before every npm script, with any installed Node: plain JavaScript for Node 18 and newer.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ownNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

// Overrides NODE_ENV=production, ignore-scripts and `npm -s`, each of which would silently break the set-up.
const ciArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts=false',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

if (!isInstalled()) install();

/** Whether node_modules matches the lockfile and contains the Node that it names. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (wanted === undefined || present === undefined || !existsSync(ownNode)) return false;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && present[path] === undefined)) continue;
    if (present[path]?.version !== version) return false;
  }
  return nodeVersion() === wanted['node_modules/node']?.version;
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** A script of the package unpacks the binary, so a lockfile entry does not prove that it is there. */
function nodeVersion() {
  if (process.execPath === ownNode) return process.versions.node;
  const { stdout } = spawnSync(ownNode, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return stdout?.trim();
}

function install() {
  console.error('jobchart: installing the dependencies and Node from package-lock.json …');
  // npm replaces node_modules, so it must not run on the Node inside it.
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm
    ? [process.env.npm_node_execpath ?? process.execPath, npm]
    : ['npm'];
  const { status, error } = spawnSync(command, [...before, ...ciArguments], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: npm === undefined && process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `jobchart: the installation failed (${error?.message ?? `npm ended with ${status ?? 'a signal'}`}). ` +
      `Fix the problem that npm reports above, then run: npm ${ciArguments.join(' ')}`,
  );
  process.exit(status || 1);
}
