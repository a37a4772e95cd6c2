import { isBuiltin } from 'node:module';
import type { Plan } from '../../contracts/job/plan.ts';
import { listIn, recordIn, textIn } from './field.ts';
import { knownPackages } from './packages.ts';

export interface ReadDependencies {
  readonly fields: Pick<Plan, 'dependencies' | 'unlisted'>;
  readonly problems: readonly string[];
}

/**
 * Reads the packages of a plan, as a list of names and versions or as an object. One of the allow-list
 * gets the version that stands there.
 */
export function readDependencies(value: unknown): ReadDependencies {
  const problems: string[] = [];
  const dependencies = new Map<string, string>();
  for (const [name, wanted] of entriesOf(value)) {
    const known = Object.hasOwn(knownPackages, name) ? knownPackages[name] : undefined;
    const version = known ?? /^[\^~=v]{0,2}(\d{1,6}\.\d{1,6}\.\d{1,6})$/.exec(wanted)?.[1];
    if (!packageName.test(name)) problems.push(`${JSON.stringify(name)} is no package name.`);
    else if (version === undefined) {
      problems.push(`The dependency ${name} must have an exact version, such as 1.2.3.`);
    } else dependencies.set(name, version);
  }
  const unlisted = [...dependencies.keys()].filter((name) => !Object.hasOwn(knownPackages, name));
  const fields = {
    ...(dependencies.size > 0 && { dependencies: Object.fromEntries(dependencies) }),
    ...(unlisted.length > 0 && { unlisted }),
  };
  return { fields, problems };
}

const mostPackages = 20;
const packageName = /^(?:@[a-z0-9][\w.-]{0,80}\/)?[a-z0-9][\w.-]{0,80}$/;

/** `{ name, version }`, or `name@version`. */
function pairOf(item: unknown): readonly [name: unknown, version: unknown] {
  if (typeof item !== 'string') {
    const { name, version } = recordIn(item);
    return [name, version];
  }
  const at = item.indexOf('@', 1);
  return at === -1 ? [item, ''] : [item.slice(0, at), item.slice(at + 1)];
}

function entriesOf(value: unknown): readonly (readonly [name: string, version: string])[] {
  const list = listIn(value, mostPackages);
  const pairs =
    list.length > 0 ? list.map(pairOf) : Object.entries(recordIn(value)).slice(0, mostPackages);
  // `node:fs` and `fs` need no package; those that are called so are not what was meant.
  return pairs.flatMap(([name, version]) => {
    const text = textIn(name, 200);
    return text === undefined || isBuiltin(text) ? [] : [[text, textIn(version, 40) ?? '']];
  });
}
