import { type Diagram, type DiagramState, labelOf, statesOf } from './diagram.ts';

/**
 * Renders a Mermaid `stateDiagram-v2` with every state and every transition that has a target.
 *
 * @example
 * console.log(toMermaid(describeMachine(jobMachine)));
 */
export function toMermaid({ root, edges }: Diagram): string {
  const names = nameStates(statesOf(root));
  const nameOf = (id: string) => names.get(id) ?? 'unknown';
  // The machine itself is only drawn if a transition starts or ends at it.
  const isFramed =
    root.states.length === 0 || edges.some(({ from, to }) => from === root.id || to === root.id);
  const lines = isFramed ? drawState(root, nameOf) : drawInside(root, nameOf);
  return [
    'stateDiagram-v2',
    ...(isFramed ? [`  [*] --> ${nameOf(root.id)}`] : []),
    ...lines.map((line) => `  ${line}`),
    ...edges.map((edge) => {
      const label = labelOf(edge);
      const arrow = `  ${nameOf(edge.from)} --> ${nameOf(edge.to)}`;
      return label === '' ? arrow : `${arrow} : ${escape(label)}`;
    }),
    '',
  ].join('\n');
}

type NameOf = (id: string) => string;

function drawState(state: DiagramState, nameOf: NameOf): readonly string[] {
  const name = nameOf(state.id);
  const head = `state "${escape(titleOf(state))}" as ${name}`;
  if (state.states.length === 0) return state.type === 'final' ? [head, `${name} --> [*]`] : [head];
  return [`${head} {`, ...drawInside(state, nameOf).map((line) => `  ${line}`), '}'];
}

function drawInside(state: DiagramState, nameOf: NameOf): readonly string[] {
  const regions = state.states.map((child) => drawState(child, nameOf));
  if (state.type === 'parallel') {
    return regions.flatMap((region, index) => (index === 0 ? region : ['--', ...region]));
  }
  return [...state.initial.map((id) => `[*] --> ${nameOf(id)}`), ...regions.flat()];
}

function titleOf({ name, type, history, invokes }: DiagramState): string {
  const mark = type === 'history' ? (history === 'deep' ? ' (H*)' : ' (H)') : '';
  return `${name}${mark}${invokes.map((actor) => ` ▸ ${actor}`).join('')}`;
}

/** Ids that Mermaid accepts, still unique. */
function nameStates(states: readonly DiagramState[]): ReadonlyMap<string, string> {
  const taken = new Set(['state', 'note', 'end', 'class', 'direction']);
  const names = new Map<string, string>();
  for (const { id } of states) {
    const plain = id.replace(/\W+/g, '_');
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}_${count}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/["#&:;<>{}]/g, (character) => `#${character.charCodeAt(0)};`);
}
