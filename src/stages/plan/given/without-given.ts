import type { GivenList } from '../../../contracts/job/plan.ts';

/** The message with its lists blanked, so that their entries are nothing else. */
export function withoutGiven(text: string, given: readonly GivenList[]): string {
  return given.reduce((rest, { label, at, end }) => {
    const from = label === '' ? at : Math.max(rest.lastIndexOf(label, at), 0);
    return `${rest.slice(0, from)}${' '.repeat(Math.max(Math.min(end, rest.length) - from, 0))}${rest.slice(end)}`;
  }, text);
}
