import type { Behaviour } from '../../../src/contracts/job/behaviour.ts';
import type { StaticPlan } from '../../../src/contracts/job/plan.ts';
import { describe, expect, test } from 'vitest';
import { timingOf, toJob } from '../../../machines/index.ts';
import type { JobEmitted } from '../../../src/contracts/job/journal.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { done, failed, finding, order, upTo, walk } from '../../helpers/jobs/job-steps.ts';

const unavailable = new JobError('STAGE_UNAVAILABLE', 'The service did not answer.');

describe('the path of a job', () => {
  test('passes every milestone in order', () => {
    const job = walk();
    job.send(...order.map((stage) => done(stage)));
    expect(job.emitted.filter(({ type }) => type === 'job.status')).toMatchObject(
      ['planned', 'generated', 'validated', 'packaged', 'deployed', 'done'].map((to) => ({ to })),
    );
    expect(job.state.status).toBe('done');
    expect(job.state.output).toMatchObject({
      status: 'done',
      preview: { enabled: true, url: 'http://x.localhost:1/', expiresAt: 99 },
      artifacts: { zip: { bytes: 9 } },
      report: 'A landing page.',
    });
  });

  test('waits in the queue until it is admitted', () => {
    const job = walk({ queued: true });
    expect(job.state.value).toEqual({ created: 'queued' });
    job.pass(90).send({ type: 'job.admitted' });
    expect(job.state.value).toEqual({ created: 'running' });
    expect(toJob(job.state).diagnostics.waits).toEqual([
      { reason: 'queue', startedAt: 1000, endedAt: 1100 },
    ]);
    expect(toJob(job.state).diagnostics.stageTimings).toEqual({});
  });

  test('skips deployment and says why if the preview is disabled', () => {
    const job = walk({ input: { previewEnabled: false } }).send(...upTo('deploy'));
    expect(job.state.value).toEqual({ deployed: 'running' });
    expect(toJob(job.state).preview).toEqual({ enabled: false, reason: expect.any(String) });
    expect(job.emitted).toContainEqual(
      expect.objectContaining({ from: 'packaged', to: 'deployed' }),
    );
    expect(toJob(job.state).diagnostics.stageTimings).not.toHaveProperty('deployment');
  });

  test('waits for approval only if it is required', () => {
    const job = walk({ input: { approval: true } }).send(done('plan'));
    expect(toJob(job.state).phase).toBe('awaitingApproval');
    job.pass(90).send({ type: 'job.approve' });
    expect(job.state.value).toEqual({ planned: 'running' });
    expect(toJob(job.state).diagnostics.waits).toEqual([
      { reason: 'approval', startedAt: 1010, endedAt: 1110 },
    ]);
  });

  test('waits for approval of a plan with unlisted packages', () => {
    const base = { starter: 'model', title: 'A', slug: 'a', summary: 'A.', sections: [] };
    const plan = { ...base, projectType: 'static_html', unlisted: ['left-pad'] } as const;
    const job = walk().send(done('plan', { stage: 'plan', plan }));
    expect(job.state.value).toEqual({ planned: 'awaitingApproval' });
    job.send({ type: 'job.reject', reason: 'No packages.' }, done('plan'));
    expect(job.state.value).toEqual({ planned: 'running' });
  });

  test('plans again with the reason when the plan is rejected, then waits for approval again', () => {
    const job = walk({ input: { approval: true } });
    job.send(done('plan'), { type: 'job.reject', reason: 'Needs a price list.' });
    expect(job.state.value).toEqual({ created: 'running' });
    expect(job.state.context).toMatchObject({ rejection: 'Needs a price list.', revision: 2 });
    job.send(done('plan'));
    expect(job.state.value).toEqual({ planned: 'awaitingApproval' });
  });
});

describe('failure', () => {
  test.each(order)('fails the job when %s fails for good', (stage) => {
    const job = walk().send(...upTo(stage), failed(stage, new Error('broken')));
    expect(job.state.output).toMatchObject({
      status: 'failed',
      error: {
        code: 'STAGE_FAILED',
        message: 'broken',
        stage: timingOf[stage],
        hint: expect.any(String),
      },
    });
  });

  test.each(order)('retries %s after a wait that doubles each time, then fails', (stage) => {
    const job = walk({ policy: { maxAttempts: 3, backoffMs: 1000 } }).send(...upTo(stage));
    const begin = 1000 + order.indexOf(stage) * 10;
    job.send(failed(stage, unavailable));
    expect(toJob(job.state).phase).toBe('waiting');
    expect(job.state.context.dueAt).toBe(begin + 10 + 1000);
    job.send(done('timer'), failed(stage, unavailable));
    expect(job.state.context.dueAt).toBe(begin + 30 + 2000);
    job.send(done('timer'), failed(stage, unavailable));
    expect(job.state.output).toMatchObject({
      status: 'failed',
      error: { code: 'STAGE_UNAVAILABLE' },
    });
    const runs = job.state.context.account.attempts.filter((run) => run.stage === timingOf[stage]);
    expect(runs.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([
      [1, 'failed'],
      [2, 'failed'],
      [3, 'failed'],
    ]);
  });

  test('does not count attempts that a restart interrupted', () => {
    const resumed = { type: 'job.resumed', lastSeenAt: 0 } as const;
    const job = walk({ policy: { maxAttempts: 2, backoffMs: 1000 } });
    job.send(resumed, resumed, resumed, failed('plan', unavailable));
    expect(toJob(job.state)).toMatchObject({ status: 'created', phase: 'waiting' });
    job.send(done('timer'), resumed, failed('plan', unavailable));
    expect(job.state.output).toMatchObject({ status: 'failed' });
  });

  test('reports the whole wait, even if the clock advances during the step', () => {
    let time = 1000;
    const job = walk({ now: () => (time += 1), policy: { backoffMs: 50 } });
    job.send(failed('plan', unavailable));
    const retrying = job.emitted.find(({ type }) => type === 'stage.retrying');
    const { at, dueAt } = retrying as JobEmitted & { type: 'stage.retrying' };
    expect(dueAt - at).toBe(50);
    expect(dueAt).toBe(job.state.context.dueAt);
  });

  test.each(['validate', 'package', 'deploy', 'finalize'] as const)(
    'generates files lost while %s was running or waiting again, as a new revision',
    (stage) => {
      const lost = { type: 'job.resumed', lastSeenAt: 1015, filesLost: true } as const;
      for (const cut of [[], [failed(stage, unavailable)]]) {
        const job = walk().send(...upTo(stage), ...cut, lost);
        expect(job.state.value).toEqual({ planned: 'running' });
        expect(job.state.context).toMatchObject({ revision: 2, attempt: 1 });
        expect(job.emitted).toContainEqual(
          expect.objectContaining({ type: 'job.revised', revision: 2 }),
        );
      }
    },
  );

  test('passes through its repairs again after a loss of files', () => {
    const lost = { type: 'job.resumed', lastSeenAt: 1015, filesLost: true } as const;
    const invalid = done('validate', { stage: 'validate', findings: [finding] });
    const job = walk().send(...upTo('validate'), invalid, done('generate'), lost);
    expect(job.state.context).toMatchObject({ revision: 3, rewound: 2, repairs: 0 });
    job.send(done('generate'), invalid);
    expect(job.state.value).toEqual({ planned: 'running' });
    expect(job.state.context).toMatchObject({ revision: 4, rewound: 2, repairs: 1 });
  });

  test('fails a stage that keeps crashing its process, even if the files are lost each time', () => {
    const job = walk({ policy: { maxInterruptions: 3 } }).send(...upTo('package'));
    const lost = { type: 'job.resumed', lastSeenAt: 1015, filesLost: true } as const;
    for (let starts = 1; starts <= 3; starts += 1) {
      job.send(lost, done('generate'), done('validate'));
      expect(job.state.value).toEqual({ validated: 'running' });
    }
    job.send(lost);
    expect(job.state.output).toMatchObject({ error: { code: 'STAGE_CRASHED_PROCESS' } });
  });

  test('does not count lapsed leases as process deaths', () => {
    const job = walk({ policy: { maxInterruptions: 3 } }).send(...upTo('package'));
    const lapsed = { type: 'job.resumed', lastSeenAt: 1015, lapsed: true } as const;
    const died = { type: 'job.resumed', lastSeenAt: 1015 } as const;
    job.send(...Array.from({ length: 9 }, () => lapsed));
    job.send(died, lapsed, died, died, lapsed);
    expect(job.state.value).toEqual({ validated: 'running' });

    job.send(died);
    expect(job.state.output).toMatchObject({ error: { code: 'STAGE_CRASHED_PROCESS' } });
  });

  test('caps the wait', () => {
    const job = walk({ policy: { backoffMs: 1000, maxBackoffMs: 1500, maxAttempts: 9 } });
    job.send(failed('plan', unavailable), done('timer'), failed('plan', unavailable));
    expect(job.state.context.dueAt).toBe(1030 + 1500);
  });

  test('ends a wait early on job.retry', () => {
    const job = walk().send(failed('plan', unavailable), { type: 'job.retry' });
    expect(job.state.value).toEqual({ created: 'running' });
    expect(job.state.context.attempt).toBe(2);
  });

  test('fails when the timer itself fails', () => {
    const job = walk().send(failed('plan', unavailable), failed('timer', new Error('no timer')));
    expect(job.state.value).toBe('failed');
  });
});

describe('repair', () => {
  const invalid = done('validate', { stage: 'validate', findings: [finding] });
  const tree = (sha256: string) =>
    done('generate', { stage: 'generate', tree: { count: 1, bytes: 1, sha256 } });

  test('generates again with the findings, then goes on', () => {
    const job = walk().send(done('plan'), tree('a'), invalid);
    expect(job.state.value).toEqual({ planned: 'running' });
    expect(job.state.context).toMatchObject({
      results: { findings: [finding] },
      revision: 2,
      attempt: 1,
    });
    job.send(tree('b'), done('validate'));
    expect(job.state.value).toEqual({ validated: 'running' });
  });

  test('is bounded', () => {
    const job = walk({ policy: { maxRepairs: 2 } }).send(done('plan'));
    job.send(tree('a'), invalid, tree('b'), invalid, tree('c'), invalid);
    expect(job.state.output).toMatchObject({
      status: 'failed',
      findings: [finding],
      error: { code: 'VALIDATION_FAILED', message: 'index.html: style.css is not there' },
    });
  });

  test('stops at once when it changed nothing', () => {
    const job = walk({ policy: { maxRepairs: 9 } }).send(done('plan'), tree('a'), invalid);
    job.send(tree('a'), invalid);
    expect(job.state.value).toBe('failed');
  });

  test('is not triggered by warnings', () => {
    const warned = { ...finding, severity: 'warning' as const };
    const job = walk().send(...upTo('validate'));
    job.send(done('validate', { stage: 'validate', findings: [warned] }));
    expect(job.state.value).toEqual({ validated: 'running' });
    expect(toJob(job.state).findings).toEqual([warned]);
  });

  test('does not ask for approval again', () => {
    const job = walk({ input: { approval: true } });
    job.send(done('plan'), { type: 'job.approve' }, tree('a'), invalid);
    expect(job.state.value).toEqual({ planned: 'running' });
  });
});

describe('a project that does something wrong when it is tried', () => {
  const zip = { path: '/jobs/o.zip', bytes: 9, sha256: 'bb' };
  const behaviour = { status: 'checked', consoleErrors: ['Broken.'], failedRequests: [] } as const;
  const tried = (seen: Partial<Behaviour> = {}) =>
    done('package', {
      stage: 'package',
      zip,
      observation: { behaviour: { ...behaviour, ...seen } },
    });
  const planned = () => {
    const files: StaticPlan['files'] = [{ path: 'index.html', purpose: 'All.' }];
    const base = { starter: 'model', title: 'T', slug: 't', summary: 'S' };
    const plan = { ...base, projectType: 'static_html', sections: [], files } as const;
    return done('plan', { stage: 'plan', plan });
  };
  const tree = (sha256: string) =>
    done('generate', { stage: 'generate', tree: { count: 1, bytes: 1, sha256 } });
  const upToPackage = (plan = planned()) => [plan, tree('a'), done('validate')] as const;

  test('is generated again where that is wanted, and tried again', () => {
    const job = walk({ policy: { repairBehaviour: 1 } }).send(...upToPackage(), tried());
    expect(job.state.value).toEqual({ planned: 'running' });
    expect(job.state.context).toMatchObject({ revision: 2, repairs: 1, rejectedTree: 'a' });
    job.send(tree('b'));
    expect(toJob(job.state).behaviour).toBeUndefined();
    job.send(done('validate'), tried());
    expect(job.state.value).toEqual({ packaged: 'running' });
    expect(toJob(job.state).behaviour).toEqual(behaviour);
  });

  test('goes on if the repair changed nothing', () => {
    const job = walk({ policy: { repairBehaviour: 9 } }).send(...upToPackage(), tried());
    job.send(tree('a'), done('validate'), tried());
    expect(job.state.value).toEqual({ packaged: 'running' });
  });

  test.each<[string, Partial<Behaviour>]>([
    ['did nothing wrong', { consoleErrors: [] }],
    ['was not tried', { status: 'skipped' }],
  ])('goes on if it %s', (_, seen) => {
    const job = walk({ policy: { repairBehaviour: 9 } }).send(...upToPackage(), tried(seen));
    expect(job.state.value).toEqual({ packaged: 'running' });
  });

  test('goes on by default, and if a starter wrote it', () => {
    const byDefault = walk().send(...upToPackage(), tried());
    expect(byDefault.state.value).toEqual({ packaged: 'running' });
    const job = walk({ policy: { repairBehaviour: 9 } }).send(
      ...upToPackage(done('plan')),
      tried(),
    );
    expect(job.state.value).toEqual({ packaged: 'running' });
  });
});

describe('cancel', () => {
  test.each(order)('ends the job while %s is running', (stage) => {
    const job = walk().send(...upTo(stage), { type: 'job.cancel' });
    expect(job.state.output).toMatchObject({ status: 'cancelled' });
    expect(job.state.context.account.attempts.at(-1)).toMatchObject({ outcome: 'cancelled' });
  });

  test('ends the job while it is queued, awaiting approval or waiting for a retry', () => {
    const cancel = { type: 'job.cancel' } as const;
    const queued = walk({ queued: true }).send(cancel);
    const asked = walk({ input: { approval: true } }).send(done('plan'), cancel);
    const waiting = walk().send(failed('plan', unavailable), cancel);
    for (const job of [queued, asked, waiting]) {
      expect(job.state.output?.status).toBe('cancelled');
      expect(job.state.context.account.waits).toHaveLength(1);
    }
  });

  test('does nothing to a job that has ended', () => {
    const job = walk().send(...order.map((stage) => done(stage)));
    const before = job.state;
    job.send({ type: 'job.cancel' }, { type: 'job.retry' }, done('plan'));
    expect(job.state).toBe(before);
  });
});

describe('events of a stage', () => {
  test('count tokens, even while the job waits for its next attempt', () => {
    const job = walk().send({ type: 'stage.usage', tokens: 120 }, failed('plan', unavailable));
    job.send({ type: 'stage.usage', tokens: 30 });
    expect(toJob(job.state).diagnostics.tokenUsage).toEqual({ total: 150 });
    expect(job.emitted.at(-1)).toMatchObject({ type: 'job.usage', tokens: 30, total: 150 });
  });

  test('list the files that were written before the stage is completed', () => {
    const job = walk().send(done('plan'));
    const result = { stage: 'generate', tree: { count: 1, bytes: 1, sha256: 'aa' } } as const;
    job.send(done('generate', { ...result, files: [{ path: 'a.html', bytes: 1, sha256: 'aa' }] }));
    expect(job.emitted.slice(-4)).toMatchObject([
      { type: 'file.written', stage: 'generation', file: { path: 'a.html' } },
      { type: 'stage.completed', stage: 'generation', result },
      { type: 'job.status' },
      { type: 'stage.started' },
    ]);
  });

  test('report progress without a change of state', () => {
    const job = walk();
    const { value } = job.state;
    job.send({ type: 'stage.progress', message: 'half', fraction: 0.5 });
    expect(job.state.value).toBe(value);
    expect(job.emitted.at(-1)).toMatchObject({
      type: 'stage.progress',
      stage: 'planning',
      message: 'half',
      fraction: 0.5,
    });
  });

  test('keep the snapshot under 4 KB', () => {
    const job = walk().send(...order.map((stage) => done(stage)));
    const snapshot = JSON.stringify(job.machine.getPersistedSnapshot(job.state));
    expect(snapshot.length).toBeLessThan(4096);
  });
});
