import { expect, test } from 'vitest';
import { JobError } from '../../src/index.ts';
import { errorCodes } from '../../src/errors/codes.ts';
import { toFailure } from '../../src/errors/to-job-error.ts';
import { redactError } from '../../src/redact/redact-error.ts';
import { otherCopy } from '../helpers/other-copy.ts';

test('an error of another copy of the library is recognised', async () => {
  const Other = await otherCopy();
  const error = new Other('STAGE_UNAVAILABLE', 'The model did not answer.');

  expect(error).not.toBeInstanceOf(JobError);
  expect(JobError.isInstance(error)).toBe(true);
  expect(Other.isInstance(new JobError('STAGE_FAILED', 'It failed.'))).toBe(true);
  expect(toFailure(error)).toEqual({
    code: 'STAGE_UNAVAILABLE',
    message: 'The model did not answer.',
    hint: error.hint,
  });
  expect(redactError(error)).toMatchObject({ code: 'STAGE_UNAVAILABLE' });
});

test.each([
  ['an error of another kind', new Error('No.')],
  ['what only has a code', Object.assign(new Error('No.'), { code: 'STAGE_FAILED' })],
  ['an object that is no error', { [Symbol.for('jobchart.JobError')]: true }],
  ['nothing', undefined],
  ['null', null],
])('%s is not one of ours', (_, value) => {
  expect(JobError.isInstance(value)).toBe(false);
});

test('no hint names a command without the id that it needs', () => {
  const hints = Object.values(errorCodes).map(({ hint }) => hint);
  const needsId = /`jobchart (?:revise|show|watch|logs|diff|cancel|retry|approve|extend|takedown)`/;
  expect(hints.filter((hint) => needsId.test(hint))).toEqual([]);
});

test('the hint about an unreachable store names both settings that say where it is', () => {
  expect(errorCodes.STORE_UNREACHABLE.hint).toContain('JOB_STORE, or --to of `jobchart migrate`');
});
