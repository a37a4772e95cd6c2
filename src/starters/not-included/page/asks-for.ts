import type { Plan } from '../../../contracts/job/plan.ts';
import { wholeWords, wishIn } from '../wished.ts';
import { appFunctions } from './app-functions.ts';
import { isSite } from '../../page/is-site.ts';
import { gameFunctions } from './game-functions.ts';
import type { FunctionName, PageFunction } from './page-function.ts';
import { siteFunctions } from './site-functions.ts';

/**
 * Whether a request for a page asks for one of its functions.
 *
 * @example
 * asksFor('theme', 'a to-do list with a dark mode toggle'); // true
 */
export function asksFor(name: FunctionName, message: string): boolean {
  const text = message.slice(0, 4000);
  return functions.some(
    (one) => one.name === name && wishIn(text, one.pattern, aPage) !== undefined,
  );
}

const aPage = { projectType: 'static_html', isKind: false } as const;

interface Patterned {
  readonly pattern: RegExp;
}

/** The functions that the page of a plan does not have. What a site tells of a product is none of its own. */
export function functionsWithout(page: Page): readonly Patterned[] {
  const own = isSite(page.starter) ? functions.filter(({ isOfSites }) => isOfSites) : functions;
  return own.filter((one) => !hasFunction(one, page));
}

/** Whether an item names a function, and no thing for a list: one that a site lacks, or any of a tool. */
export function namesFunction(item: string, page: Page): boolean {
  const named = isSite(page.starter) ? functionsWithout(page) : functions;
  return named.some(({ pattern }) =>
    [...item.matchAll(pattern)].some(([match]) => match.length > item.length * 0.6),
  );
}

type Page = Pick<Plan, 'starter' | 'facts'>;

function hasFunction(
  { in: starters, isEverywhere, from }: PageFunction,
  { starter, facts = [] }: Page,
): boolean {
  if (isEverywhere === true || starters?.includes(starter) === true) return true;
  if (from === undefined || starter !== 'landing-page') return false;
  return facts.filter(({ kind }) => kind === from.kind).length >= from.count;
}

/** What stands behind a word that is no part of a longer name, as in "search party". */
const standsAlone =
  '(?!\\s(?!(?:and|or|of|for|to|by|that|which|so|in|on|at|with|from|where|when|und|oder|für|nach|von|zum|zur|mit|y|o|e|de|por|para|con|que|et|ou|des|du|pour|par|avec|em|com|di|per|i|oraz|z|do|dla|na|en|met|voor|op|van|ve|ile|и|или|по|для|с|на|в|please|bitte)(?!\\p{L}))[\\p{Script=Latin}\\p{Script=Cyrillic}])';
const functions = [...siteFunctions, ...appFunctions, ...gameFunctions].map((one) => ({
  ...one,
  isOfSites: siteFunctions.includes(one),
  pattern: wholeWords(
    `(?<sure>${one.sure.join('|')})${one.listed === undefined ? '' : `|(?:${one.listed.join('|')})${standsAlone}`}`,
  ),
}));
