import type { StaticPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { menuCategories } from '../../page/reading/menu-categories.ts';
import { formPlace, readForms } from '../../page/forms/read-forms.ts';
import type { Clause } from '../clauses/clauses-of.ts';
import { textOf } from '../clauses/files-text.ts';
import { type LeftRequest, sayClauses } from '../clauses/say-clauses.ts';
import { clausesUncovered } from '../clauses/uncovered.ts';
import { functionsOf } from './asks-for.ts';
import { isSite } from '../../page/is-site.ts';
import { behavioursIn } from './behaviours.ts';

/**
 * The clauses of a request that its page does not cover: what a site is told to do and does not, and what
 * most words of stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfPage(
  plan: StaticPlan,
  files: readonly ProjectFile[],
  { text: request, withoutLook, known }: LeftRequest,
): readonly string[] {
  const text = request.slice(0, mostCharacters);
  const { language = 'en', facts = [] } = plan;
  const done = functionsOf({ ...plan, message: text }).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  const hasForms = readForms(text).length > 0;
  const isDone = ({ start, text: clause }: Clause): boolean =>
    (hasForms && formPlace(clause) !== -1) ||
    // "Please show, whether …": what is to be shown stands behind the comma.
    done.some(
      (one) =>
        one.start <
          start + clause.length + (clause.length < 24 && clause.split(' ').length < 4 ? 3 : 0) &&
        one.end > start,
    );
  const own = files.filter(({ path }) => path !== 'README.md' && !path.endsWith('.css'));
  const made = [textOf(own), ...known].join('\n');
  const uncovered = clausesUncovered(text, { text: made, language, facts, withoutLook });
  const told = isSite(plan.starter) ? behavioursIn(text) : [];
  const left = [...told, ...uncovered].filter((clause) => !isDone(clause));
  return [...categoriesLeft(plan, text), ...sayClauses(text, left, language)];
}

/** A menu that is to be divided, where what belongs to which part is not certain. */
function categoriesLeft({ starter, given = [] }: StaticPlan, text: string): readonly string[] {
  const names = isSite(starter) ? menuCategories(text)?.names : undefined;
  const isPriced = given.some(({ entries }) => entries.some(({ price }) => price !== undefined));
  const isBuilt = names?.every((name) =>
    given.some(({ label }) => label.toLowerCase() === name.toLowerCase()),
  );
  return names === undefined || isBuilt === true || !isPriced
    ? []
    : [`a list for each of ${names.join(', ')}: the request does not say what belongs where`];
}

const mostCharacters = 4000;
