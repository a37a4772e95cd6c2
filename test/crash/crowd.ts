import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { readAccepted } from './check.ts';
import { ended, live, start } from './life.ts';
import { messages } from './orders.ts';
import { type Outcome, inFolder, judge } from './outcome.ts';

/** Many jobs, and a process that is killed again and again while it submits and runs them. */
export function killedAtRandom(
  jobs: number,
  kills: number,
  random: () => number,
): Promise<Outcome> {
  return inFolder(async (base) => {
    const submit = mixed(jobs);
    let killed = 0;
    for (let round = 0; round < kills; round += 1) {
      const process = start({ base, submit });
      const ending = ended(process);
      const enough = ((round + random()) / kills) * jobs;
      while (isAlive(process) && readAccepted(base).length < enough) await delay(5);
      process.kill('SIGKILL');
      if ((await ending).signal === 'SIGKILL') killed += 1;
    }
    const last = await live({ base, submit }, 300_000);
    return judge(`${jobs} jobs, killed at random: ${last.stderr}`, killed, [last.report]);
  });
}

/** Several engines on one file, killed in turn; the last one finishes what the others left. */
export function enginesKilledInTurn(engines: number, jobs: number): Promise<Outcome> {
  return inFolder(async (base) => {
    const submit = mixed(jobs);
    const crowd = Array.from({ length: engines }, () => start({ base, submit, stay: true }));
    const endings = crowd.map(ended);
    await Promise.all(crowd.map((each) => untilOutput(each, 'ready')));
    for (const engine of crowd) {
      engine.kill('SIGKILL');
    }
    await Promise.all(endings);
    const last = await live({ base, submit }, 120_000);
    return judge(`${engines} engines in turn: ${last.stderr}`, engines, [last.report]);
  });
}

/**
 * An engine is frozen past its lease while it runs jobs and serves previews; another one takes its jobs
 * over. If the first one wakes up, its writes are refused.
 */
export function frozenPastItsLease(jobs: number, then: 'awake' | 'killed'): Promise<Outcome> {
  return inFolder(async (base) => {
    const leaseMs = 300;
    const submit = mixed(jobs);
    const frozen = start({ base, submit, stay: true, leaseMs });
    const ending = ended(frozen);
    await untilOutput(frozen, 'ready');
    await freeze(frozen, base);
    const successor = { base, submit: [], leaseMs, previews: false };
    const { report, stderr } = await live(successor, 120_000);
    frozen.kill(then === 'awake' ? 'SIGCONT' : 'SIGKILL');
    const previews = then === 'awake' ? 'soon' : true;
    const again = await live({ base, submit: [], leaseMs, previews }, 120_000);
    frozen.kill('SIGKILL');
    await ending;
    return judge(`frozen: ${stderr} ${again.stderr}`, 1, [report, again.report]);
  });
}

/**
 * Freezes a process between two transactions. Within one it would hold the lock of the file, and no other
 * process could open the store until it wakes up: that is `STORE_LOCKED`, and not what is tried here.
 */
async function freeze(child: ReturnType<typeof start>, base: string): Promise<void> {
  for (;;) {
    child.kill('SIGSTOP');
    while (process.platform === 'linux' && stateOf(child.pid) !== 'T') await delay(1);
    if (process.env['CRASH_STORE'] === 'postgres' || isUnlocked(`${base}/jobs.db`)) return;
    child.kill('SIGCONT');
    await delay(1);
  }
}

function isUnlocked(path: string): boolean {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('begin immediate; rollback');
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/**
 * An engine takes over from a killed one, and is frozen between opening a log and writing it. Another one
 * finishes the jobs; then the first one wakes up, and writes to a log that it no longer owns.
 */
export function frozenInRepair(jobs: number): Promise<Outcome> {
  return inFolder(async (base) => {
    const leaseMs = 300;
    const submit = mixed(jobs);
    const killed = await live({ base, submit, crash: `commit:${jobs + 9}:after` });
    const frozen = start({ base, submit, stay: true, leaseMs, freezeInRepair: true });
    const ending = ended(frozen);
    while (isAlive(frozen) && stateOf(frozen.pid) !== 'T') await delay(5);
    const successor = await live({ base, submit, leaseMs, previews: false }, 120_000);
    const written = untilOutput(frozen, 'written');
    frozen.kill('SIGCONT');
    await written;
    const again = await live({ base, submit: [], leaseMs, previews: 'soon' }, 120_000);
    frozen.kill('SIGKILL');
    const { stderr } = await ending;
    const name = `frozen in repair: ${stderr} ${successor.stderr} ${again.stderr}`;
    return judge(name, killed.signal === 'SIGKILL' ? 1 : 0, [successor.report, again.report]);
  });
}

/** The state of a process in the kernel, such as `T` for stopped. */
function stateOf(pid: number | undefined): string | undefined {
  return /\) (\w)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
}

/** Resolves when a child has printed a line, or has ended. */
function untilOutput(child: ReturnType<typeof start>, line: string): Promise<void> {
  return new Promise((resolve) => {
    let output = '';
    child.on('close', () => resolve());
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.includes(line)) resolve();
    });
  });
}

function isAlive({ exitCode, signalCode }: ReturnType<typeof start>): boolean {
  return exitCode === null && signalCode === null;
}

function mixed(jobs: number): readonly string[] {
  const all = Object.values(messages);
  return Array.from({ length: jobs }, (_, index) => all[index % all.length] ?? '');
}
