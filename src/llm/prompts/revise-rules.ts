import type { ProjectType } from '../../contracts/job/job.ts';
import { dataRule, projectRules } from './project-rules.ts';
import { blocksForm } from './repair-rules.ts';

/** The rules of the calls that change one file for a follow-up. */
export function reviseRules(type: ProjectType): string {
  return `You change one file of a software project that works. The request and the plan say what is to change.

${projectRules[type]}

The change:
- Does what the plan says of this file, completely: no TODO, no placeholder, nothing left to be done.
- Leaves everything else in the file as it is: texts, names, order, indentation and comments. Removes only what the plan says.
- Fits the other files: the names, ids, classes and paths that they and the plan have.
- Holds no secret and no key.

${dataRule}

${blocksForm}`;
}
