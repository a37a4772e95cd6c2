import { describe, onTestFinished } from 'vitest';
import type { JobEngine } from '../contracts/engine.ts';
import type { Stages } from '../contracts/stage.ts';
import { fakeStages } from './fake-stages.ts';
import { testApprovals } from './engine-contract/approvals.ts';
import { testArtifacts } from './engine-contract/artifacts.ts';
import { testClosing } from './engine-contract/closing.ts';
import { testCommands } from './engine-contract/commands.ts';
import { testConcurrency } from './engine-contract/concurrency.ts';
import { testLists } from './engine-contract/lists.ts';
import { testReopening } from './engine-contract/reopening.ts';
import { testResults } from './engine-contract/results.ts';
import { testRetries } from './engine-contract/retries.ts';
import { testStorages } from './engine-contract/storages.ts';
import { testSubmissions } from './engine-contract/submissions.ts';
import { testWatches } from './engine-contract/watches.ts';

/** What a test asks of an engine. Both are options of `createJobEngine`, to be passed on as they are. */
export interface EngineUnderTest {
  readonly stages: Stages;
  readonly limits: { readonly concurrency: number; readonly shutdownTimeoutMs: number };
}

/** Gives an engine over an empty store, within a test. */
export type OpenEngine = (options?: Partial<EngineUnderTest>) => Promise<JobEngine>;

export interface EngineContractOptions {
  /** Gives an engine over an empty store, with folders of its own. It is closed when the test has ended. */
  readonly open: (options: EngineUnderTest) => Promise<JobEngine>;
  /**
   * Gives another engine over what a closed one kept. Left out where nothing outlives the engine.
   */
  readonly reopen?: (closed: JobEngine, options: EngineUnderTest) => Promise<JobEngine>;
}

/**
 * Says in vitest tests what an engine must do, whatever its store is.
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
  describe('an engine after this one', () => {
    testReopening(openClosing, (closed, options) => closeAtEnd(reopen(closed, complete(options))));
  });
}

const parts = {
  submit: testSubmissions,
  list: testLists,
  send: testCommands,
  approval: testApprovals,
  result: testResults,
  retry: testRetries,
  watch: testWatches,
  artifact: testArtifacts,
  storage: testStorages,
  concurrency: testConcurrency,
  close: testClosing,
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
