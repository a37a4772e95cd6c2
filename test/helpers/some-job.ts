import type { Job } from '../../src/index.ts';

/** A job as it might be, with what a test wants to be different. */
export function someJob(change: Partial<Job>): Job {
  return {
    jobId: 'job-1',
    createdAt: new Date(0).toISOString(),
    projectType: 'static_html',
    status: 'planned',
    input: { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' },
    paths: { workspaceDir: '/work', outputDir: '/output' },
    preview: { enabled: true },
    diagnostics: {
      logsPath: '/log',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [],
      waits: [],
    },
    revision: 1,
    files: [],
    findings: [],
    artifacts: {},
    ...change,
  };
}
