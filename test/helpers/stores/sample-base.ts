import type { JobBase } from '../../../src/contracts/job/job.ts';

/** The base of a follow-up of another sample job, whose files were valid. */
export const base: JobBase = {
  jobId: 'job-mjipke1e-00aa11',
  firstMessage: 'create a landing page',
  plan: {
    projectType: 'static_html',
    starter: 'landing-page',
    title: 'Luna Bakery',
    slug: 'luna-bakery',
    summary: 'A landing page.',
    sections: ['Menu'],
  },
  tree: { count: 1, bytes: 9, sha256: 'base' },
  findings: [],
  reused: [],
};
