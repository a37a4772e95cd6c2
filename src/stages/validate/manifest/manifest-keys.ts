/** A key of a JSON text on which parsers disagree. */
export interface OddKey {
  readonly name: string;
  /** 0 in the outermost object. */
  readonly depth: number;
  /** The key of the object that contains it; empty in the outermost. */
  readonly parent: string;
  readonly offset: number;
}

/**
 * Keys that occur twice in an object, of which some parsers take the first and some the last, and
 * `__proto__`, which sets a prototype when copied. The text must be valid JSON.
 */
export function oddKeys(json: string): OddKey[] {
  const odd: OddKey[] = [];
  const open: { readonly keys: Set<string>; readonly name: string }[] = [];
  let last = '';
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push({ keys: new Set(), name: last });
    else if (token === '}' || token === ']') open.pop();
    else {
      const [, key] = /^("[^]*")\s*:$/.exec(token) ?? [];
      const around = open.at(-1);
      if (key === undefined || around === undefined) continue;
      const name = String(JSON.parse(key));
      if (around.keys.has(name) || name === '__proto__') {
        odd.push({ name, depth: open.length - 1, parent: around.name, offset: index });
      }
      around.keys.add(name);
      last = name;
    }
  }
  return odd;
}

const tokens = /[{}[\]]|"(?:[^"\\]|\\.)*"(?:\s*:)?/g;
