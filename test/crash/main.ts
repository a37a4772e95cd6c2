/**
 * Kills real processes at every numbered point, with every fault, for every project type, and prints the
 * outcomes. Exits 1 if anything is lost, duplicated or left behind, or if fewer than 2,000 were killed (1,000 on
 * PostgreSQL).
 * `CRASH_STORE=postgres npm run test:crash` does it on a private PostgreSQL server.
 * `CRASH_STEPPER=xstate npm run test:crash` does it with the other stepper.
 */
import { availableParallelism } from 'node:os';
import {
  enginesKilledInTurn,
  frozenInRepair,
  frozenPastItsLease,
  killedAtRandom,
} from './crowd.ts';
import { isPostgres, startServer } from './crash-store.ts';
import { followUpCase } from './follow-ups.ts';
import { fullDisk, fullPoints } from './full-disk.ts';
import { type Case, type Fault, faultsHere, runCase } from './matrix.ts';
import { messages, points } from './orders.ts';
import { inFolder, type Outcome } from './outcome.ts';
import {
  type Act,
  acts,
  prepareHome,
  runFullRemoval,
  runRemoval,
  someOf,
  tracePointsOf,
} from './removals.ts';

const types = Object.keys(messages) as readonly (keyof typeof messages)[];
const cases = types.flatMap((type, typeAt) => [
  ...faultsHere.flatMap((fault, faultAt) =>
    points
      .filter((_, at) => isChosen(typeAt + faultAt + at))
      .map((point) => () => addCase({ type, fault, point })),
  ),
  ...points.map((point) => async () => {
    add('a follow-up, killed twice', await followUpCase(type, point));
  }),
]);
const table = new Map<string, Outcome>();
const fewest = isPostgres ? 1000 : 2000;
const noOutcome: Outcome = { kills: 0, jobs: 0, violations: [] };
const startedAt = performance.now();
const stopServer = startServer();

await Promise.all(Array.from({ length: availableParallelism() }, work));
add('1,000 jobs, killed at random', await killedAtRandom(1000, 10, sequence(7)));
add('4 engines killed in turn', await enginesKilledInTurn(4, 40));
add('frozen past its lease, then awake', await frozenPastItsLease(20, 'awake'));
add('frozen between claim and repair', await frozenInRepair(20));
add('frozen past its lease, then killed', await frozenPastItsLease(20, 'killed'));
for (const type of types) {
  for (const point of fullPoints) {
    for (const then of ['freed', 'killed'] as const) await addFull(type, point, then);
  }
}
await addRemovals();
stopServer();
print();

/** At every point of every kind of removal: a kill, and at every write a full disk. */
async function addRemovals(): Promise<void> {
  await inFolder(async (base) => {
    const home = await prepareHome(base);
    const cut: { readonly act: Act; readonly point: string }[] = [];
    for (const act of acts)
      for (const point of chosenOf(await tracePointsOf(home, act))) cut.push({ act, point });
    const full = cut.filter(({ point }) => point.startsWith('commit'));
    const workRemovals = async () => {
      for (let next = cut.shift(); next !== undefined; next = cut.shift())
        add(`removal (${next.act})`, await runRemoval(home, next.act, next.point));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, workRemovals));
    for (const { act, point } of isPostgres ? [] : full) {
      const outcome = await runFullRemoval(home, act, point);
      if (outcome !== undefined) add(`removal (${act}), a full disk`, outcome);
    }
    return noOutcome;
  });
}

/** Each life on PostgreSQL copies a database: all writes, and some of the files, which no store sees. */
function chosenOf(all: readonly string[]): readonly string[] {
  if (!isPostgres) return all;
  const isFile = (point: string) => point.startsWith('unlink');
  return [
    ...all.filter((point) => !isFile(point)),
    ...someOf(
      all.filter((point) => isFile(point)),
      12,
    ),
  ];
}

async function addFull(...[type, point, then]: Parameters<typeof fullDisk>): Promise<void> {
  const outcome = await fullDisk(type, point, then);
  if (outcome !== undefined) add(`a full disk, ${then}`, outcome);
  else add('a full disk: skipped, since mounting one needs root', noOutcome);
}

async function work(): Promise<void> {
  for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
    await next();
    if (cases.length % 50 === 0) console.error(`${cases.length} cases left: ${total()}`);
  }
}

/**
 * Of the three types at each point with each fault, all; two on PostgreSQL, where lives take longer; one with
 * the other stepper.
 */
function isChosen(sum: number): boolean {
  if (process.env['CRASH_STEPPER'] === 'xstate') return sum % 3 === 1;
  return !isPostgres || sum % 3 !== 0;
}

async function addCase(each: Case): Promise<void> {
  add(`${each.point} | ${each.fault}`, await runCase(each));
}

function add(name: string, { kills, jobs, violations }: Outcome): void {
  const before = table.get(name) ?? noOutcome;
  table.set(name, {
    kills: before.kills + kills,
    jobs: before.jobs + jobs,
    violations: [...before.violations, ...violations],
  });
}

function print(): void {
  const row = (cells: readonly string[]) =>
    cells
      .map((text) => text.padEnd(22))
      .join('')
      .trimEnd();
  console.log(`Kills (violations)\n${row(['point', ...faultsHere])}`);
  for (const point of points) {
    const cells = faultsHere.map((fault: Fault) => cell(table.get(`${point} | ${fault}`)));
    console.log(row([point, ...cells]));
  }
  for (const [name, outcome] of table) {
    if (!name.includes(' | '))
      console.log(`${name.padEnd(48)}${cell(outcome)}, ${outcome.jobs} jobs`);
  }
  const violations = found();
  for (const violation of violations.slice(0, 50)) console.log(`✗ ${violation}`);
  console.log(total());
  process.exitCode = violations.length === 0 && killed() >= fewest ? 0 : 1;
}

function total(): string {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return `${killed()} kills, ${found().length} violations, ${seconds} s`;
}

function killed(): number {
  return [...table.values()].reduce((sum, outcome) => sum + outcome.kills, 0);
}

function found(): readonly string[] {
  return [...table.values()].flatMap((outcome) => outcome.violations);
}

function cell(outcome: Outcome | undefined): string {
  return outcome === undefined ? '-' : `${outcome.kills} (${outcome.violations.length})`;
}

/** Numbers from 0 to 1, the same in each run (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}
