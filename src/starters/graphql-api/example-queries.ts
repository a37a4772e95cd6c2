import { sampleOf } from '../shared/sample-fields.ts';
import type { ApiType } from './read-types.ts';

/** A query for the first page of a type, with all that it refers to. */
export function exampleList(
  { many, fields, relations }: ApiType,
  types: readonly ApiType[],
): string {
  const related = relations.map(({ name, to, isMany }) => {
    const [first] = types.find((type) => type.name === to)?.fields ?? [];
    const asked = first?.name ?? 'id';
    return isMany ? `${name} { items { ${asked} } }` : `${name} { ${asked} }`;
  });
  const asked = ['id', ...fields.map(({ name }) => name), ...related].join('\n      ');
  return `{\n  ${many}(page: 1, limit: 10) {\n    total\n    items {\n      ${asked}\n    }\n  }\n}`;
}

/** A mutation that adds a thing. */
export function exampleAdd({ name, fields }: ApiType, verb: string): string {
  const values = Object.entries(sampleOf(fields)).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `mutation {\n  ${verb}${name}(input: {\n    ${values.join('\n    ')}\n  }) {\n    id\n  }\n}`;
}
