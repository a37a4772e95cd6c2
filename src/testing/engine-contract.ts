import { describe, onTestFinished } from 'vitest';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { Stages } from '../contracts/stages/stage.ts';
import { fakeStages } from './fake-stages.ts';
import { testApprovals } from './engine-contract/approvals.ts';
import { testForks } from './engine-contract/derived/forks.ts';
import { testFollowUps } from './engine-contract/derived/follow-ups.ts';
import { testArtifacts } from './engine-contract/reads/artifacts.ts';
import { testEngineClosing } from './engine-contract/closing.ts';
import { testCommands } from './engine-contract/commands.ts';
import { testConcurrency } from './engine-contract/concurrency.ts';
import { testDiffs } from './engine-contract/derived/diffs.ts';
import { testEngineLists } from './engine-contract/reads/lists.ts';
import { testLeaderships } from './engine-contract/leaderships.ts';
import { testHealth } from './engine-contract/health.ts';
import { testReopening } from './engine-contract/reopening.ts';
import { testResults } from './engine-contract/results.ts';
import { testRetries } from './engine-contract/retries.ts';
import { testEngineStorages } from './engine-contract/reads/storages.ts';
import { testSubmissions } from './engine-contract/submissions.ts';
import { testWatches } from './engine-contract/reads/watches.ts';

/** What a test needs of an engine: options to pass on to `createJobEngine`. */
export interface EngineUnderTest {
  readonly stages: Stages;
  readonly limits: { readonly concurrency: number; readonly shutdownTimeoutMs: number };
}

/** Opens an engine over an empty store, within a test. */
export type OpenEngine = (options?: Partial<EngineUnderTest>) => Promise<JobEngine>;

export interface EngineContractOptions {
  /** Opens an engine over an empty store, with its own folders. It is closed at the end of the test. */
  readonly open: (options: EngineUnderTest) => Promise<JobEngine>;
  /** Opens another engine over the store of a closed one. Omitted if nothing outlives the engine. */
  readonly reopen?: (closed: JobEngine, options: EngineUnderTest) => Promise<JobEngine>;
}

/**
 * Defines vitest tests that an engine must pass over every store.
 *
 * @example
 * engineContract({
 *   open: (options) => createJobEngine({ store: createOwnStore(), config: ownFolders(), ...options }),
 * });
 */
export function engineContract({ open, reopen }: EngineContractOptions): void {
  const openClosing: OpenEngine = (options) => closeAtEnd(open(complete(options)));

  describe.each(Object.entries(parts))('%s', (_, addTests) => {
    addTests(openClosing);
  });
  if (reopen === undefined) return;
  describe('the next engine', () => {
    testReopening(openClosing, (closed, options) => closeAtEnd(reopen(closed, complete(options))));
  });
}

const parts = {
  submit: testSubmissions,
  list: testEngineLists,
  send: testCommands,
  approval: testApprovals,
  result: testResults,
  retry: testRetries,
  fork: testForks,
  revise: testFollowUps,
  diff: testDiffs,
  watch: testWatches,
  artifact: testArtifacts,
  storage: testEngineStorages,
  concurrency: testConcurrency,
  health: testHealth,
  lead: testLeaderships,
  close: testEngineClosing,
};

function complete({
  stages = fakeStages(),
  limits = { concurrency: 4, shutdownTimeoutMs: 50 },
}: Partial<EngineUnderTest> = {}): EngineUnderTest {
  return { stages, limits };
}

async function closeAtEnd(opened: Promise<JobEngine>): Promise<JobEngine> {
  const engine = await opened;
  onTestFinished(() => engine.close());
  return engine;
}
