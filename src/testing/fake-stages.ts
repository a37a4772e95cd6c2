import type {
  Stage,
  StageName,
  Stages,
  StageTools,
  StageTypes,
} from '../contracts/stages/stage.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../contracts/stages/stage-names.ts';
import { fakeOutputs } from './fake-outputs.ts';

/** One run of a stage. `stage` determines the type of `input`. */
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
  /** Its output, or a function that returns it. @default a small valid output */
  readonly output?: StageTypes[Name]['output'] | Stage<Name>['run'];
  /** The number of runs that fail first. @default 0 */
  readonly failTimes?: number;
  /** The error of those runs. @default a retryable `STAGE_UNAVAILABLE` */
  readonly error?: Error;
  /** The model tokens that each run reports. @default none */
  readonly usage?: number;
}

/** For each stage: a stage of your own, or the behaviour of the fake. */
export type FakeOverrides = {
  readonly [Name in StageName]?: Stage<Name> | FakeStage<Name>;
};

/** A complete set of stages that records its calls. */
export interface FakeStages extends Stages {
  /** Every run of every stage, your own included, in order. */
  readonly calls: readonly StageCall[];
}

/**
 * Creates stages that return a small valid output at once, and records each call. Override the stage that
 * you test, and set what the others return or how often they fail.
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
  // Not enumerable, because engines and actors refuse unknown stage names.
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
