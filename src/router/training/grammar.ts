/**
 * The format of the data files. A file has one language, a line one phrase; `#` starts a comment.
 *
 * - `[slot name]`: the phrases for `{name}`, one per line or separated by ` | `
 * - `[ask]`: ways to ask, with `*` for the thing; `[open]` and `[close]`: text before and after it
 * - `[static_html]`, `[node_project]`, `[node_project serves]`, `[discord_bot]`, `[none things]`:
 *   things, which are inserted into the ways to ask; a line that starts with `=` is a whole message
 * - `[static_html more]` and so on, `[more]` for all: continuations of a message
 * - `[none]`: whole messages
 *
 * `(a|b|)` in a line stands for one of the alternatives, which may be empty.
 */
export interface Grammar {
  readonly language: string;
  readonly slots: ReadonlyMap<string, readonly string[]>;
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

export function parseGrammar(language: string, text: string): Grammar {
  const slots = new Map<string, string[]>();
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  let inSlot = false;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(slot )?([a-z_ ]+)\]$/.exec(line);
    if (heading === null) {
      lines.push(...(inSlot ? line.split(' | ') : [line]));
      continue;
    }
    const [, slot, name = ''] = heading;
    if (slot === undefined && !sectionNames.has(name)) {
      throw new Error(`${language}.txt:${index + 1}: unknown section "${name}".`);
    }
    inSlot = slot !== undefined;
    const table = inSlot ? slots : sections;
    lines = table.get(name) ?? [];
    table.set(name, lines);
  }
  return { language, slots, sections };
}

const types = ['static_html', 'node_project', 'node_project serves', 'discord_bot'];
const sectionNames: ReadonlySet<string> = new Set([
  'ask',
  'open',
  'close',
  'more',
  'none',
  'none things',
  'none more',
  ...types,
  ...types.map((type) => `${type} more`),
]);
