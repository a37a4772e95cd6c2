import type { Plan } from '../../contracts/job/plan.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { withoutLists } from '../bot-parts/without-lists.ts';
import { readForms } from '../page/forms/read-forms.ts';
import { asksAdmin } from '../contact-site/asks-admin.ts';
import { notifies, readJob } from '../scheduled-worker/read-job.ts';
import { readForward } from '../webhook-receiver/read-forward.ts';
import { fold } from '../shared/fold.ts';
import type { StarterOutline } from '../starter.ts';
import { features } from './features.ts';
import { functionsWithout } from './page/asks-for.ts';
import { isSite } from '../page/is-site.ts';
import { isDone } from './page/does.ts';
import { programFeatures } from './program/program-features.ts';
import { wholeWords, type Wished, wishesIn } from './wished.ts';

interface Request {
  readonly plan: Plan;
  readonly starters: readonly StarterOutline[];
  /** The request without its lists. */
  readonly text: string;
  readonly whole: string;
  /** What is said of forms. */
  readonly forms: readonly string[];
}

/**
 * The features that a request names and that its starters do not have, such as a login, in its words and order.
 *
 * @example
 * namedFeatures({ plan, starters, text: 'an API with OAuth', whole: 'an API with OAuth', forms: [] }); // ['OAuth']
 */
export function namedFeatures(request: Request): readonly string[] {
  const found = wishedIn(request);
  // "JWT login" is no login of its own.
  const each = new Map(found.toReversed().map((one) => [one.name.toLowerCase(), one]));
  const isKnown = knownIn(request);
  return [...each.values()]
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .filter((one) => !isKnown(one))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => oneLine(name, 120));
}

/** The words of a request for features that its starters have. */
export function featuresHad(text: string, starters: readonly StarterOutline[]): readonly string[] {
  return patterns
    .filter((feature) => starters.some(({ name }) => feature.in?.includes(name)))
    .flatMap(({ pattern }) => text.match(pattern) ?? []);
}

function wishedIn({ plan, starters, text, whole }: Request): readonly Wished[] {
  const { projectType } = plan;
  const told = projectType === 'discord_bot' ? withoutLists(text) : text;
  const lacking = patterns
    .filter((feature) => !starters.some(({ name }) => feature.in?.includes(name)))
    .filter(({ of }) => of === undefined || of === projectType)
    .map((feature) => ({ ...feature, instead: undefined }));
  const functions =
    projectType === 'static_html'
      ? functionsWithout({ ...plan, message: whole }, told).map((one) => ({
          ...one,
          isKind: false,
          isList: false,
        }))
      : [];
  return [...lacking, ...functions].flatMap(({ pattern, isKind = false, isList, instead }) =>
    wishesIn(told, pattern, { projectType, isKind })
      .slice(0, isList ? 4 : 1)
      .map((wished) =>
        instead === undefined ? wished : { ...wished, name: `${wished.name} (${instead})` },
      ),
  );
}

/** Whether a name is there after all, or names something else. */
function knownIn({ plan, starters, text, forms }: Request): (wished: Wished) => boolean {
  const formNames = [...forms, ...readForms(text).map(({ name }) => name)];
  return ({ at, name }) =>
    (ofWords.has(plan.starter) && isListed(text, at, name)) ||
    isOfTitle(plan.title, text.slice(0, at), name) ||
    formNames.some((form) => form.includes(name)) ||
    isKept(plan, name) ||
    // A tool asks no server.
    (plan.projectType === 'static_html' && !isSite(plan.starter) && /offline/iu.test(name)) ||
    isDone(plan.starter, name) ||
    isOfProgram(plan.starter, { name, text }) ||
    isNamed(plan, name) ||
    isOwnLanguage(plan, name) ||
    starters.some(({ builds }) => builds?.(name, text));
}

/** A page for the owner, and a chat that events go to. */
function isOfProgram(starter: string, { name, text }: { name: string; text: string }): boolean {
  if (starter === 'contact-site') return asksAdmin(name);
  if (!/telegram/iu.test(name)) return false;
  return starter === 'webhook-receiver'
    ? readForward(text)?.chat === 'telegram'
    : starter === 'scheduled-worker' && notifies(readJob(text));
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
