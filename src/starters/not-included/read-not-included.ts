import type { ProjectType } from '../../contracts/job/job.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { StarterOutline } from '../starter.ts';
import { features } from './features.ts';
import { leftOutOfProgram } from './left-out-of-program.ts';
import { programFeatures } from './program-features.ts';

interface Wish {
  readonly plan: Plan;
  readonly starter: StarterOutline;
  /** The request. */
  readonly text: string;
}

/**
 * What a request asks for and its starter does not have, in the words of the request: at most 12 of at most
 * 120 characters.
 *
 * @example
 * readNotIncluded({ plan, starter, text: 'an API for books with JWT login and SQLite' });
 * // ['JWT login', 'SQLite']
 */
export function readNotIncluded({ plan, starter, text }: Wish): readonly string[] {
  const { projectType } = plan;
  const head = text.slice(0, mostCharacters);
  const found = patterns
    .filter((feature) => feature.in?.includes(starter.name) !== true)
    .filter(({ of }) => of === undefined || of === projectType)
    .flatMap(({ pattern, isKind = false, of }) => {
      const wished = [...head.matchAll(pattern)].filter(({ 0: match, index }) =>
        isWished(head, { at: index, length: match.length, projectType, isKind }),
      );
      // A line of what programs do has things that differ; elsewhere they are names of one thing.
      return wished
        .slice(0, of === undefined ? 1 : 4)
        .map(({ 0: name, index }) => ({ at: index, name }));
    });
  // "JWT login" is no login of its own.
  const each = new Map(found.toReversed().map((one) => [one.name.toLowerCase(), one]));
  const names = [...each.values()]
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => oneLine(name, 120));
  const missing = [
    ...(starter.leavesOut?.(plan, head) ?? []),
    ...(plan.projectType === 'node_project' ? leftOutOfProgram(plan, starter, head) : []),
    ...commandsLeft(plan, head),
  ];
  return [...missing, ...names.filter((name) => !missing.includes(name))]
    .slice(0, 12)
    .map((name) => oneLine(name, 120));
}

/** Commands that a bot of another kind does not have. */
function commandsLeft(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const known = new Set(plan.commands.map(({ name }) => `/${name}`));
  const named =
    text.match(/(?<![\p{L}\p{N}/:.<_-])\/[\p{L}\p{N}_-]{2,32}(?![\p{L}\p{N}/])/gu) ?? [];
  return [...new Set(named.map((name) => name.toLowerCase()))]
    .filter((name) => !known.has(name))
    .slice(0, 6);
}

interface Named {
  readonly at: number;
  readonly name: string;
}

function contains(outer: Named, inner: Named): boolean {
  const isLonger = outer.name.length > inner.name.length;
  return isLonger && outer.at <= inner.at && inner.at < outer.at + outer.name.length;
}

/** Scripts whose words stand beside others without spaces. */
const joinedScript = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const patterns = [...features, ...programFeatures].map(({ words, in: starters, isKind, of }) => ({
  in: starters,
  isKind,
  of,
  pattern: new RegExp(
    `(?<!(?!${joinedScript})[\\p{L}\\p{N}/@#.-])(?:${words})(?!(?!${joinedScript})[\\p{L}\\p{N}@/-])`,
    'giu',
  ),
}));

const mostCharacters = 4000;

interface Place {
  readonly at: number;
  readonly length: number;
  readonly projectType: ProjectType;
  readonly isKind: boolean;
}

/** Whether words ask for a thing: they do not refuse it, and a page is not *about* it. */
function isWished(text: string, { at, length, projectType, isKind }: Place): boolean {
  const before =
    text
      .slice(Math.max(at - 40, 0), at)
      .split(/[.;!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + 24);
  if (refused.test(before) || unneeded.test(after) || isQuoted(text, at)) return false;
  if (projectType !== 'static_html') return !topic.test(before);
  return (isKind ? !topic.test(before) : joined.test(before)) && !trade.test(after);
}

const refused =
  /(?<!\p{L})(?:no|not|without|don['’]?t|never|instead of|kein\p{L}{0,2}|ohne|nicht|sin|nada de|sans|pas de|sem|senza|niente|bez|без|не|geen|zonder|hayır)(?!\p{L})[^,]{0,30}$|ない$|不要$/iu;
const unneeded = /^\s(?:is not|isn['’]t|are not|not|nicht|no es|n['’]est pas|unnötig)(?!\p{L})/iu;
/** "a quiz about payments" */
const topic = /(?<!\p{L})(?:about|über|sobre|su|sur|o|про|called|named)\s(?:\p{L}+\s)?$/iu;
/** "with a login", "…, payments and online booking" */
const joined =
  /(?:[,、，،]|\s&|\+|[带和有与とや및와과]|(?<!\p{L})(?:with|and|plus|also|includ\p{L}{0,4}|needs?|add|adds|accepts?|take|takes|support|supports|using|use|via|mit|und|auch|sowie|inklusive|über|con|y|e|incluso|avec|et|com|z|i|oraz|с|и|ile|ve|met|en))\s?(?:an?\s|the\s|our\s|my\s|eine[mnr]?\s|un[ea]?\s|online\s|secure\s|\p{L}{3,10}\s)?$/iu;
/** "payments startup", "login page" */
const trade =
  /^\s(?:page|screen|form|course|shop|store|school|company|startup|agency|blog|band|teacher|lessons?|business|festival|quiz|seite|formular)/iu;

function isQuoted(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(at - 200, 0), at);
  const marks =
    ahead
      .split('\n')
      .at(-1)
      ?.match(/["“”„]/gu)?.length ?? 0;
  return marks % 2 === 1;
}
