/**
 * Runs hostile programs in the sandbox, as root and as another user, and prints what each of them reached.
 * Exits 1 if one of them read, wrote, reached or left anything.
 *
 * npm run test:sandbox [-- "part of a name"…], with JOB_SANDBOX=podman in Podman
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readConfig } from '../../../src/config/read-config.ts';
import { findSandbox } from '../../../src/sandbox/find-sandbox.ts';
import { processTree } from '../../../src/sandbox/limits/process-tree.ts';
import { trySandbox } from '../../../src/sandbox/try-sandbox.ts';
import { attacksOnLimits } from './attacks-on-limits.ts';
import { attacksOnNetwork } from './attacks-on-network.ts';
import { attacksOnRights } from './attacks-on-rights.ts';
import { attacksOnSecrets } from './attacks-on-secrets.ts';
import { setUpCanaries } from './canaries.ts';
import { hostileBots } from './hostile-bots.ts';
import { hostileServers } from './previews/hostile-servers.ts';
import { hostileTrees } from './hostile-trees.ts';
import { killEngine } from './kill-engine.ts';
import { type AttackOutcome, runAttack } from './run-attack.ts';
import { killPreviews } from './previews/kill-previews.ts';
import { runTree } from './run-tree.ts';
import { visitServer } from './previews/visit-server.ts';

const words = process.argv.slice(2);
const again = [import.meta.filename, ...words];
/** Set in a process that runs all programs as the user that it is. */
const asOne = 'HOSTILE_AS_ONE';
const setting = readConfig().sandbox;
const found = findSandbox(setting);
if ('missing' in found) {
  console.log(`Skipped: ${found.missing}`);
} else {
  const { sandbox } = found;
  const isBoth = process.getuid?.() === 0 && sandbox.kind === 'bwrap';
  const isOne = process.env[asOne] !== undefined || !isBoth;
  process.exitCode = isOne ? Math.sign(await runAll(sandbox)) : await runBoth(sandbox.setpriv);
}

async function runAll(sandbox: Parameters<typeof runAttack>[1]): Promise<number> {
  const boundBy = await trySandbox(setting);
  const user = process.getuid?.() === 0 ? 'root' : `user ${process.getuid?.()}`;
  console.log(`\nIn ${sandbox.kind} as ${user}, bounded by ${boundBy}`);
  const canaries = await setUpCanaries();
  const attacks = [
    ...attacksOnLimits,
    ...attacksOnSecrets,
    ...attacksOnRights,
    ...attacksOnNetwork,
  ];
  const before = processTree(process.pid);
  let failed = 0;
  let passed = 0;
  const show = (name: string, { end, seconds, outside, violations }: AttackOutcome): void => {
    const inside = violations.length === 0 ? 'nothing' : violations.join('; ');
    console.log(row(name, end, seconds.toFixed(1), String(outside ?? '-'), inside));
    if (violations.length > 0) failed += 1;
    else passed += 1;
  };
  console.log(row('program', 'end', 'seconds', 'outside', 'reached'));
  for (const attack of attacks.filter(isChosen)) {
    show(attack.name, await runAttack(attack, sandbox, canaries));
  }
  const trees = [...hostileTrees, ...hostileBots].filter(isChosen);
  // Two at a time: a project that waits too long for the others is skipped.
  const runTrees = async () => {
    for (let tree = trees.shift(); tree !== undefined; tree = trees.shift())
      show(tree.name, await runTree(tree, setting, canaries));
  };
  await Promise.all([runTrees(), runTrees()]);
  for (const server of hostileServers.filter(isChosen)) {
    show(server.name, await visitServer(server, setting, canaries));
  }
  for (const ms of [0, 10, 30, 60, 100, 1000]) {
    const name = `engine killed after ${ms} ms`;
    if (isChosen({ name })) show(name, await killEngine(ms, setting));
  }
  const fifty = 'live: engine killed with 50 previews';
  if (isChosen({ name: fifty })) show(fifty, await killPreviews(50));
  const left = processTree(process.pid).filter((pid) => !before.includes(pid));
  show('processes left at the end', {
    end: '-',
    seconds: 0,
    violations: left.length === 0 ? [] : [`${left.length} processes`],
  });
  await canaries.close();
  console.log(`${passed} passed, ${failed} failed`);
  return failed;
}

function isChosen({ name }: { readonly name: string }): boolean {
  return words.length === 0 || words.some((word) => name.includes(word));
}

function row(...cells: readonly string[]): string {
  const widths = [60, 62, 9, 9, 200];
  return cells
    .map((cell, at) => cell.slice(0, (widths[at] ?? 1) - 1).padEnd(widths[at] ?? 0))
    .join('')
    .trimEnd();
}

/**
 * As root, and as a user who has no rights, not even over the project. Both at once, because most programs
 * wait for their end; each in a process of its own, which counts what its programs leave.
 */
async function runBoth(setpriv: string): Promise<number> {
  const cache = join(tmpdir(), `jobchart-user-${process.pid}`);
  mkdirSync(cache);
  chownSync(cache, 61_234, 61_234);
  const user = ['--reuid=61234', '--regid=61234', '--clear-groups', '--', process.execPath];
  const env = { ...process.env, [asOne]: 'yes' };
  const asRoot = spawn(process.execPath, again, { stdio: 'inherit', env });
  const asUser = spawn(setpriv, [...user, ...again], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...env, HOME: cache, XDG_CACHE_HOME: cache },
  });
  const said = text(asUser.stdout);
  const codes = await Promise.all([once(asRoot, 'close'), once(asUser, 'close')]);
  console.log(await said);
  rmSync(cache, { recursive: true });
  return codes.every(([code]) => code === 0) ? 0 : 1;
}
