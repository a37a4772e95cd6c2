import type { GivenList } from '../../../contracts/job/plan.ts';

/** The message with its lists and their labels blanked, so that their entries are nothing else. */
export function withoutGiven(text: string, given: readonly GivenList[]): string {
  return given.reduce((rest, { label, at, end }) => {
    const named = label === '' ? -1 : rest.lastIndexOf(label, at);
    const from = Math.min(named < at - 80 ? at : named, rest.length);
    return `${rest.slice(0, from)}${' '.repeat(Math.max(Math.min(end, rest.length) - from, 0))}${rest.slice(end)}`;
  }, text);
}
