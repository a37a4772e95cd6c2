import type { ProjectType } from '../../contracts/job/job.ts';
import { knownPackages } from '../plan/packages.ts';
import { dataRule, projectRules } from './project-rules.ts';

/** The rules of the call that plans a project. */
export function planRules(type: ProjectType): string {
  return `You plan a small, complete software project. Others write its files from your plan, one file at a time, and see nothing but the request, your plan and the files that a file needs.

${projectRules[type]}

The plan:
- Contains what the request asks for, all of it and nothing more: every name, date, price, text and feature, in the language of the request. "items" lists them word for word.
- Has the fewest files that keep each under 400 lines: mostly 3 to 10, at most 60. Text files only, with relative paths, slashes and no "..". Each path once. Split by what a part does.
- "purpose" tells the writer of the file everything to know about it: what it shows or does, with which content.
- "exports" names what other files may use: exported functions, with their parameters, or the ids and classes of a page.
- "needs" names the planned files that it uses. ${needsOf[type]} No circles.
${type === 'static_html' ? '- "dependencies" is empty.' : packageRule}

${dataRule}

Reply with one JSON object and nothing else.`;
}

const pageNeeds = 'Pages are written first and need nothing; styles and scripts need index.html.';
const moduleNeeds = 'A module needs what it imports; a test needs what it tests.';
const needsOf: Readonly<Record<ProjectType, string>> = {
  static_html: pageNeeds,
  node_project: moduleNeeds,
  discord_bot: moduleNeeds,
};

/** Which packages there may be. */
export const allowedPackages = `These may be used as they are: ${Object.entries(knownPackages)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}. Any other must be approved by a person: name it only if the request asks for it.`;

const packageRule = `- "dependencies" has as few packages as possible. ${allowedPackages}`;
