import type { Plan } from '../../contracts/job/plan.ts';
import { withoutLists } from '../bot-parts/without-lists.ts';
import { atWords } from '../shared/at-words.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { StarterOutline } from '../starter.ts';
import { fold } from '../shared/fold.ts';
import { readForms } from '../page/forms/read-forms.ts';
import { features } from './features.ts';
import { formsLeft } from './page/forms-left.ts';
import { isDone } from './page/does.ts';
import { functionsWithout } from './page/asks-for.ts';
import { inRequestWords } from './lines/program-lines.ts';
import { leftOutOfProgram } from './program/left-out-of-program.ts';
import { programFeatures } from './program/program-features.ts';
import { wholeWords, type Wished, wishesIn } from './wished.ts';

interface Wish {
  readonly plan: Plan;
  /** What the project is made of: more than one for a bot with several features. */
  readonly starters: readonly StarterOutline[];
  /** The request, without its lists. */
  readonly text: string;
  /** All of it. @default `text` */
  readonly whole?: string;
  /** What its files show to be missing, besides what is known to be missing or there. */
  readonly leftBesides: (known: readonly string[]) => readonly string[];
}

/**
 * What a request asks for and its starter does not have, in the words of the request: at most 12 of at most
 * 120 characters.
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
  leftBesides,
}: Wish): readonly string[] {
  const { projectType } = plan;
  const head = text.slice(0, mostCharacters);
  const told = projectType === 'discord_bot' ? withoutLists(head) : head;
  const page = { ...plan, message: whole };
  const asked = [
    ...patterns
      .filter((feature) => !starters.some(({ name }) => feature.in?.includes(name)))
      .filter(({ of }) => of === undefined || of === projectType)
      .map((feature) => ({ ...feature, instead: undefined })),
    ...(projectType === 'static_html' ? functionsWithout(page) : []).map((one) => ({
      ...one,
      isKind: false,
      isList: false,
    })),
  ];
  const found = asked.flatMap(({ pattern, isKind = false, isList, instead }) =>
    wishesIn(told, pattern, { projectType, isKind })
      .slice(0, isList ? 4 : 1)
      .map((wished) =>
        instead === undefined ? wished : { ...wished, name: `${wished.name} (${instead})` },
      ),
  );
  const forms = formsLeft(plan, head);
  const formNames = [...forms, ...readForms(head).map(({ name }) => name)];
  // "JWT login" is no login of its own.
  const each = new Map(found.toReversed().map((one) => [one.name.toLowerCase(), one]));
  const names = [...each.values()]
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .filter(({ at, name }) => !(ofWords.has(plan.starter) && isListed(head, at, name)))
    .filter(({ at, name }) => !isOfTitle(plan.title, head.slice(0, at), name))
    .filter(({ name }) => !formNames.some((form) => form.includes(name)))
    .filter(
      ({ name }) => !isKept(plan, name) && !isDone(plan.starter, name) && !isNamed(plan, name),
    )
    .filter(({ name }) => !isOwnLanguage(plan, name))
    .filter(({ name }) => !starters.some(({ builds }) => builds?.(name, head)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => oneLine(name, 120));
  const own = [
    ...starters.flatMap(({ leavesOut }) => leavesOut?.(plan, head) ?? []),
    ...starters.flatMap((starter) =>
      plan.projectType === 'node_project' ? leftOutOfProgram(plan, starter, head) : [],
    ),
    ...forms,
  ];
  const had = patterns
    .filter((feature) => starters.some(({ name }) => feature.in?.includes(name)))
    .flatMap(({ pattern }) => head.match(pattern) ?? []);
  // What a rule says in the words of the request makes no other clause of it known.
  const isTold = (line: string): boolean => projectType !== 'node_project' || !quotes.test(line);
  const others = leftBesides([...own.filter(isTold), ...names, ...had]);
  // "sorted by fruit, dairy and drinks" is one wish.
  const left = others.map((line) => {
    const ahead = names.find(
      (name) =>
        name.includes(' ') &&
        head.includes(`${name}, ${line}`) &&
        !others.some((other) => other.includes(name)),
    );
    return ahead === undefined ? line : `${ahead}, ${line}`;
  });
  const isWhole = (line: string): boolean => !left.some((clause) => isPartOf(named(line), clause));
  const owned = own.filter(isWhole);
  // What a line says of all that the project is for, the request says again.
  const isNews = (clause: string): boolean =>
    (own.length === 0 || clause.length < head.trim().length - 3) &&
    !owned.some((said) => said.toLowerCase().includes(clause.slice(0, 24).toLowerCase()));
  return [...new Set([...owned, ...names.filter(isWhole), ...left.filter(isNews)])]
    .slice(0, 12)
    .map((name) =>
      projectType === 'node_project' ? inRequestWords(name, plan.language ?? 'en') : name,
    )
    .map((name) => oneLine(atWords(name, 120), 120))
    .filter((name) => name !== '');
}

/** What a line names, without how it can be had or what stands in its place. */
const named = (line: string): string =>
  quotes.test(line) ? inRequestWords(line, 'en') : line.replace(/\s\([^()]{1,120}\)$/u, '');

/** "thumbnails" of "make 300px thumbnails with sharp" */
function isPartOf(name: string, clause: string): boolean {
  return clause !== name && clause.toLowerCase().includes(name.toLowerCase());
}

/** "und auf Deutsch", of a page in German. */
function isOwnLanguage({ projectType, language = 'en' }: Plan, name: string): boolean {
  if (projectType !== 'static_html' || name.split(' ').length > 4) return false;
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
  return own !== '' && name.toLowerCase().endsWith(` ${own.toLowerCase()}`);
}

/** "Statistics" is one of the exams; opening hours say "except Monday", a programme "live music at 1pm". */
function isNamed(plan: Plan, name: string): boolean {
  if (plan.projectType !== 'static_html') return false;
  const own = name.toLowerCase();
  const timed = (plan.facts ?? []).flatMap(({ kind, text, label = '' }) =>
    kind === 'hours' ? [text] : kind === 'time' || kind === 'date' ? [label] : [],
  );
  return (
    timed.some((said) => said.toLowerCase().includes(own)) ||
    (plan.given ?? []).some(({ entries }) =>
      entries.some((entry) => entry.name.toLowerCase() === own),
    ) ||
    (plan.lists ?? []).some(({ names }) => names.some((one) => one.toLowerCase() === own))
  );
}

/** "pagos", of an API that keeps them. */
function isKept(plan: Plan, name: string): boolean {
  if (plan.projectType !== 'node_project') return false;
  const stem = fold(name).toLowerCase().slice(0, 5);
  return (plan.resources ?? []).some(
    (one) => one.name.startsWith(stem) || one.fields.some(({ label }) => fold(label) === name),
  );
}

/** "chart for my kids" of "a chore chart for my kids": its first word ends the title. */
function isOfTitle(title: string, before: string, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  const own = title.toLowerCase();
  return own.includes(' ') && `${before}${first}`.toLowerCase().endsWith(own);
}

/** "coffee, deadline, email": words that a game is made of. */
function isListed(text: string, at: number, name: string): boolean {
  return (
    /[,:，、：]\s?$/u.test(text.slice(0, at)) && /^\s?[,.，、]/u.test(text.slice(at + name.length))
  );
}

const ofWords: ReadonlySet<string> = new Set([
  'bingo',
  'hangman',
  'word-search',
  'word-grid',
  'memory',
  'picker',
  'idea-generator',
]);

function contains(outer: Wished, inner: Wished): boolean {
  const isLonger = outer.name.length > inner.name.length;
  return isLonger && outer.at <= inner.at && inner.at < outer.at + outer.name.length;
}

const patterns = [...features, ...programFeatures].map(({ words, in: starters, isKind, of }) => ({
  in: starters,
  isKind,
  of,
  // A line of what programs do has things that differ; elsewhere they are names of one thing.
  isList: of === 'node_project',
  pattern: wholeWords(words),
}));

const quotes = /^the rule “/u;
const mostCharacters = 4000;
