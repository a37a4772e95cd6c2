import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../../src/contracts/stages/finding.ts';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import type { Stage } from '../../../src/contracts/stages/stage.ts';
import { barePlan } from '../../../src/stages/validate/bare-plan.ts';
import { createValidateStage } from '../../../src/stages/validate/validate.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

export type Files = Readonly<Record<string, string>>;

// Limits that a busy machine does not reach.
const shared = createValidateStage({ workers: 1, timeoutMs: 50_000, fileTimeoutMs: 50_000 });

/** Writes a tree and returns the findings of the stage. */
export async function check(
  projectType: ProjectType,
  files: Files,
  { stage = shared, signal = new AbortController().signal } = {},
): Promise<readonly Finding[]> {
  return checkDir(projectType, await writeFiles(files), { stage, signal });
}

/** Returns the findings of the stage for an existing tree. */
export async function checkDir(
  projectType: ProjectType,
  dir: string,
  options: { stage?: Stage<'validate'>; signal?: AbortSignal } = {},
): Promise<readonly Finding[]> {
  const { stage = shared, signal = new AbortController().signal } = options;
  const input = { userMessage: 'm', userId: 'u', channelId: 'c' };
  const plan = barePlan(projectType);
  const { findings } = await stage.run(
    { jobId: 'job-1', projectType, input, plan, dir },
    tools(signal),
  );
  return findings;
}

/** Only the errors, as `kind file:line`. */
export async function errors(projectType: ProjectType, files: Files): Promise<string[]> {
  const findings = await check(projectType, files);
  return findings.filter(({ severity }) => severity === 'error').map(brief);
}

/** Only the warnings, as `kind file:line`. */
export async function warnings(projectType: ProjectType, files: Files): Promise<string[]> {
  const findings = await check(projectType, files);
  return findings.filter(({ severity }) => severity === 'warning').map(brief);
}

// Siblings, like the trees of jobs, so that one child process may read them all and is reused.
const trees = mkdtempSync(join(tmpdir(), 'jobchart-test-'));
process.once('exit', () => rmSync(trees, { recursive: true, force: true }));

/** Writes a tree, also with names that a stage must not use. */
export async function writeFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const dir = await mkdtemp(join(trees, 'tree-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

const tools = (signal: AbortSignal) => stageTools({ signal });

/**
 * A Node project without any finding. To check it, a child loads no HTML parsers, which are most of its
 * start.
 */
export const project: Files = {
  'package.json': JSON.stringify({
    name: 'a',
    type: 'module',
    engines: { node: '>=22' },
    scripts: { start: 'node b.js' },
  }),
  'b.js': '',
};

/** A page without any finding, with `body` inside. */
export function page(body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Page</title>${head}</head>
<body>
${body}
</body>
</html>
`;
}

function brief({ kind, file, line }: Finding): string {
  return `${kind} ${file}${line === undefined ? '' : `:${line}`}`;
}
