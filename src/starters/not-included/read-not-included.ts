import type { Plan } from '../../contracts/job/plan.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { StarterOutline } from '../starter.ts';
import { features } from './features.ts';
import { formsLeft } from './page/forms-left.ts';
import { functionsWithout } from './page/asks-for.ts';
import { wholeWords, type Wished, wishIn } from './wished.ts';

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
  const asked = [
    ...patterns.filter((feature) => feature.in?.includes(starter.name) !== true),
    ...(projectType === 'static_html' ? functionsWithout(plan) : []).map(({ pattern }) => ({
      pattern,
      isKind: false,
    })),
  ];
  const found = asked
    .map(({ pattern, isKind = false }) => wishIn(head, pattern, { projectType, isKind }))
    .filter((wished) => wished !== undefined);
  // "JWT login" is no login of its own.
  const forms = formsLeft(plan, head);
  const names = found
    .filter((one) => !found.some((other) => other !== one && contains(other, one)))
    .filter(({ name }) => !forms.some((form) => form.includes(name)))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => oneLine(name, 120));
  return [
    ...new Set([
      ...(starter.leavesOut?.(plan, head) ?? []),
      ...commandsLeft(plan, head),
      ...forms,
      ...names,
    ]),
  ].slice(0, 12);
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

function contains(outer: Wished, inner: Wished): boolean {
  const isLonger = outer.name.length > inner.name.length;
  return isLonger && outer.at <= inner.at && inner.at < outer.at + outer.name.length;
}

const patterns = features.map(({ words, in: starters, isKind }) => ({
  in: starters,
  isKind,
  pattern: wholeWords(words),
}));

const mostCharacters = 4000;
