import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { ProjectFile, StageBase } from '../../../src/contracts/stages/stage.ts';
import { ownFiles } from '../../../src/llm/generate/own-files.ts';
import { goodFiles, goodPlans } from '../plans.ts';
import { scripted } from '../script.ts';

export const firstMessage = 'a page about bees';

/** Plans as a first job with a model ends with. */
export const page: Plan = await scripted(() => JSON.stringify(goodPlans.static_html)).plan();
export const api: Plan = await scripted(() => JSON.stringify(goodPlans.node_project)).plan({
  projectType: 'node_project',
});

export const pageFiles = filesOf(page);
/** Ten files. */
export const apiFiles: Readonly<Record<string, string | Uint8Array>> = {
  ...filesOf(api),
  'src/format.js': "export const format = (book) => '\\u00ab' + book + '\\u00bb';\r\n",
  'data/books.csv': 'title\nEmma\n',
  'docs/usage.md': '# Usage\n\nRun it.   \n',
  'logo.png': Buffer.from([0x89, 0x50, 0, 255, 254]),
};

function filesOf(plan: Plan): Readonly<Record<string, string>> {
  const written = (plan.files ?? []).map(({ path }) => [path, goodFiles[path] ?? ''] as const);
  return Object.fromEntries([...ownFiles(plan, firstMessage), ...written]);
}

export function baseOf(
  plan: Plan,
  files: Readonly<Record<string, string | Uint8Array>>,
): StageBase {
  const content = Object.entries(files).map(([path, text]) => ({
    path,
    content: Buffer.from(text as string),
  }));
  return { jobId: 'job-0', plan, files: async () => content };
}

/** The files of a result by path, as text. */
export function textsOf(files: readonly ProjectFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.map(({ path, content }) => [path, Buffer.from(content as string).toString('latin1')]),
  );
}

/** The same of what a base has. */
export function textsIn(
  files: Readonly<Record<string, string | Uint8Array>>,
): Readonly<Record<string, string>> {
  return textsOf(Object.entries(files).map(([path, content]) => ({ path, content })));
}

export const blocks = (search: string, replace: string) =>
  `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n`;

export const edit = (path: string, purpose = `Change ${path}`) => ({
  path,
  action: 'edit',
  purpose,
  exports: [],
  needs: [],
});
