import {
  forkStatuses,
  type RetryOptions,
  type ReviseOptions,
} from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { parsePlan } from './plan/plan.ts';
import { reader } from './reader.ts';

const read = reader('REQUEST_INVALID', 'retry: the options');

/** Checks the options of `revise`, but for what each request has. @throws JobError `REQUEST_INVALID` */
export function parseRevise(options: ReviseOptions) {
  assertKnown(options, reviseNames, 'revise: the options', 'REQUEST_INVALID');
  assertKnown(options.by, askerNames, 'revise: by', 'REQUEST_INVALID');
  return options;
}

const reviseNames: NamesOf<ReviseOptions> = {
  idempotencyKey: true,
  approval: true,
  budget: true,
  by: true,
};

const askerNames: NamesOf<NonNullable<ReviseOptions['by']>> = {
  userId: true,
  channelId: true,
  guildId: true,
};

/** Checks the options of `retry`. @throws JobError `REQUEST_INVALID` */
export function parseRetry(options: RetryOptions, { projectType }: Pick<Job, 'projectType'>) {
  assertKnown(options, retryNames, 'retry: the options', 'REQUEST_INVALID');
  const { idempotencyKey, from, plan, answers = false, model } = options;
  const fork = from === undefined ? undefined : read.oneOf(from, 'from', forkStatuses);
  if (fork !== 'planned' && (plan !== undefined || answers)) {
    throw invalid('plan and answers need from: "planned"');
  }
  if (read.flag(answers, 'answers') && (plan !== undefined || model !== undefined)) {
    throw invalid('answers fit only the same plan and the same model');
  }
  return {
    idempotencyKey,
    from: fork,
    plan: plan === undefined ? undefined : parseChangedPlan(plan, projectType),
    answers,
    model: model === undefined ? undefined : read.text(model, 'model', 200),
  };
}

const retryNames: NamesOf<RetryOptions> = {
  idempotencyKey: true,
  from: true,
  plan: true,
  answers: true,
  model: true,
};

function parseChangedPlan(value: unknown, projectType: Job['projectType']): Plan {
  const plan = parse(value);
  if (plan.projectType === projectType) return plan;
  throw invalid(`plan.projectType must be ${projectType}, as the job's`);
}

function parse(value: unknown): Plan {
  try {
    return parsePlan(value);
  } catch (error) {
    // Here it is no output of a stage.
    throw new JobError('REQUEST_INVALID', `retry: ${toJobError(error).message}`);
  }
}

function invalid(what: string): JobError {
  return new JobError('REQUEST_INVALID', `retry: ${what}.`);
}
