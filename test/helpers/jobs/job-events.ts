import fc from 'fast-check';
import type { JobEvent } from '../../../machines/index.ts';
import type { Observation } from '../../../src/contracts/job/behaviour.ts';
import type { TreeChanges } from '../../../src/contracts/job/job.ts';
import type { StageResult } from '../../../src/contracts/stages/stage-result.ts';
import type { Finding } from '../../../src/contracts/stages/finding.ts';
import { errorCodes, type ErrorCode } from '../../../src/errors/codes.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { done, failed, finding, order } from './job-steps.ts';

/** One thing that happens to a job. */
export type JobStep =
  | { readonly type: 'event'; readonly event: JobEvent }
  /** The done event of the current stage or timer. */
  | { readonly type: 'forward' }
  /** Time passes, or the clock is set back. */
  | { readonly type: 'clock'; readonly ms: number }
  /** The process ends, and another resumes the job. */
  | { readonly type: 'restart'; readonly filesLost: boolean };

const text = fc.string({
  maxLength: 60,
  unit: fc.constantFrom('a', 'Z', ' ', '<', '"', '\\', '\n', '\0', 'é', '\u202e', '\ud800', '🦊'),
});
const time = fc.integer({ min: -1e12, max: 4e12 });
const sha256 = fc.constantFrom('aa', 'bb', 'cc');
const stage = fc.constantFrom(...order);

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .tuple(fc.constantFrom('error', 'warning'), text)
    .map(([severity, message]) => ({ ...finding, severity, message })),
  { maxLength: 30 },
);

const artifact = fc.record({ path: text, bytes: fc.nat(), sha256 });
const observation: fc.Arbitrary<Observation> = fc.record(
  {
    behaviour: fc.record({
      status: fc.constantFrom('checked', 'failed', 'skipped'),
      consoleErrors: fc.array(text, { maxLength: 10 }),
      failedRequests: fc.array(fc.record({ url: text, reason: text }), { maxLength: 10 }),
    }),
    screenshot: artifact,
  },
  { requiredKeys: ['behaviour'] },
);

const changes: fc.Arbitrary<TreeChanges> = fc.record(
  {
    added: fc.nat(3),
    changed: fc.nat(3),
    deleted: fc.nat(3),
    unchanged: fc.nat(3),
    paths: fc.array(text, { maxLength: 20 }),
    unplanned: fc.nat(1),
  },
  { requiredKeys: ['added', 'changed', 'deleted', 'unchanged', 'paths'] },
);

/** Any stage output, even of another stage. */
const result: fc.Arbitrary<StageResult> = fc.oneof(
  fc.record({ stage: fc.constant('plan'), plan: text.map(planNamed) }),
  fc.record(
    {
      stage: fc.constant('generate'),
      tree: fc.record({ count: fc.nat(), bytes: fc.nat(), sha256 }),
      changes,
    },
    { requiredKeys: ['stage', 'tree'] },
  ),
  fc.record({ stage: fc.constant('validate'), findings }),
  fc.record(
    { stage: fc.constant('package'), zip: artifact, observation },
    { requiredKeys: ['stage', 'zip'] },
  ),
  fc.record({
    stage: fc.constant('deploy'),
    deployment: fc.record({ url: text, expiresAt: time, reason: text }, { requiredKeys: [] }),
  }),
  fc.record({ stage: fc.constant('finalize'), report: text }),
);

const codes = Object.keys(errorCodes) as ErrorCode[];

/** Anything can be thrown. */
const thrown: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(new JobError('STAGE_UNAVAILABLE', 'Not yet.')) },
  fc.tuple(fc.constantFrom(...codes), text).map(([code, message]) => new JobError(code, message)),
  text.map((message) => new Error(message)),
  fc.constantFrom(undefined, null, '', 7, {}, Object.create(null)),
);

const ms = fc.oneof(fc.nat(5000), fc.integer({ min: -1e9, max: 1e9 }));

const event: fc.Arbitrary<JobEvent> = fc.oneof(
  fc.constantFrom<JobEvent>(
    { type: 'job.admitted' },
    { type: 'job.approve' },
    { type: 'job.retry' },
    done('timer'),
  ),
  text.map((reason): JobEvent => ({ type: 'job.reject', reason })),
  fc
    .tuple(time, fc.boolean())
    .map(([lastSeenAt, filesLost]): JobEvent => ({ type: 'job.resumed', lastSeenAt, filesLost })),
  fc
    .tuple(text, fc.double())
    .map(([message, fraction]): JobEvent => ({ type: 'stage.progress', message, fraction })),
  fc.nat(1e6).map((tokens): JobEvent => ({ type: 'stage.usage', tokens })),
  fc.nat(1e6).map((input): JobEvent => {
    const cost = { costUsd: input / 7e5, unknownCalls: -1, unpricedCalls: 0 };
    return { type: 'stage.usage', tokens: input, input, output: 0, ...cost };
  }),
  fc.constant<JobEvent>({ type: 'stage.usage', tokens: 0, calls: 1, unknownCalls: 1 }),
  fc.tuple(stage, result).map(([name, output]) => done(name, output)),
  fc
    .tuple(fc.oneof(stage, fc.constant('timer' as const)), thrown)
    .map(([name, error]) => failed(name, error)),
);

/** Any events in any order; often enough those that advance a job. */
export const jobStep: fc.Arbitrary<JobStep> = fc.oneof(
  { weight: 40, arbitrary: event.map((one): JobStep => ({ type: 'event', event: one })) },
  { weight: 30, arbitrary: fc.constant<JobStep>({ type: 'forward' }) },
  { weight: 10, arbitrary: ms.map((by): JobStep => ({ type: 'clock', ms: by })) },
  {
    weight: 4,
    arbitrary: fc.boolean().map((filesLost): JobStep => ({ type: 'restart', filesLost })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<JobStep>({ type: 'event', event: { type: 'job.cancel' } }),
  },
);

function planNamed(title: string) {
  return {
    projectType: 'static_html',
    starter: 'landing-page',
    title,
    slug: 'a',
    summary: '',
    sections: [],
  } as const;
}
