import { type DiagramState, statesOf } from './diagram.ts';
import type { Arrow, TidyDiagram } from './tidy.ts';

/** The direction of flow of one level of a diagram. */
export type Direction = 'DOWN' | 'RIGHT';
export type Side = 'NORTH' | 'SOUTH' | 'EAST' | 'WEST';

/** A line between two states, or from a dot to a state. */
export interface Wire {
  readonly id: string;
  /** Absent for the line of a dot, and for a hidden line that keeps two boxes together. */
  readonly arrow?: Arrow;
  readonly isHidden?: boolean;
  /** Absent if the line starts at a dot: for an initial state, or for the whole container. */
  readonly from?: string;
  readonly to?: string;
  /** The innermost state that contains the whole line. */
  readonly container: string;
  /** The children of the container in which it starts and ends. */
  readonly first?: string;
  readonly last?: string;
  /** The sides at which it leaves `first` and enters `last`. */
  readonly exit: Side;
  readonly entry: Side;
}

export interface Routes {
  readonly wires: readonly Wire[];
  flowIn(container: string): Direction;
  /** Whether a state is `outer` itself or a descendant of it. */
  isWithin(id: string | undefined, outer: string): boolean;
}

/** Plans all lines. The top level flows in the given direction, and each level alternates. */
export function planRoutes(root: DiagramState, tidy: TidyDiagram, direction: Direction): Routes {
  const ancestors = ancestorsIn(root);
  const states = statesOf(root);
  const order = new Map(states.map(({ id }, index) => [id, index]));

  const flowIn = (container: string): Direction => {
    const depth = ancestors.get(container)?.length ?? 0;
    return (depth % 2 === 0) === (direction === 'DOWN') ? 'DOWN' : 'RIGHT';
  };
  const sidesIn = (container: string, isForward: boolean): { exit: Side; entry: Side } => {
    const [start, end] = flowIn(container) === 'DOWN' ? downSides : rightSides;
    return isForward ? { exit: end, entry: start } : { exit: start, entry: end };
  };
  const connect = (from: string, to: string) => {
    const above = [...(ancestors.get(from) ?? []), from];
    const below = [...(ancestors.get(to) ?? []), to];
    const shared = above.filter((id, index) => below[index] === id).length;
    const [container = root.id, first, last] = [above[shared - 1], above[shared], below[shared]];
    const isForward = (order.get(from) ?? 0) <= (order.get(to) ?? 0);
    return {
      container,
      ...(first !== undefined && { from, first }),
      ...(last !== undefined && { to, last }),
      ...sidesIn(container, isForward),
    };
  };

  return {
    flowIn,
    isWithin: (id, outer) =>
      id !== undefined && (id === outer || (ancestors.get(id)?.includes(outer) ?? false)),
    wires: [
      ...states.flatMap(({ id, initial }) =>
        initial.map((to, index) => {
          const { from: _, first: __, ...wire } = connect(id, to);
          return { id: `start ${index} of ${id}`, ...wire };
        }),
      ),
      ...tidy.arrows.map((arrow, index) => ({
        id: `arrow ${index}`,
        arrow,
        ...connect(arrow.from, arrow.to),
      })),
      ...[...tidy.neighbours].map(([to, from]) => {
        const wire = connect(from, to);
        const { first = from, last = to } = wire;
        return { id: `neighbour ${to}`, isHidden: true, ...wire, from: first, to: last };
      }),
    ],
  };
}

const downSides = ['NORTH', 'SOUTH'] as const;
const rightSides = ['WEST', 'EAST'] as const;

function ancestorsIn(
  state: DiagramState,
  above: readonly string[] = [],
): Map<string, readonly string[]> {
  const below = state.states.flatMap((child) => [...ancestorsIn(child, [...above, state.id])]);
  return new Map([[state.id, above], ...below]);
}
