import { expect, test } from 'vitest';
import { type FoldedEntry, foldJob, toJob } from '../../../machines/index.ts';
import type { JobEvent } from '../../../machines/index.ts';
import type { Observation } from '../../../src/contracts/job/behaviour.ts';
import type { JobEmitted } from '../../../src/contracts/job/journal.ts';
import { JobError } from '../../../src/errors/job-error.ts';
import { done, failed, finding, order, pathOf, upTo, walk } from '../../helpers/jobs/job-steps.ts';

const unavailable = new JobError('STAGE_UNAVAILABLE', 'The service did not answer.');
const all = order.map((stage) => done(stage));
const invalid = done('validate', { stage: 'validate', findings: [finding] });
const observation: Observation = {
  behaviour: { status: 'checked', consoleErrors: ['Error: x'], failedRequests: [] },
  screenshot: { path: '/jobs/o.png', bytes: 9, sha256: 'cc' },
};
const zip = { path: '/jobs/o.zip', bytes: 9, sha256: 'bb' };
const pictured = done('package', { stage: 'package', zip, observation });
const lost = { type: 'job.resumed', lastSeenAt: 1015, filesLost: true } as const;
const file = { path: 'index.html', bytes: 9, sha256: 'aa' };
const tree = { count: 1, bytes: 9, sha256: 'aa' };

test.each<[string, Parameters<typeof walk>[0], readonly JobEvent[]]>([
  ['a finished job', {}, all],
  ['a queued job', { queued: true }, [{ type: 'job.admitted' }, ...all]],
  ['a job without a preview', { input: { previewEnabled: false } }, upTo('deploy')],
  ['a repaired job', {}, [...upTo('validate'), invalid, ...upTo('package').slice(1)]],
  ['a failed job', {}, [...upTo('package'), failed('package', new Error('broken'))]],
  ['a retried job', {}, [failed('plan', unavailable), done('timer'), done('plan')]],
  ['a waiting job', {}, [failed('plan', unavailable)]],
  ['a resumed job', {}, [done('plan'), { type: 'job.resumed', lastSeenAt: 1015 }]],
  ['a cancelled job', {}, [done('plan'), { type: 'job.cancel' }]],
  [
    'a job with a rejected plan',
    { input: { approval: true } },
    [done('plan'), { type: 'job.reject', reason: 'no' }, done('plan'), { type: 'job.approve' }],
  ],
  ['a job with screenshots', {}, [...upTo('package'), pictured]],
  [
    'a job that has lost its screenshots',
    {},
    [...upTo('package'), pictured, lost, ...upTo('deploy').slice(1)],
  ],
  ['a job that used a model', {}, [{ type: 'stage.usage', tokens: 7 }, done('plan')]],
])('%s: the journal gives the same job after every transition', (_, options, events) => {
  const job = walk(options);
  const entries: FoldedEntry[] = [];
  const compare = () => {
    const state = pathOf(job.state.value);
    for (const event of job.emitted.slice(entries.length)) {
      entries.push({ event: event as JobEmitted, state });
    }
    expect(foldJob(entries)).toEqual(toJob(job.state));
  };
  compare();
  for (const event of events) {
    job.send(event);
    compare();
  }
});

test('the files are those of the last generation', () => {
  const job = walk().send(
    done('plan'),
    done('generate', { stage: 'generate', tree, files: [file] }),
  );
  const entries = () => job.emitted.map((event) => ({ event: event as JobEmitted, state: 'x' }));
  expect(foldJob(entries())?.files).toEqual([file]);
  job.send(invalid);
  expect(foldJob(entries())?.files).toEqual([]);
});

test('a failed preview that goes live again has the address of its deployment', () => {
  const job = walk().send(...all);
  const emitted = job.emitted.map((event): FoldedEntry => ({
    event: event as JobEmitted,
    state: 'x',
  }));
  const live = emitted.findIndex(({ event }) => event.type === 'preview.live');
  const failedBefore = { type: 'preview.ended', at: 1, status: 'failed' } as const;
  const state = 'preview.failed';
  const preview = foldJob(emitted)?.preview;

  const retried = emitted.toSpliced(live, 0, { event: failedBefore, state });
  expect(foldJob(retried)?.preview).toEqual(preview);

  const away = [...emitted, { event: failedBefore, state }];
  expect(foldJob(away)?.preview).toEqual({ enabled: true, reason: expect.any(String) });
  const extended = { type: 'preview.extended', at: 2, expiresAt: 500 } as const;
  expect(foldJob([...away, { event: extended, state }])?.preview).toEqual({
    ...preview,
    expiresAt: 500,
  });
});
