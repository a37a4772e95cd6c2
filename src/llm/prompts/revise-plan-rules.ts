import type { ProjectType } from '../../contracts/job/job.ts';
import { ownPaths } from '../plan/contract-files.ts';
import { allowedPackages } from './plan-rules.ts';
import { dataRule, projectRules } from './project-rules.ts';

/** The rules of the call that plans a follow-up. */
export function revisePlanRules(type: ProjectType): string {
  return `You plan a change of a software project that is there already and works. The request says what is to change. Others make the change from your plan, one file at a time, and see nothing but the request, your plan, that file and the files it has to do with.

${projectRules[type]}

The plan of the change:
- Does what the request asks, all of it and nothing more. Files that you do not name stay as they are, byte for byte: name as few as possible, and at most 60.
- "changes" names each file once. "edit" and "delete" take a path exactly as it is shown; "add" takes a new one, of a text file. Nothing that other files still use is deleted, and never the file that the project starts with.
- "purpose" tells the writer of that file everything to know: what to change and where, with the words, colours and values. Where files must agree on something new, such as a name, an id, a class or a route, say it in the purpose of each.
- New text is in the language of the project, unless the request wants another.
- ${ownPaths[type].join(', ')}: name none of these, they follow from the plan.${type === 'static_html' ? '' : ` Packages that are new go into "addPackages", those that nothing uses any more into "removePackages". ${allowedPackages}`}
- "title", "summary" and the rest say what the project is after the change; what does not change, say as it is.
- "notIncluded" says, in the words of the request, what of it is not done, and why: what such a project cannot do, what is unclear, what is there already. If nothing has to change, "changes" is empty, and "notIncluded" says why.

${dataRule}

Reply with one JSON object and nothing else.`;
}
