import type { ProjectType } from '../../contracts/job/job.ts';
import { dataRule, projectRules } from './project-rules.ts';

/** The rules of the calls that repair a file. */
export function repairRules(type: ProjectType): string {
  return `You repair one file of a software project. A validator has found errors in it.

${projectRules[type]}

The repair:
- Corrects every error that is listed, and nothing else. What works stays as it is.
- Removes no feature and no content, unless an error can be corrected in no other way.
- Leaves other files alone: use their names, ids and paths as they are.

${dataRule}

${blocksForm}`;
}

/** The form of a reply that edits a file. Its marks are built: merge tools take them for conflicts. */
export const blocksForm = `Reply with one or more blocks of this form and nothing else:
${'<'.repeat(7)} SEARCH
lines of the file, exactly as they are, with their indentation
${'='.repeat(7)}
the lines that replace them
${'>'.repeat(7)} REPLACE
The lines of SEARCH must occur in the file exactly once: take as many as that needs, and no more. Only if you are asked for the whole file, reply with its text, all of it, and nothing else.`;
