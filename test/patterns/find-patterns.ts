import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

export interface FoundPattern {
  /** File and line. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern literal in the sources, and every place that builds a pattern from text. */
export function findPatterns(project: string): {
  readonly patterns: readonly FoundPattern[];
  readonly made: readonly string[];
} {
  const patterns: FoundPattern[] = [];
  const made = new Set<string>();
  const files = globSync(['src/**/*.{ts,js}', 'machines/**/*.ts'], { cwd: project });
  for (const file of files.filter((name) => !isApart.test(name))) {
    const code = readFileSync(join(project, file), 'utf8');
    const lineOf = (index: number) => code.slice(0, index).split('\n').length;
    const note = (callee: { readonly type: string; readonly name?: unknown }) => {
      if (callee.name === 'RegExp') made.add(file);
    };
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { pattern: source, flags } = node.regex;
        patterns.push({ at: `${file}:${lineOf(node.start)}`, source, flags });
      },
      NewExpression: ({ callee }) => note(callee),
      CallExpression: ({ callee }) => note(callee),
    }).visit(parseSync(file, code).program);
  }
  return { patterns, made: [...made].toSorted() };
}

/** Excluded: the training reads its own data, and tests inside starters their own output. */
const isApart = /^src\/router\/training\/|\/test\//;
