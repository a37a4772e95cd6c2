import type { ActorName, ActorRow } from '../protocol.ts';

/** One step of an actor, with its values as XState emitted them, never modified. */
export type RecordedRow = ActorRow;

/** The row of the actor that received an event, among those of all actors. */
export interface RecordedExchange {
  readonly order: number;
  readonly to: ActorName;
  readonly row: RecordedRow;
}

/** An event in the inbox of an actor. */
export interface Received {
  readonly order: number;
  readonly event?: unknown;
  readonly from?: ActorName;
}

/** Events wait in an inbox while an actor handles another one. Removes the event, and lost ones before it. */
export function takeFrom(inbox: Received[], event: unknown): Received | undefined {
  const index = inbox.findIndex((received) => received.event === event);
  return index < 0 ? undefined : inbox.splice(0, index + 1).at(-1);
}

export function deliver(inbox: Received[], received: Received): void {
  inbox.push(received);
  if (inbox.length > maxInbox) inbox.shift();
}

const maxInbox = 1000;

/** In its order: what an actor sends while it handles an event is complete before that. */
export function insert(exchanges: RecordedExchange[], exchange: RecordedExchange): void {
  const last = exchanges.findLastIndex(({ order }) => order < exchange.order);
  exchanges.splice(last + 1, 0, exchange);
}

/** Trimmed in bulk, so that the limit costs next to nothing per item. */
export function trimmed<Item>(items: Item[], limit: number): Item[] {
  return items.length > limit * 1.25 ? items.slice(-limit) : items;
}
