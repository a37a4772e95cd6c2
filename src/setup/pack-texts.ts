import { relative, resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/** The texts of modules, each as JSON, by the paths of the modules from a folder. */
export type PackedTexts = Map<string, string>;

/**
 * Takes the long texts out of the modules of a folder, which then read them with `textsOf` of its
 * `packed.ts`: in one compressed file they take two thirds of the room.
 */
export function packTexts(folder: string, packed: PackedTexts): Plugin {
  return {
    name: 'pack-texts',
    transform(code, id) {
      if (!id.startsWith(`${folder}/`)) return null;
      const found = textsIn(code);
      if (found.length === 0) return null;
      const module = relative(folder, id);
      packed.set(module, JSON.stringify(found.map(({ text }) => text)));
      const short = found.reduceRight(
        (rest, { start, end }, index) =>
          `${rest.slice(0, start)}texts_[${index}]${rest.slice(end)}`,
        code,
      );
      const source = JSON.stringify(resolve(folder, 'packed.ts'));
      return `import { textsOf as textsOf_ } from ${source};\nconst texts_ = textsOf_(${JSON.stringify(module)});\n${short}`;
    },
  };
}

interface FoundText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Long literals without values in them. Module names, names of properties and what a tag reads stay. */
function textsIn(code: string): readonly FoundText[] {
  const found: FoundText[] = [];
  const kept = new Set<number>();
  const keep = (node: { readonly start: number } | null) => void (node && kept.add(node.start));
  const add = (text: string | null | undefined, { start, end }: Omit<FoundText, 'text'>) => {
    if (typeof text === 'string' && text.length >= minLength) found.push({ text, start, end });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => keep(source),
    ImportExpression: ({ source }) => keep(source),
    ExportNamedDeclaration: ({ source }) => keep(source),
    ExportAllDeclaration: ({ source }) => keep(source),
    Property: ({ key, computed }) => keep(computed ? null : key),
    TaggedTemplateExpression: ({ quasi }) => keep(quasi),
    Literal(node) {
      add(typeof node.value === 'string' ? node.value : null, node);
    },
    TemplateLiteral(node) {
      if (node.expressions.length === 0) add(node.quasis[0]?.value.cooked, node);
    },
  }).visit(parseSync('module.ts', code).program);
  return found.filter(({ start }) => !kept.has(start)).toSorted((a, b) => a.start - b.start);
}

const minLength = 40;
