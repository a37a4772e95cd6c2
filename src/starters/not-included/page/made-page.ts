import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { PlanFact, StaticPlan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { areTimed } from '../../landing-page/said/entries.ts';
import { factWord } from '../../page/facts.ts';
import { readForms } from '../../page/forms/read-forms.ts';
import { namesOfEmoji } from '../../page/games/reading/emoji-of.ts';
import { isSite } from '../../page/is-site.ts';
import { peopleIn } from '../../page/reading/people-in.ts';
import { reachIn, sectionCalled, wishedSections } from '../../page/wished/wished-sections.ts';
import { asksForProgram } from '../asks-for-program.ts';
import { textOf } from '../clauses/files-text.ts';
import type { LeftRequest } from '../clauses/say-clauses.ts';
import type { Span } from '../clauses/whole-phrase.ts';
import { functionsOf } from './asks-for.ts';
import { wordsOfDone } from './does.ts';

/** A page and its request, with what several questions ask for. */
export interface MadePage {
  readonly plan: StaticPlan;
  readonly files: readonly ProjectFile[];
  readonly text: string;
  readonly withoutLook: string;
  readonly language: Language;
  readonly facts: readonly PlanFact[];
  readonly known: readonly string[];
  readonly isOfSite: boolean;
  /** Whether it only tells of a program that was asked for. */
  readonly isAbout: boolean;
  readonly hasForms: boolean;
  /** The people whom the request and the page name. */
  readonly people: readonly string[];
  /** The parts of the request that ask for what the page does. */
  readonly done: readonly Span[];
  /** Its files but the README, without the head of each, which repeats the request. */
  readonly shown: readonly string[];
  /** What it says and does. */
  readonly made: string;
}

/** Reads once what the questions about a page ask for. */
export function madePage(
  plan: StaticPlan,
  files: readonly ProjectFile[],
  { text: request, withoutLook, known }: LeftRequest,
): MadePage {
  const text = request.slice(0, mostCharacters);
  const { language = 'en', facts = [] } = plan;
  const isOfSite = isSite(plan.starter);
  const ofPage = files.filter(({ path }) => path !== 'README.md');
  const read = ofPage.map(saidIn).join(' ');
  const isAbout = plan.starter === 'landing-page' && asksForProgram(text);
  const shown = ofPage.map(({ content }) =>
    String(content).slice(Math.max(String(content).indexOf('</head>'), 0)),
  );
  return {
    plan,
    files,
    text,
    withoutLook,
    language,
    facts,
    known,
    isOfSite,
    isAbout,
    hasForms: readForms(text).length > 0,
    people: peopleIn(text).filter((name) => /\p{Ll}/u.test(name) && read.includes(name)),
    done: doneIn(plan, files, text),
    shown,
    made: wordsMade(plan, ofPage, { text, known, isOfSite, isAbout, shown }),
  };
}

/** Where the request asks for a function, a section or a way to reach people that the page has. */
function doneIn(plan: StaticPlan, files: readonly ProjectFile[], text: string): readonly Span[] {
  const { language = 'en', given = [] } = plan;
  const functions = functionsOf({ ...plan, message: text }, text).flatMap((pattern) =>
    allMatches(text, pattern).map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  const madeOf = textOf(files.filter(({ content }) => typeof content === 'string'));
  const hasPlan = (): boolean =>
    madeOf.includes(`>${factWord('programme', language)}<`) ||
    given.some(({ entries }) => areTimed(entries));
  const sections = isSite(plan.starter)
    ? wishedSections(text, language).filter(
        ({ key, heading }) =>
          madeOf.includes(`>${heading}<`) ||
          given.some(({ label }) => label !== '' && sectionCalled(label) === key) ||
          (key === 'schedule' && hasPlan()),
      )
    : [];
  const reached = plan.starter === 'landing-page' ? reachIn(text) : [];
  const spots = [...sections.flatMap((one) => one.spots), ...reached.map(({ at }) => at)];
  return [...functions, ...spots.map((start) => ({ start, end: start + 1 }))];
}

/** What a page says; the scripts of a site have words of every language. */
function wordsMade(
  plan: StaticPlan,
  ofPage: readonly ProjectFile[],
  {
    text,
    known,
    isOfSite,
    isAbout,
    shown,
  }: Pick<MadePage, 'text' | 'known' | 'isOfSite' | 'isAbout' | 'shown'>,
): string {
  const own = ofPage.filter(({ path }) => !path.endsWith('.css') && !isCode(path));
  const said = readsItems.has(plan.starter)
    ? textOf(own)
    : `${plan.title} ${own.map(saidIn).join('\n')}`;
  // 1.80 is 1.8 in a script.
  const decimals = (said.match(/(?<![\d.])\d{1,6}\.\d(?!\d)/gu) ?? []).map((one) => `${one}0`);
  return [
    // A page about a program does nothing of what the program is to do.
    isAbout ? plan.title : said,
    wordsOfDone(plan.starter, isOfSite ? '' : shown.join('\n')),
    ...known,
    ...(isOfSite ? [] : [...namesOfEmoji(text, said), ...decimals]),
  ].join('\n');
}

/** Tools that are made of what a request lists; what others are asked for stands in their summary only. */
const readsItems: ReadonlySet<string> = new Set([
  'converter',
  'cost-split',
  'day-list',
  'everyday-calculator',
  'expense-tracker',
  'invoice',
  'minesweeper',
  'quiz-board',
  'records',
  'rota',
  'scoreboard',
]);

/**
 * What visitors read: the summary in the head repeats what was asked for, and forms say much of wrong answers.
 */
export function saidIn({ content }: ProjectFile): string {
  if (typeof content !== 'string') return '';
  const text = content
    .slice(Math.max(content.indexOf('</head>'), 0))
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  const start = text.indexOf('"forms": {');
  return start < 0 ? text : text.slice(0, start) + text.slice(text.indexOf('\n  }', start));
}

function isCode(path: string): boolean {
  return path.endsWith('.js') && path !== 'content.js';
}

const mostCharacters = 4000;
