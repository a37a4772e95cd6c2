import type { Tone } from '../parts/tone.ts';

/** Events between actors, in their order. */
export interface Sequence {
  readonly lanes: readonly Lane[];
  readonly messages: readonly Message[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
}

/** An event from one actor to another; both may be the same. */
export interface Message {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Ids of lanes. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** The guard and the actions, in a line. */
  readonly note: string;
  readonly tone: Tone;
  /** Position of the row that belongs to it. */
  readonly position: number;
  /** Everything known about it. */
  readonly payload: unknown;
}

/** `[guard] action, action`. */
export function noteOf(guards: readonly string[], actions: readonly string[]): string {
  return [...guards.map((guard) => `[${guard}]`), actions.join(', ')].filter(Boolean).join(' ');
}

/** The lanes that messages use, in the order of their first use; `first` before the others. */
export function lanesOf(
  messages: readonly Pick<Message, 'from' | 'to'>[],
  names: ReadonlyMap<string, string>,
  first: readonly string[] = [],
): readonly Lane[] {
  const used = new Set(messages.flatMap(({ from, to }) => [from, to]));
  const ids = new Set([...first.filter((id) => used.has(id)), ...used]);
  return [...ids].map((id) => ({ id, name: names.get(id) ?? id }));
}
