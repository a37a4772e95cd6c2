import { languages } from '../../contracts/languages.ts';
import type { Look, Plan, PlanCommand, PlanRoute } from '../../contracts/job/plan.ts';
import { listIn, oneOf, recordIn, textIn, textsIn } from './field.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a plan of any type may say of its subject. */
export function readSubject(given: Fields): Pick<Plan, 'subject' | 'items' | 'language'> {
  const subject = textIn(given['subject'], 60);
  const items = textsIn(given['items'], 12, 80);
  const language = oneOf(textIn(given['language'], 20)?.split(/[-_]/, 1)[0], languages);
  return {
    ...(subject !== undefined && { subject }),
    ...(items.length > 0 && { items }),
    ...(language !== undefined && { language }),
  };
}

export function readSections(given: Fields): readonly string[] {
  return textsIn(given['sections'], 12, 80);
}

export function readLook(given: Fields): Look {
  const { colours, mode, tone } = recordIn(given['look']);
  const hex = textsIn(colours, 4, 20)
    .map((colour) => colour.toLowerCase())
    .filter((colour) => /^#[0-9a-f]{6}$/.test(colour));
  const light = oneOf(mode, ['light', 'dark']);
  const spirit = oneOf(tone, ['playful', 'elegant', 'minimal', 'retro', 'serious']);
  return {
    ...(hex.length > 0 && { colours: hex }),
    ...(light !== undefined && { mode: light }),
    ...(spirit !== undefined && { tone: spirit }),
  };
}

export interface ReadList<Item> {
  readonly read: readonly Item[];
  /** What is wrong with the items that are left out, for the model. */
  readonly problems: readonly string[];
}

export function readRoutes(given: Fields): ReadList<PlanRoute> {
  return each(given['routes'], readRoute);
}

export function readCommands(given: Fields): ReadList<PlanCommand> {
  return each(given['commands'], readCommand);
}

function readRoute(item: unknown): PlanRoute | string {
  const { method, path, summary } = recordIn(item);
  const verb = oneOf(method, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  const address = textIn(path, 100)?.replace(/^(?!\/)/, '/');
  if (verb === undefined || address === undefined) {
    return 'Each of routes must have a method (GET, POST, PUT, PATCH, DELETE) and a path with a slash first.';
  }
  return { method: verb, path: address, summary: textIn(summary, 200) ?? `${verb} ${address}` };
}

function readCommand(item: unknown): PlanCommand | string {
  const { name, description } = recordIn(item);
  const command = textIn(name, 40)?.replace(/^\//, '').toLowerCase() ?? '';
  if (!/^[-_\p{L}\p{N}\p{M}]{1,32}$/u.test(command)) {
    return 'Each of commands must have a name of 1 to 32 letters, digits, - and _.';
  }
  return { name: command, description: textIn(description, 100) ?? command };
}

function each<Item extends object>(
  value: unknown,
  readOne: (item: unknown) => Item | string,
): ReadList<Item> {
  const read = listIn(value, 24).map(readOne);
  return {
    read: read.flatMap((item) => (typeof item === 'string' ? [] : [item])),
    problems: [...new Set(read.flatMap((item) => (typeof item === 'string' ? [item] : [])))],
  };
}
