import { hash } from 'node:crypto';
import type { AnyStateMachine, AnyStateNode } from 'xstate';

/**
 * Names what a snapshot must fit: the machine's version, raised by hand when the context changes
 * its shape, and a hash of its structure. Guards, actions and targets do not count: a snapshot fits
 * whatever they do.
 */
export function versionOf(machine: AnyStateMachine): string {
  const structure = hash('sha256', JSON.stringify(describe(machine.root)));
  return `${machine.version ?? '0'}-${structure.slice(0, 12)}`;
}

function describe(node: AnyStateNode): unknown {
  const invokes = node.invoke.map(
    ({ id, src }) => `${id}:${typeof src === 'string' ? src : 'inline'}`,
  );
  const children = Object.values(node.states).map(describe);
  return [
    node.key,
    node.type,
    node.initial.target.map(({ key }) => key),
    invokes.toSorted(),
    children.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ];
}
