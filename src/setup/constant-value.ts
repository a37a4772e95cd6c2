import type { Visitor } from 'rolldown/utils';

type Handlers = ConstructorParameters<typeof Visitor>[0];
type Handled<Type extends keyof Handlers> = Parameters<NonNullable<Handlers[Type]>>[0];
type Expression = Handled<'ExpressionStatement'>['expression'];
/** An expression that makes an object or a list. */
export type Made = Handled<'ObjectExpression'> | Handled<'ArrayExpression'>;

/**
 * What an expression is that consists of constants which JSON can write; undefined if it is none.
 *
 * @example
 * // `{ title: 'Snake', sizes: [3, -1] }` of the source gives that object.
 */
export function constantValue(node: Expression): unknown {
  const { type } = node;
  if (type === 'TSAsExpression' || type === 'TSSatisfiesExpression')
    return constantValue(node.expression);
  if (type === 'ArrayExpression') return listValue(node);
  if (type === 'ObjectExpression') return objectValue(node);
  if (type === 'Literal') return 'regex' in node || 'bigint' in node ? undefined : node.value;
  if (type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  const negated =
    type === 'UnaryExpression' && node.operator === '-' ? constantValue(node.argument) : undefined;
  return typeof negated === 'number' ? -negated : undefined;
}

function listValue({ elements }: Handled<'ArrayExpression'>): unknown {
  const values = elements.map((each) =>
    each === null || each.type === 'SpreadElement' ? undefined : constantValue(each),
  );
  return values.includes(undefined) ? undefined : values;
}

function objectValue({ properties }: Handled<'ObjectExpression'>): unknown {
  const entries: [string, unknown][] = [];
  for (const each of properties) {
    if (each.type !== 'Property' || each.computed || each.shorthand || each.method)
      return undefined;
    const { key, value } = each;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' && key.value;
    const constant = typeof name === 'string' ? constantValue(value) : undefined;
    if (typeof name !== 'string' || name === '__proto__' || constant === undefined)
      return undefined;
    entries.push([name, constant]);
  }
  return Object.fromEntries(entries);
}
