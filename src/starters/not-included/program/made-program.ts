import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { downloads } from '../../cli-tool/reading/folder-in.ts';
import { withoutUsage } from '../../cli-tool/reading/read-usage.ts';
import { ofDealings } from '../../rest-api/wishes/wishes.ts';
import { apiWords, namedByPaths } from './api-clauses.ts';
import { joinsIn } from '../clauses/ands.ts';
import { coveredBy } from './covered-by.ts';
import { textOf, wordsOfProject } from '../clauses/files-text.ts';
import { apiUsual } from './api-words.ts';
import { keepingWords, savingWords } from '../missing/keeping-words.ts';
import { type LeftRequest } from '../clauses/say-clauses.ts';
import { leftWord } from '../lines/program-lines.ts';
import type { clausesUncovered } from '../clauses/uncovered.ts';

/** A program and its request, with what several questions ask for. */
export interface MadeProgram {
  readonly plan: NodePlan;
  readonly language: Language;
  /** The request; of a tool, without the calls that it has. */
  readonly text: string;
  /** All of the request. */
  readonly head: string;
  /** Where a language joins two clauses. */
  readonly joints: RegExp;
  /** Values of its settings and its plan. */
  readonly values: string;
  /** Its files but README and tests, and its plan. */
  readonly code: string;
  /** Words of everything. */
  readonly all: string;
  readonly uncovered: Parameters<typeof clausesUncovered>[1];
  readonly hasBookings: boolean;
  readonly isOfTool: (clause: string) => boolean;
}

/** Reads once what the questions about a program ask for. */
export function madeProgram(
  plan: NodePlan,
  files: readonly ProjectFile[],
  { text, known }: LeftRequest,
): MadeProgram {
  const { starter, title, routes, resources, schedule, language = 'en' } = plan;
  // An API does nothing by the clock.
  const times = starter === 'rest-api' ? undefined : schedule;
  const planned = JSON.stringify([title, routes, resources, times]);
  const head = text.slice(0, mostCharacters);
  const isOther = doesOther(known, language);
  const asked = starter === 'cli-tool' ? withoutUsage(head, knownIn(files)) : head;
  const hasBookings = (resources ?? []).some(({ name }) => ofDealings.test(name));
  const settings = settingsIn(files, asked);
  const values = [settings, planned, limitsIn(files), ...weeksIn(settings)].join('\n');
  const words = wordsOfProject(files, asked);
  const own =
    starter === 'rest-api'
      ? [apiWords(files), ...namedByPaths(plan, asked)]
      : [words, ...(starter === 'graphql-api' ? namedByPaths(plan, asked) : [])];
  const joints = joinsIn(language, '', '(?![^()]{0,200}\\))');
  return {
    plan,
    language,
    text: asked,
    head,
    joints,
    values,
    code: [
      textOf(files.filter(({ path }) => !others.test(path))),
      planned,
      ...namedByPaths(plan, asked),
      ...known,
    ].join('\n'),
    all: [
      words,
      planned,
      ...known,
      // "mon dossier Téléchargements" is ~/Downloads.
      values.includes('~/Downloads') ? (downloads.exec(asked)?.[0] ?? '') : '',
    ].join('\n'),
    uncovered: {
      text: [...(isOther ? [] : own), ...known].join('\n'),
      usual: usualWords(plan, files, hasBookings),
      language,
      // What an API keeps and answers is known in few words.
      ...(starter === 'rest-api' && { share: 0.5 }),
      ...(severalWishes.has(starter) && { further: joints }),
    },
    hasBookings,
    isOfTool: isOther ? () => false : coveredBy(plan, head),
  };
}

function usualWords(
  { starter, routes }: NodePlan,
  files: readonly ProjectFile[],
  hasBookings: boolean,
): string {
  const isList = files.some(({ path }) => path === 'src/kept.js');
  return [
    isList ? `${keepingWords} ${savingWords}` : verbsOf(routes),
    ...(starter === 'rest-api' ? [apiUsual] : []),
    hasBookings ? booked : '',
  ].join(' ');
}

function settingsIn(files: readonly ProjectFile[], request: string): string {
  return (
    // Days of the week are numbers that no request writes.
    textOf(files.filter(({ path }) => path.endsWith('settings.js')))
      .replace(weekdays, '')
      // Port 3000 is no 3 things.
      .replace(ports, (all, port: string) => (request.includes(port) ? all : ''))
  );
}

/** Whether what is known to be missing is all that the program is for. */
function doesOther(known: readonly string[], language: NodePlan['language']): boolean {
  const instead = (['tool', 'program', 'worker'] as const).map((key) => leftWord(key, language));
  return known.some(
    (line) => instead.some((one) => one.startsWith(line)) || line.includes('; this is a chat'),
  );
}

/** Starters whose requests join what they do with "and". */
export const severalWishes: ReadonlySet<string> = new Set([
  'rest-api',
  'cli-tool',
  'webhook-receiver',
  'scheduled-worker',
]);

/** Whether a tool has a command: its settings call it so, and do not plan it. */
function knownIn(files: readonly ProjectFile[]): (command: string) => boolean {
  const settings = String(files.find(({ path }) => path === 'src/settings.js')?.content ?? '');
  const after = settings.slice(settings.indexOf('\n  names: {'));
  const names = new Set(after.match(/(?<=')[^'\n]{1,40}(?=',)/gu) ?? []);
  return (command) => names.has(command);
}

export const booked =
  'book booking reserve buchen reservieren reservar agendar réserver prenotare boeken';

export function verbsOf(routes: NodePlan['routes']): string {
  const isKept = (method: string): boolean => routes.some((route) => route.method === method);
  return isKept('POST') && isKept('GET') && isKept('DELETE') ? keepingWords : '';
}

/** "5 MB" stands in settings as bytes, and in the README as people write it. */
function limitsIn(files: readonly ProjectFile[]): string {
  const readme = files.find(({ path }) => path === 'README.md')?.content;
  return typeof readme !== 'string' ? '' : (readme.match(sizes) ?? []).join(' ');
}

/** "for 3 weeks" stands in settings as 21 days. */
function weeksIn(settings: string): readonly string[] {
  return allMatches(settings, /inDays: (\d{1,3}),/gu)
    .filter(([, days]) => Number(days) % 7 === 0)
    .map(([, days]) => `${Number(days) / 7} weeks`);
}

const sizes = /(?<![\d.,])\d{1,6}(?:\.\d{1,2})? (?:kB|MB|GB)(?!\p{L})/gu;

/** The README, tests and lockfiles. */
const others = /^README\.md$|^test\/|lock\.json$/;
const ports = /\bport: (\d{4,5}),/u;
const weekdays = /days: \[[\d,\s]{1,300}\]/gu;
const mostCharacters = 4000;
