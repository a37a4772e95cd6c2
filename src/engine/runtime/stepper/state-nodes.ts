import type { AnyStateNode, StateValue } from 'xstate';

export type Transition = NonNullable<AnyStateNode['always']>[number];

/** The leaf states inside of a node. @throws TypeError for a node that cannot be compiled */
export function leavesOf(node: AnyStateNode): readonly AnyStateNode[] {
  assertPlain(node);
  const inner = Object.values(node.states);
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf);
}

function assertPlain(node: AnyStateNode): void {
  const isLeaf = node.type === 'atomic' || node.type === 'final';
  if (!isLeaf && node.type !== 'compound') throw unsupported(node, node.type);
  if (node.after.length > 0) throw unsupported(node, 'a delay');
  if (!isLeaf && node.invoke.length > 0)
    throw unsupported(node, 'an invocation outside its leaf states');
  if (node.invoke.length > 1) throw unsupported(node, 'several invocations in a state');
  if (node.initial.actions.length > 0) throw unsupported(node, 'actions on an initial transition');
}

/** A node with its ancestors, outermost first. */
export function lineOf(node: AnyStateNode): AnyStateNode[] {
  return node.parent === undefined ? [node] : [...lineOf(node.parent), node];
}

export function firstIn(node: AnyStateNode): AnyStateNode | undefined {
  return node.type === 'compound' ? node.initial.target[0] : undefined;
}

/** The innermost state that the transition does not exit. https://www.w3.org/TR/scxml/#SelectingTransitions */
export function domainOf(
  { source, reenter }: Transition,
  target: AnyStateNode,
): AnyStateNode | undefined {
  if (!reenter && (target === source || isWithin(target, source))) return source;
  return lineOf(source).findLast((node) => node !== source && isWithin(target, node));
}

export function isWithin(node: AnyStateNode, outer: AnyStateNode | undefined): boolean {
  return node !== outer && outer !== undefined && lineOf(node).includes(outer);
}

export function valueOf([key = '', ...inner]: readonly string[]): StateValue {
  return inner.length === 0 ? key : { [key]: valueOf(inner) };
}

export function unsupported({ id }: AnyStateNode, what: string): TypeError {
  return new TypeError(`A machine with ${what} cannot be compiled: ${id}.`);
}
