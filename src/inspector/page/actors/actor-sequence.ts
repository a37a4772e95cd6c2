import type { ActorExchange } from '../../protocol.ts';
import { lanesOf, type Message, noteOf, type Sequence } from '../sequence/sequence.ts';

/**
 * The events that an actor received and sent.
 *
 * @param firstSeq Number of the first row that is shown of the actor.
 */
export function actorSequence(
  id: string,
  exchanges: readonly ActorExchange[],
  firstSeq: number,
): Sequence {
  const names = new Map<string, string>([[outside, 'outside']]);
  let position = 0;
  const messages = exchanges.map((exchange): Message => {
    const { at, type, to, from, taken, actions, inputs, state, status, event } = exchange;
    names.set(to.id, to.name);
    if (from) names.set(from.id, from.name);
    // What it sends follows from its own latest step.
    if (to.id === id) position = exchange.seq - firstSeq;
    const guards = taken.flatMap(({ guard }) => guard ?? []);
    return {
      at,
      // A machine starts itself; what else has no sender comes from outside.
      from: from?.id ?? (type === 'xstate.init' ? to.id : outside),
      to: to.id,
      text: shortName(type),
      note: noteOf(guards, actions.map(shortName)),
      tone: toneOf(type, status),
      position: Math.max(0, position),
      payload: {
        event,
        ...(taken.length > 0 && {
          transitions: taken.map(({ from: start, to: end }) => `${start} → ${end}`),
        }),
        ...(guards.length > 0 && { guards }),
        ...(actions.length > 0 && { actions }),
        ...(inputs && { inputs }),
        state,
        status,
      },
    };
  });
  return { messages, lanes: lanesOf(messages, names, [outside, id]) };
}

const outside = 'outside';

/** `xstate.done.actor.fetch` becomes `done fetch`. */
function shortName(type: string): string {
  return type.replace(/^xstate\./, '').replace(/^(done|error)\.actor\./, '$1 ');
}

function toneOf(type: string, status: string): Message['tone'] {
  if (type.startsWith('xstate.error') || status === 'error') return 'bad';
  if (type.startsWith('xstate.done')) return 'good';
  return type.startsWith('xstate.') ? 'off' : 'run';
}
