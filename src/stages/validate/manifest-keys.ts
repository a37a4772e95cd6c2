/** A key of a JSON text at which readers of it part ways. */
export interface OddKey {
  readonly name: string;
  /** Objects around it: 0 in the outermost. */
  readonly depth: number;
  /** The key of the object that it stands in; empty in the outermost. */
  readonly parent: string;
  readonly offset: number;
}

/**
 * Keys that an object has twice, of which some readers take the first and some the last, and those
 * that set the prototype of an object into which they are copied. The text has to be JSON.
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
