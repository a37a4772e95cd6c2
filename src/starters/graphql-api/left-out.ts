import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/lines/by-model.ts';
import { leftWord } from '../not-included/lines/program-lines.ts';

/** Types in other scripts, mutations and queries of a kind of their own, and what is pushed. */
export function leftOutOfGraphql(plan: Plan, text: string): readonly string[] {
  const named = allMatches(text, calls)
    .flatMap(
      ([, list = '']) => list.match(/(?<![\p{L}\p{N}])\p{Ll}{2,30}\p{Lu}\p{L}{1,40}/gu) ?? [],
    )
    .filter((name) => !made.test(name));
  const pushed = /(?<!\p{L})subscriptions?(?!\p{L})/iu.exec(text)?.[0];
  return [
    ...(hasTypes(plan) || !otherScript.test(text) ? [] : [leftWord('types', languageOf(plan))]),
    ...new Set(named.slice(0, 8).map((name) => `${name} (${byModel})`)),
    ...(pushed === undefined ? [] : [`${pushed} (${byModel})`]),
  ];
}

const languageOf = (plan: Plan) => (plan.projectType === 'node_project' ? plan.language : 'en');

/** What stands after "mutation" or "query", to the end of the sentence. */
const calls = /(?<!\p{L})(?:mutations?|queries|query)(?!\p{L})([^.;\n]{1,200})/giu;
/** Every type has these. */
const made = /^(?:create|add|update|delete)\p{Lu}/u;

function hasTypes(plan: Plan): boolean {
  return plan.projectType === 'node_project' && plan.resources !== undefined;
}

/** GraphQL has names in Latin letters alone. */
const otherScript = /[^\P{L}\p{Script=Latin}]/u;
