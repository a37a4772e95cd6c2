import type { StaticPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { formPlace } from '../../page/forms/read-forms.ts';
import type { Clause } from '../clauses-of.ts';
import { clausesUncovered } from '../uncovered.ts';
import { functionsOf } from './asks-for.ts';
import { isSite } from '../../page/is-site.ts';
import { behavioursIn } from './behaviours.ts';

interface Request {
  readonly text: string;
  /** The text with the words for the look blanked that were understood. */
  readonly withoutLook: string;
  /** What is said to be missing already. */
  readonly said: readonly string[];
}

/**
 * The clauses of a request that its page does not cover: what a site is told to do and does not, and what
 * most words of stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfPage(
  plan: StaticPlan,
  files: readonly ProjectFile[],
  { text: request, withoutLook, said }: Request,
): readonly string[] {
  const text = request.slice(0, mostCharacters);
  const { language = 'en', facts = [] } = plan;
  const done = functionsOf(plan).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  const isDone = ({ start, text: clause }: Clause): boolean =>
    formPlace(clause) !== -1 ||
    done.some((one) => one.start < start + clause.length && one.end > start);
  const known = [textOf(files), ...said].join('\n');
  const uncovered = clausesUncovered(text, { text: known, language, facts, withoutLook });
  const told = isSite(plan.starter) ? behavioursIn(text) : [];
  const left = [...told, ...uncovered].filter((clause) => !isDone(clause));
  const isJoint = language === 'en' ? englishJoint : joint;
  return joinedIn(text, left)
    .map((clause) => oneLine(clause.replace(isJoint, ''), 120))
    .slice(0, 8);
}

/** Clauses with only a mark between them are said as one. */
function joinedIn(text: string, clauses: readonly Clause[]): readonly string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, text: clause } of clauses.toSorted((a, b) => a.start - b.start)) {
    const end = start + clause.length;
    const last = spans.at(-1);
    if (last !== undefined && /^[\s,;、，]*$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end));
}

function textOf(files: readonly ProjectFile[]): string {
  return files
    .filter(({ path }) => path !== 'README.md' && !path.endsWith('.css'))
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');
}

/** What joins a clause to the one before it. */
const englishJoint = /^(?:[–—-]\s)?and\s/iu;
const joint = /^(?:[–—-]\s)?(?:und|et|y|e|en|i|ve|и)\s/iu;
const mostCharacters = 4000;
