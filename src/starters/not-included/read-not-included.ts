import type { Plan } from '../../contracts/job/plan.ts';
import { unservedWish } from '../../workspace/text/wishes/unserved-wish.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { atWords } from '../shared/at-words.ts';
import type { StarterOutline } from '../starter.ts';
import { withoutModel } from './lines/by-model.ts';
import { inRequestWords } from './lines/program-lines.ts';
import { featuresHad, namedFeatures } from './named-features.ts';
import { formsLeft } from './page/forms-left.ts';
import { leftOutOfProgram } from './program/left-out-of-program.ts';

interface Wish {
  readonly plan: Plan;
  /** What the project is made of: more than one for a bot with several features. */
  readonly starters: readonly StarterOutline[];
  /** The request, without its lists. */
  readonly text: string;
  /** All of it. @default `text` */
  readonly whole?: string;
  /** Lines that stand first. */
  readonly ahead?: readonly string[];
  /** What its files show to be missing, besides what is known to be missing or there. */
  readonly leftBesides: (known: readonly string[]) => readonly string[];
}

/**
 * What a request asks for and its starter does not have, in the words of the request: at most 12 of at most
 * 120 characters, and those that stand first. `README.md` in this folder says how they are found.
 *
 * @example
 * const text = 'an API for books with JWT login and SQLite';
 * readNotIncluded({ plan, starters, text, leftBesides: () => [] });
 * // ['JWT login', 'SQLite']
 */
export function readNotIncluded({
  plan,
  starters,
  text,
  whole = text,
  ahead = [],
  leftBesides,
}: Wish): readonly string[] {
  const head = text.slice(0, mostCharacters);
  const forms = formsLeft(plan, head);
  const own = ownLines(plan, starters, head, forms);
  const names = namedFeatures({ plan, starters, text: head, whole, forms });
  // What a rule says in the words of the request makes no other clause of it known.
  const isTold = (line: string): boolean =>
    plan.projectType !== 'node_project' || !aRule.test(line);
  const known = [...own.filter(isTold), ...names, ...featuresHad(head, starters)];
  const clauses = withNamesAhead(leftBesides(known), names, head);
  // Programs are written in JavaScript.
  const wish = plan.projectType === 'node_project' ? unservedWish(head) : undefined;
  const lines = [...(wish === undefined ? [] : [wish]), ...saidOnce({ own, names, clauses }, head)]
    .filter((line) => !cutsHours(line, plan, whole))
    .slice(0, 12)
    .map((line) =>
      plan.projectType === 'node_project' ? inRequestWords(line, plan.language ?? 'en') : line,
    )
    .map((line) => oneLine(atWords(line, 120), 120))
    .filter((line) => line !== '');
  return [...ahead, ...lines.filter((line) => !ahead.includes(line))];
}

/** "abre entre 8h" of "abre entre 8h e 18h": the hours stand on the page. */
function cutsHours(line: string, { facts = [] }: Plan, text: string): boolean {
  const start = text.indexOf(line);
  return facts.some(({ kind, text: hours }) => {
    const from = kind === 'hours' && start >= 0 ? text.indexOf(hours) : -1;
    return from > start && from < start + line.length && from + hours.length > start + line.length;
  });
}

/** What the starters and the forms say of themselves. */
function ownLines(
  plan: Plan,
  starters: readonly StarterOutline[],
  text: string,
  forms: readonly string[],
): readonly string[] {
  return [
    ...starters.flatMap(({ leavesOut }) => leavesOut?.(plan, text) ?? []),
    ...(plan.projectType === 'node_project'
      ? starters.flatMap((starter) => leftOutOfProgram(plan, starter, text))
      : []),
    ...forms,
  ].map(withoutModel);
}

/** "sorted by fruit, dairy and drinks" is one wish: the name ahead of a clause stands with it. */
function withNamesAhead(
  clauses: readonly string[],
  names: readonly string[],
  text: string,
): readonly string[] {
  return clauses.map((line) => {
    const ahead = names.find(
      (name) =>
        name.includes(' ') &&
        text.includes(`${name}, ${line}`) &&
        !clauses.some((other) => other.includes(name)),
    );
    return ahead === undefined ? line : `${ahead}, ${line}`;
  });
}

interface Lines {
  readonly own: readonly string[];
  readonly names: readonly string[];
  readonly clauses: readonly string[];
}

/** Each thing once: a clause says what a name or a line of the starter says less fully. */
function saidOnce({ own, names, clauses }: Lines, text: string): readonly string[] {
  const isWhole = (line: string): boolean =>
    !clauses.some((clause) => isPartOf(named(line), clause));
  const owned = own.filter(isWhole);
  // What a line says of all that the project is for, the request says again.
  const isNews = (clause: string): boolean =>
    (own.length === 0 || clause.length < text.trim().length - 3) &&
    !owned.some((said) => said.toLowerCase().includes(clause.slice(0, 24).toLowerCase()));
  return [...new Set([...owned, ...names.filter(isWhole), ...clauses.filter(isNews)])];
}

/** What a line names, without what stands in its place. */
function named(line: string): string {
  return aRule.test(line) ? inRequestWords(line, 'en') : line.replace(/\s\([^()]{1,120}\)$/u, '');
}

/** "thumbnails" of "make 300px thumbnails with sharp" */
function isPartOf(name: string, clause: string): boolean {
  return clause !== name && clause.toLowerCase().includes(name.toLowerCase());
}

const aRule = /^the rule “/u;
const mostCharacters = 4000;
