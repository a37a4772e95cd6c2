import { readFileSync } from 'node:fs';
import type { ProjectType } from '../../../../src/contracts/job/job.ts';
import type { Plan } from '../../../../src/contracts/job/plan.ts';
import { escapeHtml } from '../../../../src/workspace/text/escape-html.ts';
import { revisePlan } from '../../../../src/stages/plan/revise/revise-plan.ts';
import { colourOf } from '../../../../src/starters/page/looks/colour.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';
import { projects } from './projects.ts';

export interface FollowUp {
  readonly language: string;
  readonly kind: string;
  readonly project: string;
  readonly message: string;
  /** What must be seen, as `follow-ups.txt` explains. */
  readonly expected: string;
}

/** The lines of `follow-ups.txt`. */
export function followUps(): readonly FollowUp[] {
  return readFileSync(new URL('follow-ups.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', kind = '', project = '', message = '', expected = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return { language, kind, project, message, expected };
    });
}

export interface Revised {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly plan: Plan;
}

const bases = new Map<string, Promise<Base>>();

interface Base {
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, string>;
}

/** Applies a follow-up to its project and renders both plans. */
export async function revised({ project, message }: FollowUp): Promise<Revised> {
  const [type, first] = projects[project] ?? ['static_html', project];
  const base = bases.get(project) ?? baseOf(type, first);
  bases.set(project, base);
  const { plan: old, files: before } = await base;
  const plan = await revisePlan(old, message, first);
  return { before, after: await filesFor(plan, first), plan };
}

async function baseOf(type: ProjectType, first: string): Promise<Base> {
  const plan = await planFor(type, first);
  return { plan, files: await filesFor(plan, first) };
}

/** What is wrong with the result of a follow-up, if anything. */
export function problemsOf({ expected }: FollowUp, result: Revised): readonly string[] {
  const { plan, before, after } = result;
  const problems = expected.split(';').flatMap((part) => {
    const problem = problemOf(part.trim(), result);
    return problem === undefined ? [] : [problem];
  });
  const changes = changedFiles(before, after);
  const isDone = (plan.changed ?? []).length > 0;
  if (isDone !== changes.length > 0) problems.push(`changed ${changes.join(', ') || 'no file'}`);
  if (!/(?:^|; )(?:no|same|not 1)$/.test(expected) && (plan.notIncluded ?? []).length > 0) {
    problems.push(`not included: ${plan.notIncluded?.join(' / ')}`);
  }
  return problems;
}

/** All but the README, which quotes the request and names the title. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => path !== 'README.md' && before.get(path) !== after.get(path),
  );
}

/** `no`: listed as not possible. `same`: nothing was asked. The others are seen in the files. */
function problemOf(expected: string, { plan, before, after }: Revised): string | undefined {
  const [word = '', ...rest] = expected.split(' ');
  const value = rest.join(' ');
  const shown = escapeHtml(value);
  const css = after.get('styles.css') ?? '';
  const html = after.get('index.html') ?? '';
  const all = [...after]
    .filter(([path]) => path !== 'README.md')
    .map(([, text]) => text)
    .join('\n');
  const seen = (isSeen: boolean): string | undefined =>
    isSeen ? undefined : `not seen: ${expected}`;
  const headings = [...html.matchAll(/<h2[^>]*>(?<text>[^<]*)</g)].map(
    ({ groups }) => groups?.['text'] ?? '',
  );
  switch (word) {
    case 'no':
      return seen((plan.notIncluded ?? []).length > 0 && (plan.changed ?? []).length === 0);
    case 'same':
      return seen((plan.notIncluded ?? []).length === 0 && (plan.changed ?? []).length === 0);
    case 'not':
      return seen((plan.notIncluded ?? []).length === Number(value));
    case 'header':
    case 'buttons':
      return seen(
        new RegExp(`--${word}: ${value === 'any' ? '#' : value}`).test(css) &&
          css.includes(`var(--${word})`),
      );
    case 'ground':
      return seen(isNear(/--paper: light-dark\((#\w{6})/.exec(css)?.[1], value));
    case 'accent':
      return seen(isNear(/--accent: light-dark\((#\w{6})/.exec(css)?.[1], value));
    case 'gone':
      return seen(!isNear(/--accent: light-dark\((#\w{6})/.exec(css)?.[1], value));
    case 'css':
      return seen(css !== before.get('styles.css'));
    case 'font':
      return seen(css.includes(`--heading: ${value}`));
    case 'mode':
      return seen(css.includes(`color-scheme: ${value};`));
    case 'title':
      return seen(html.includes(`<title>${shown}</title>`) && html.includes(`>${shown}</h1>`));
    case 'h2':
      return seen(headings.includes(value));
    case '-h2':
      return seen(!headings.includes(value));
    case 'first':
      return seen(headings[0] === value);
    case 'lang':
      return seen(html.includes(`<html lang="${value}"`));
    case 'has':
      return seen(all.includes(value));
    case '-has':
      return seen(!all.includes(value));
    default:
      return `unknown expectation: ${expected}`;
  }
}

/** Colours are made readable on their ground: their hue stays. */
function isNear(found: string | undefined, wanted: string): boolean {
  if (found === undefined) return false;
  const [a, b] = [colourOf(found), colourOf(wanted)];
  const turn = Math.abs(a.h - b.h) % 360;
  return Math.min(turn, 360 - turn) < 25 && a.c > 0.004;
}
