/**
 * Runs hostile programs in the sandbox, as root and as another user, and prints what each of them reached.
 * Exits 1 if one of them read, wrote, reached or left anything.
 *
 * npm run test:sandbox [-- "part of a name"…], with JOB_SANDBOX=podman in Podman
 */
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const setting = readConfig().sandbox;
const found = findSandbox(setting);
if ('missing' in found) {
  console.log(`Skipped: ${found.missing}`);
} else {
  const failed = await runAll(found.sandbox);
  const isRoot = process.getuid?.() === 0;
  const { sandbox } = found;
  const asUser = isRoot && sandbox.kind === 'bwrap' ? runAsUser(sandbox.setpriv) : 0;
  process.exitCode = failed === 0 && asUser === 0 ? 0 : 1;
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

/** Once more as a user who has no rights, not even over the project. */
function runAsUser(setpriv: string): number {
  const user = ['--reuid=61234', '--regid=61234', '--clear-groups', '--'];
  const cache = join(tmpdir(), `jobchart-user-${process.pid}`);
  mkdirSync(cache);
  chownSync(cache, 61_234, 61_234);
  const environment = { ...process.env, HOME: cache, XDG_CACHE_HOME: cache };
  const again = [process.execPath, import.meta.filename, ...words];
  const { status } = spawnSync(setpriv, [...user, ...again], {
    stdio: 'inherit',
    env: environment,
  });
  rmSync(cache, { recursive: true });
  return status ?? 1;
}
