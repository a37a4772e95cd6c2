import type { ELK, ElkNode, ElkShape } from 'elkjs/lib/elk-api.js';
import { boxContent, type BoxContent, labelBox } from './box-text.ts';
import type { DiagramState } from './diagram.ts';
import { type Port, portsOf } from './ports.ts';
import type { Routes, Wire } from './route.ts';
import { manyStates, type TidyDiagram } from './tidy.ts';

/** A state with everything inside it. Positions are relative to its top left corner. */
export interface Level {
  readonly state: DiagramState;
  readonly content: BoxContent;
  readonly width: number;
  readonly height: number;
  readonly children: readonly PlacedLevel[];
  /** Where lines from outside touch its border, by `<wire> from` and `<wire> to`. */
  readonly ports: ReadonlyMap<string, Port>;
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
}

/** The start of a line that does not come from a box. */
export interface Dot extends Point {
  /** True for an initial state; otherwise the dot stands for the whole surrounding state. */
  readonly isStart: boolean;
}

export interface PlacedLevel {
  readonly level: Level;
  readonly at: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawn line of a wire. */
export interface Line {
  readonly wire: Wire;
  readonly points: readonly Point[];
  readonly labelAt?: Point;
}

/** Lays out a state from the inside out, level by level. */
export async function layOutLevel(
  elk: ELK,
  state: DiagramState,
  tidy: TidyDiagram,
  routes: Routes,
): Promise<Level> {
  const content = boxContent(state, tidy.notes.get(state.id) ?? []);
  const levels: Level[] = [];
  for (const child of state.states) levels.push(await layOutLevel(elk, child, tidy, routes));
  const inside =
    levels.length === 0
      ? { state, content, ...sizeOf(content), children: [], dots: [], lines: [] }
      : await layOutInside(elk, state, content, levels, routes);
  return { ...inside, ports: portsOf(inside, routes) };
}

async function layOutInside(
  elk: ELK,
  state: DiagramState,
  content: BoxContent,
  levels: readonly Level[],
  routes: Routes,
): Promise<Omit<Level, 'ports'>> {
  const wires = routes.wires.filter(({ container }) => container === state.id);
  const input: ElkNode = {
    id: state.id,
    children: [
      ...wires.filter(hasDot).map((wire) => ({ id: dotOf(wire), width: dotSize, height: dotSize })),
      ...levels.map(toNode),
    ],
    edges: wires.map((wire) => ({
      id: wire.id,
      sources: [endOf(wire, 'from', levels)],
      targets: [endOf(wire, 'to', levels)],
      ...(wire.arrow && wire.arrow.labels.length > 0 && { labels: [labelBox(wire.arrow)] }),
    })),
    layoutOptions: {
      ...layoutOptions,
      ...(levels.length > manyStates && wrapped),
      'elk.direction': routes.flowIn(state.id),
      'elk.padding': `[top=${content.height + 4},left=14,bottom=14,right=14]`,
    },
  };
  const output: ElkNode = await elk.layout(input);
  const positions = new Map((output.children ?? []).map((node) => [node.id, pointOf(node)]));
  const children = levels.map((level) => ({ level, at: positions.get(level.state.id) ?? origin }));
  const { width, height } = sizeOf(output);
  return {
    state,
    content,
    width: Math.max(width, content.width),
    height,
    children,
    dots: wires.flatMap((wire) => {
      const at = hasDot(wire) ? positions.get(dotOf(wire)) : undefined;
      return at === undefined
        ? []
        : [{ x: at.x + dotSize / 2, y: at.y + dotSize / 2, isStart: wire.arrow === undefined }];
    }),
    lines: wires
      .filter(({ isHidden }) => !isHidden)
      .map((wire) => {
        const edge = output.edges?.find(({ id }) => id === wire.id);
        const label = edge?.labels?.[0];
        const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
          ...innerEnd(children, `${wire.id} from`),
          startPoint,
          ...(bendPoints ?? []),
          endPoint,
          ...innerEnd(children, `${wire.id} to`),
        ]);
        return { wire, points, ...(label && { labelAt: pointOf(label) }) };
      }),
  };
}

const dotSize = 10;
const origin: Point = { x: 0, y: 0 };

const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '5',
};

/** Of a level with many states. The default placement of nodes would take seconds. */
const wrapped = {
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.wrapping.strategy': 'MULTI_EDGE',
  'elk.aspectRatio': '1.3',
};

function toNode({ state, width, height, ports }: Level): ElkNode {
  if (state.states.length === 0) return { id: state.id, width, height };
  return {
    id: state.id,
    width,
    height,
    ports: [...ports].map(([id, { side, at }]) => ({
      id,
      ...at,
      layoutOptions: { 'elk.port.side': side },
    })),
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
  };
}

/** The end of an edge for ELK: a port of a compound state, a simple state, or a dot. */
function endOf(wire: Wire, end: 'from' | 'to', levels: readonly Level[]): string {
  const id = end === 'from' ? wire.first : wire.last;
  const level = levels.find(({ state }) => state.id === id);
  if (level === undefined) return dotOf(wire);
  return level.state.states.length === 0 ? level.state.id : `${wire.id} ${end}`;
}

function innerEnd(children: readonly PlacedLevel[], key: string): readonly Point[] {
  return children.flatMap(({ level, at }) => {
    const inner = level.state.states.length === 0 ? undefined : level.ports.get(key)?.inner;
    return inner === undefined ? [] : [{ x: at.x + inner.x, y: at.y + inner.y }];
  });
}

function hasDot({ first, last }: Wire): boolean {
  return first === undefined || last === undefined;
}

function dotOf({ id }: Wire): string {
  return `dot of ${id}`;
}

function pointOf({ x = 0, y = 0 }: ElkShape): Point {
  return { x, y };
}

function sizeOf({ width = 0, height = 0 }: ElkShape) {
  return { width, height };
}
