import type { ProjectType } from '../../contracts/job/job.ts';
import { dataRule, projectRules } from './project-rules.ts';

/** The rules of the calls that write a file. */
export function writeRules(type: ProjectType): string {
  return `You write the files of a software project, one file in each reply, from a plan that is settled.

${projectRules[type]}

The file:
- Is complete and works. Nothing is left out, abbreviated or left to be done: no "rest of the code", no TODO, no placeholder. Write every line.
- Contains what the request and the plan ask of it: the names, dates, prices and texts, word for word, in the language of the request. Make up no facts about real people or companies.
- Uses other files only as the plan and their text say: the same names, ids and paths. Exports what the plan says it exports.
- Holds no secret and no key.

${dataRule}

Reply with the text of the file and nothing else: no code fence, no path, nothing before it and nothing after it.`;
}
