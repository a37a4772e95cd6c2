import type { Tool } from './tool-kinds.ts';
import { toolNames } from './tool-names.ts';

interface Names {
  readonly [own: string]: readonly string[];
}

/** What a request calls the commands of a tool, by their own names. */
export function askedCommands(tool: Tool, asked: readonly string[]): Names {
  return askedNames(toolNames[tool].commands, asked);
}

/** The same of its options, without dashes. */
export function askedOptions(tool: Tool, asked: readonly string[]): Names {
  return askedNames(toolNames[tool].options, asked);
}

function askedNames(known: Readonly<Record<string, string>>, asked: readonly string[]): Names {
  const found = asked.flatMap((name) => {
    const own = Object.hasOwn(known, name)
      ? name
      : Object.keys(known).find((one) => known[one]?.split('|').includes(name));
    return own === undefined ? [] : [[own, name] as const];
  });
  const names = Map.groupBy(found, ([own]) => own);
  return Object.fromEntries([...names].map(([own, all]) => [own, all.map(([, name]) => name)]));
}
