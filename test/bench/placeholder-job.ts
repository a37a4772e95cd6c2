import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobRequest } from '../../src/contracts/job/job.ts';
import type { Stages } from '../../src/contracts/stages/stage.ts';
import { defineStage } from '../../src/stages/define-stage.ts';

/** One page of 1.5 KB. */
export const page = `<!doctype html>\n<title>Luna Bakery</title>\n<p>${'Bread and cake. '.repeat(90)}</p>\n`;

export const request = {
  userMessage: 'create a landing page for my startup',
  userId: 'user-1',
  channelId: 'channel-1',
  projectType: 'static_html',
} as const satisfies JobRequest;

const plan = {
  projectType: 'static_html',
  starter: 'landing-page',
  title: 'Luna Bakery',
  slug: 'luna-bakery',
  summary: 'A landing page.',
  sections: ['Menu', 'Opening hours'],
} as const;

/** Stages that do only the file work of the placeholder job. */
export const placeholderStages: Stages = {
  plan: defineStage('plan', () => plan),
  generate: defineStage('generate', () => ({ files: [{ path: 'index.html', content: page }] })),
  validate: defineStage('validate', () => ({ findings: [] })),
  package: defineStage('package', ({ workspaceDir, outputDir, zipPath }) => {
    copyFileSync(join(workspaceDir, 'index.html'), join(outputDir, 'index.html'));
    return { zip: { path: zipPath, bytes: page.length, sha256: '0'.repeat(64) } };
  }),
  deploy: defineStage('deploy', () => ({ reason: 'The benchmark shows no preview.' })),
  finalize: defineStage('finalize', () => ({ report: 'A landing page of one file.' })),
};
