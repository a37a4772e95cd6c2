import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJobEngine, type Job, type JobRequest } from '../../../src/index.ts';

/** One of each kind of project. */
export const requests = {
  page: { userMessage: 'a landing page for Luna Bakery', projectType: 'static_html' },
  'Express API': { userMessage: 'an Express API for recipes', projectType: 'node_project' },
  'server with data': { userMessage: 'a url shortener', starter: 'url-shortener' },
  worker: { userMessage: 'watch a page every hour', starter: 'scheduled-worker' },
  tool: { userMessage: 'a command line tool for notes', starter: 'cli-tool' },
  bot: { userMessage: 'a bot that runs polls', projectType: 'discord_bot' },
} as const satisfies Record<string, Partial<JobRequest>>;

export type ProjectName = keyof typeof requests;

/** Makes projects with their images, in a folder of their own. */
export async function makeProjects(names: readonly ProjectName[]) {
  const home = mkdtempSync(join(tmpdir(), 'jobchart-images-'));
  const config = {
    workBase: join(home, 'work'),
    outputBase: join(home, 'output'),
    logBase: join(home, 'logs'),
    images: true,
  };
  await using engine = await createJobEngine({ store: 'memory', config });
  const jobs = new Map<ProjectName, Job>();
  for (const name of names) {
    const { jobId } = await engine.submit({ ...asked(name), userId: 'u1', channelId: 'c1' });
    const job = await engine.result(jobId);
    if (job.status !== 'done') throw new Error(`${name}: ${job.error?.message}`);
    jobs.set(name, job);
  }
  return { jobs, remove: () => rm(home, { recursive: true, force: true }) };
}

function asked(name: ProjectName): Pick<JobRequest, 'userMessage'> & Partial<JobRequest> {
  const request: Pick<JobRequest, 'userMessage'> & Partial<JobRequest> = requests[name];
  return name === 'page' || name === 'bot' ? request : { ...request, projectType: 'node_project' };
}

/** The archive of a job's image. */
export function archiveOf(job: Job | undefined): string {
  const path = job?.artifacts.image?.path;
  if (path === undefined) throw new Error('The job has no image.');
  return path;
}

/** The files of a folder of an image that was unpacked, with their hashes. */
export function hashesIn(dir: string): string {
  const script = `find . -type f -not -path './node_modules/*' | sort | xargs -d '\\n' sha256sum`;
  return execFileSync('sh', ['-c', script], { cwd: dir, encoding: 'utf8' });
}
