import type { NodePlan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { clausesLeft } from './clauses-left.ts';

/** The clauses of a request for a program whose numbers are neither in its settings nor in its plan. */
export function leftOfProgram(
  { title, routes, resources, schedule }: NodePlan,
  text: string,
  files: readonly ProjectFile[],
): readonly string[] {
  const settings = files.filter(({ path }) => path.endsWith('settings.js'));
  const made = settings.map(({ content }) => (typeof content === 'string' ? content : ''));
  const planned = JSON.stringify([title, routes, resources, schedule]);
  return clausesLeft(text, [...made, planned, limitsIn(files)].join('\n'), examples);
}

/** "5 MB" stands in settings as bytes, and in the README as people write it. */
function limitsIn(files: readonly ProjectFile[]): string {
  const readme = files.find(({ path }) => path === 'README.md')?.content;
  return typeof readme !== 'string' ? '' : (readme.match(sizes) ?? []).join(' ');
}

const sizes = /(?<![\d.,])\d{1,6}(?:\.\d{1,2})? (?:kB|MB|GB)(?!\p{L})/gu;

/** Calls and file names that a request shows, and what every server answers. */
const examples =
  /`[^`\n]{1,200}`|\p{L}[\p{L}\p{N}_-]{0,40}[_-]\d[\w-]{0,40}|\d{4}-\d{2}(?:-\d{2})?|=\d{1,6}|(?<!\d)(?:200|201|204|400|404|500)(?!\d)/gu;
