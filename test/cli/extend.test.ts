import { expect, test } from 'vitest';
import { extend } from '../../src/cli/commands/previews/extend.ts';

test.each(['0', '43201', '1.5', 'soon', '', '0x10', '-5', '1e3'])(
  'extend refuses %j as a number of minutes',
  async (minutes) => {
    await expect(extend('job-1', minutes, {})).rejects.toMatchObject({
      code: 'QUERY_INVALID',
      message: 'extend: MINUTES must be a whole number from 1 to 43200 (30 days).',
    });
  },
);
