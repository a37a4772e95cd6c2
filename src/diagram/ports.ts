import type { Level, Point } from './lay-out-level.ts';
import type { Routes, Side } from './route.ts';

/** Where a line touches the border of a state. */
export interface Port {
  readonly side: Side;
  readonly at: Point;
  /** Where the line really starts or ends: straight behind the border, at an inner box. */
  readonly inner: Point;
}

/** The ports of a state for the lines that leave it or end at its border. */
export function portsOf(level: Omit<Level, 'ports'>, routes: Routes): ReadonlyMap<string, Port> {
  const ends = endsAt(level.state.id, routes);
  return level.children.length === 0 ? spread(level, ends) : pierce(level, ends);
}

interface End {
  readonly key: string;
  readonly side: Side;
  /** The line ends here, not in an inner state. */
  readonly isHere: boolean;
  /** The line leaves in the direction of flow: others line up with it. */
  readonly isOnward: boolean;
}

const distance = 18;

function endsAt(id: string, { wires, isWithin }: Routes): readonly End[] {
  return wires.flatMap((wire): readonly End[] => {
    if (isWithin(wire.container, id)) return [];
    if (isWithin(wire.from, id)) {
      const isOnward = wire.exit === 'SOUTH' || wire.exit === 'EAST';
      return [{ key: `${wire.id} from`, side: wire.exit, isHere: wire.from === id, isOnward }];
    }
    if (isWithin(wire.to, id)) {
      return [{ key: `${wire.id} to`, side: wire.entry, isHere: wire.to === id, isOnward: false }];
    }
    return [];
  });
}

/** Spreads ports around the middle of each side of a simple box. */
function spread(size: Size, ends: readonly End[]): ReadonlyMap<string, Port> {
  const ordered = ends.toSorted((a, b) => Number(b.isOnward) - Number(a.isOnward));
  return new Map(
    ordered.map(({ key, side }, index) => {
      const offset = middle(size, side) + (index - (ends.length - 1) / 2) * distance;
      const at = onSide(size, side, offset);
      return [key, { side, at, inner: at }];
    }),
  );
}

/** Lines from inner states go straight through the border; the others get a free offset beside them. */
function pierce(level: Omit<Level, 'ports'>, ends: readonly End[]): ReadonlyMap<string, Port> {
  const ports = new Map<string, Port>();
  for (const { key, side } of ends.filter(({ isHere }) => !isHere)) {
    for (const { level: child, at } of level.children) {
      const inner = child.ports.get(key)?.inner;
      if (inner === undefined) continue;
      const point = { x: at.x + inner.x, y: at.y + inner.y };
      ports.set(key, { side, at: onSide(level, side, along(point, side)), inner: point });
    }
  }
  const spine = ends.findLast(({ isOnward, isHere }) => isOnward && !isHere)?.key;
  const spinePort = spine === undefined ? undefined : ports.get(spine);
  for (const { key, side } of ends.filter(({ isHere }) => isHere).toReversed()) {
    let offset = spinePort === undefined ? middle(level, side) : along(spinePort.at, side);
    const taken = [...ports.values()].filter((port) => port.side === side);
    while (taken.some(({ at }) => Math.abs(along(at, side) - offset) < distance)) {
      offset -= distance;
    }
    const at = onSide(level, side, offset);
    ports.set(key, { side, at, inner: at });
  }
  return ports;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function isHorizontal(side: Side): boolean {
  return side === 'NORTH' || side === 'SOUTH';
}

function along({ x, y }: Point, side: Side): number {
  return isHorizontal(side) ? x : y;
}

function middle({ width, height }: Size, side: Side): number {
  return (isHorizontal(side) ? width : height) / 2;
}

function onSide({ width, height }: Size, side: Side, offset: number): Point {
  switch (side) {
    case 'NORTH':
      return { x: offset, y: 0 };
    case 'SOUTH':
      return { x: offset, y: height };
    case 'WEST':
      return { x: 0, y: offset };
    case 'EAST':
      return { x: width, y: offset };
  }
}
