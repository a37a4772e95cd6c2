import type { Stage, StageName, Stages, StageTools, StageTypes } from '../contracts/stage.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../errors/stage-names.ts';
import { fakeOutputs } from './fake-outputs.ts';

/** One run of a stage: what it was handed. `stage` tells which input it is. */
export type StageCall<Name extends StageName = StageName> = {
  readonly [Each in Name]: {
    readonly stage: Each;
    readonly input: StageTypes[Each]['input'];
    readonly idempotencyKey: string;
    readonly attempt: number;
  };
}[Name];

/** How a fake behaves. */
export interface FakeStage<Name extends StageName> {
  /** What it returns, or a function that makes it. @default something small that is valid */
  readonly output?: StageTypes[Name]['output'] | Stage<Name>['run'];
  /** How many times it fails before it succeeds. @default 0 */
  readonly failTimes?: number;
  /** What it fails with. @default a `STAGE_UNAVAILABLE`, after which it is run again */
  readonly error?: Error;
  /** Model tokens that each run uses. @default none */
  readonly usage?: number;
}

/** What stands in for a stage: a stage of your own, or how the fake is to behave. */
export type FakeOverrides = {
  readonly [Name in StageName]?: Stage<Name> | FakeStage<Name>;
};

/** A complete set of stages that remembers how it was called. */
export interface FakeStages extends Stages {
  /** Every run of every stage, in order, those of your own stages too. */
  readonly calls: readonly StageCall[];
}

/**
 * Stages that do their least, at once, and record each call. Put the stage that you test in place
 * of one; tell the others what to return, or how often to fail.
 *
 * @example
 * const stages = fakeStages({ plan: myPlanStage, generate: { failTimes: 2 }, validate: { usage: 120 } });
 * await runToEnd(createJobActor(request, { stages, ...clock }), { clock });
 * stages.calls.map(({ stage, attempt }) => `${stage} ${attempt}`);
 */
export function fakeStages(overrides: FakeOverrides = {}): FakeStages {
  assertKnown(overrides, stageNames, 'fakeStages: the stages');
  const calls: StageCall[] = [];
  const record = (call: StageCall) => {
    calls.push(call);
  };
  const stages: Stages = {
    plan: fake('plan', overrides.plan, record),
    generate: fake('generate', overrides.generate, record),
    validate: fake('validate', overrides.validate, record),
    package: fake('package', overrides.package, record),
    deploy: fake('deploy', overrides.deploy, record),
    finalize: fake('finalize', overrides.finalize, record),
  };
  // Not enumerable: engines and actors refuse stages of names that they do not know.
  return Object.defineProperty({ calls, ...stages }, 'calls', { enumerable: false });
}

function fake<Name extends StageName>(
  stage: Name,
  override: Stage<Name> | FakeStage<Name> = {},
  record: (call: StageCall<Name>) => void,
): Stage<Name> {
  const isOwn = 'run' in override;
  if (!isOwn) assertKnown(override, fakeNames, `fakeStages: the settings of ${stage}`);
  const run = isOwn ? override.run : behave(stage, override);
  return {
    name: stage,
    run(input, tools) {
      const { idempotencyKey, attempt } = tools;
      record({ stage, input, idempotencyKey, attempt });
      return run(input, tools);
    },
  };
}

const fakeNames: NamesOf<FakeStage<StageName>> = {
  output: true,
  failTimes: true,
  error: true,
  usage: true,
};

function behave<Name extends StageName>(
  name: Name,
  { output = fakeOutputs[name], failTimes = 0, error, usage }: FakeStage<Name>,
): Stage<Name>['run'] {
  let left = failTimes;
  return (input, tools: StageTools) => {
    if (usage !== undefined) tools.usage(usage);
    if (left > 0) {
      left -= 1;
      throw error ?? new JobError('STAGE_UNAVAILABLE', `The fake of "${name}" fails.`);
    }
    return typeof output === 'function' ? output(input, tools) : output;
  };
}
