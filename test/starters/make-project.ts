import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { PlanInput, ProjectFile } from '../../src/contracts/stages/stage.ts';
import { generateStage } from '../../src/stages/generate/generate.ts';
import { planStage } from '../../src/stages/plan/plan.ts';
import { stageTools } from '../helpers/jobs/stage-tools.ts';

const tools = stageTools();

export type MakeOptions = Pick<PlanInput, 'starter' | 'rejection'>;

/** Plans a message. */
export async function planFor(
  projectType: ProjectType,
  userMessage: string,
  options: MakeOptions = {},
): Promise<Plan> {
  return planStage.run({ ...baseFor(projectType, userMessage), ...options }, tools);
}

/** Renders the plan's starter: the text of each file by its path. */
export async function filesFor(
  plan: Plan,
  userMessage = 'a message',
): Promise<Map<string, string>> {
  const input = { ...baseFor(plan.projectType, userMessage), plan, findings: [] };
  const { files } = await generateStage.run(input, tools);
  return new Map(files.map(({ path, content }) => [path, textOf(content)]));
}

/** Writes a message's project into `node_modules`, where it finds this project's dependencies. */
export async function makeProject(projectType: ProjectType, userMessage: string): Promise<string> {
  return writeProject(await planFor(projectType, userMessage), userMessage);
}

/** Does the same with its plan. */
export async function writeProject(plan: Plan, userMessage: string): Promise<string> {
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const dir = await mkdtemp(join(cache, 'starter-'));
  for (const [path, text] of await filesFor(plan, userMessage)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

function baseFor(projectType: ProjectType, userMessage: string) {
  return { jobId: 'job-test', projectType, input: { userMessage, userId: 'u', channelId: 'c' } };
}

function textOf(content: ProjectFile['content']): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
