import { allMatches } from '../../../workspace/text/all-matches.ts';
import { wholeWords, wishIn } from '../wished.ts';
import { appFunctions } from './functions/app-functions.ts';
import { fallingFunctions } from './functions/falling-functions.ts';
import { isSite } from '../../page/is-site.ts';
import { formFunctions } from './functions/form-functions.ts';
import { showsPlace } from '../../page/wished/further-starters.ts';
import { leftLine } from '../lines/page-lines.ts';
import type { BuiltPart } from '../../page/parts/part.ts';
import { siteParts } from '../../page/parts/site-parts.ts';
import { gameFunctions } from './functions/game-functions.ts';
import type { FunctionName, Page, PageFunction } from './functions/page-function.ts';
import { keyFunctions } from './functions/key-functions.ts';
import { loanFunctions } from './functions/loan-functions.ts';
import { playFunctions } from './functions/play-functions.ts';
import { priceFunctions } from './functions/price-functions.ts';
import { settingFunctions } from './functions/setting-functions.ts';
import { siteFunctions } from './functions/site-functions.ts';
import { toolFunctions } from './functions/tool-functions.ts';
import { utilityFunctions } from './functions/utility-functions.ts';
import { weekFunctions } from './functions/week-functions.ts';

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
  /** What stands in its place. */
  readonly instead: string | undefined;
}

/**
 * The functions that a text names and the page of a plan does not have. What a site tells of a product is none
 * of its own.
 */
export function functionsWithout(page: Page, text: string): readonly Patterned[] {
  const own = isSite(page.starter) ? functions.filter(({ isOfSites }) => isOfSites) : functions;
  return namedIn(text, own)
    .filter((one) => one.of?.(page) !== false && !hasFunction(one, page))
    .map(({ pattern, instead }) => ({ pattern, instead: instead?.(page) }));
}

/** Few are named, and whether a page has one may take building it. */
function namedIn<One extends Pick<Patterned, 'pattern'>>(
  text: string,
  all: readonly One[],
): readonly One[] {
  return all.filter(({ pattern }) => allMatches(text, pattern).length > 0);
}

/**
 * The patterns of the functions that a text names and the page of a plan has. What tools do, a site does only
 * if it is said to.
 */
export function functionsOf(page: Page, text: string): readonly RegExp[] {
  const isOwn = ({ isOfTools, name, in: starters = [] }: (typeof functions)[number]): boolean =>
    !isOfTools ||
    !isSite(page.starter) ||
    // A site has parts, and people who ask for categories want to choose from them.
    (name !== 'categories' && starters.includes(page.starter));
  return namedIn(text, functions.filter(isOwn))
    .filter(
      (one) =>
        one.of?.(page) !== false &&
        // What stands in its place is told with its own words.
        (hasFunction(one, page) || (one.isOfSites && one.instead?.(page) !== undefined)),
    )
    .map(({ pattern }) => pattern);
}

/**
 * The items that name no function of the page, but things for a list: a site may have sections for what it
 * has, a tool for none.
 */
export function withoutFunctions(
  items: readonly string[],
  text: string,
  page: Page,
): readonly string[] {
  if (items.length === 0) return items;
  const isNamed = ({ isPart, ...one }: (typeof functions)[number]): boolean =>
    isPart || (one.isOfSites && !hasFunction(one, page));
  const named = (isSite(page.starter) ? functions.filter(isNamed) : functions).filter(
    (one) => !(one.isPart || one.namesThings) || one.of?.(page) !== false,
  );
  const said = named
    .flatMap(({ pattern }) => [wishIn(text, pattern, aPage)?.name ?? ''])
    .join('\n')
    .toLowerCase();
  return items.filter(
    (item) =>
      !said.split('\n').some((name) => contains(name, item.toLowerCase())) &&
      !named.some(({ pattern }) => item.replace(article, '').search(pattern) === 0),
  );
}

/** "A calculator", "met een rekenhulp". */
const article =
  /^(?:(?:and|with|und|mit|con|y|avec|et|com|e|met|en|z|i|с|и)\s)?(?:(?:an?|the|eine?n?|einem|das|der|die|une?|le|la|les|el|los|uma?|il|lo|een|de|het)\s)?/iu;

/** "Drag" of "drag and drop". */
function contains(name: string, item: string): boolean {
  return (
    item.length > 3 &&
    (name.replace(/^en\s/u, '').startsWith(item) ||
      name.startsWith(item) ||
      name.endsWith(` ${item}`))
  );
}

function hasFunction({ in: starters, isEverywhere, hasBy }: PageFunction, page: Page): boolean {
  return (
    isEverywhere === true || starters?.includes(page.starter) === true || hasBy?.(page) === true
  );
}

/** What stands behind a word that is no part of a longer name, as in "search party". */
const standsAlone =
  '(?!\\s(?!(?:and|or|of|for|to|by|that|which|so|in|on|at|with|from|where|when|und|oder|für|nach|von|zum|zur|mit|y|o|e|de|por|para|con|que|et|ou|des|du|pour|par|avec|em|com|di|per|i|oraz|z|do|dla|na|en|met|voor|op|van|ve|ile|и|или|по|для|с|на|в|please|bitte)(?!\\p{L}))[\\p{Script=Latin}\\p{Script=Cyrillic}])';
function isWhole(part: BuiltPart | undefined): boolean {
  return part !== undefined && part.isOpen !== true;
}

const parts: readonly PageFunction[] = siteParts.map(({ build, ...one }) => ({
  ...one,
  // A button that leads nowhere of its own is there, and says so.
  instead: (page) =>
    isSite(page.starter) && build(page)?.isOpen === true
      ? leftLine('address', page.language)
      : undefined,
  hasBy: (page) =>
    isSite(page.starter) &&
    (isWhole(build(page)) || (one.name === 'directions' && showsPlace(page.starter))),
}));
const ofSites = [...siteFunctions, ...formFunctions, ...parts];
const ofTools: readonly PageFunction[] = [
  ...appFunctions,
  ...gameFunctions,
  ...playFunctions,
  ...fallingFunctions,
  ...keyFunctions,
  ...loanFunctions,
  ...weekFunctions,
  ...priceFunctions,
  ...toolFunctions,
  ...utilityFunctions,
];
const functions = [...ofSites, ...ofTools, ...settingFunctions].map((one) => ({
  ...one,
  isOfSites: ofSites.includes(one),
  isOfTools: ofTools.includes(one),
  // Stands with the list or under the title: no section of its own.
  isPart: parts.includes(one),
  pattern: wholeWords(
    `(?<sure>${one.sure.join('|')})${one.listed === undefined ? '' : `|(?:${one.listed.join('|')})${standsAlone}`}`,
  ),
}));
