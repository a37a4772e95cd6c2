import type { Plan } from '../../../../contracts/job/plan.ts';

/** What a new plan changed, a line each; empty if nothing that matters. */
export function planChanges(before: Plan, after: Plan): readonly string[] {
  return changesIn(toRecord(before), toRecord(after), '');
}

type Fields = Readonly<Record<string, unknown>>;

/** These follow from others, or are said elsewhere. */
const left = new Set(['slug', 'first', 'changed', 'notIncluded', 'estimate', 'isExact']);

function changesIn(before: Fields, after: Fields, above: string): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly string[] => {
    const [old, fresh] = [before[name], after[name]];
    if (left.has(name) || JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const label = above === '' ? name : `${above}.${name}`;
    if (Array.isArray(old ?? fresh) && Array.isArray(fresh ?? old)) {
      return [`${label}: ${listChange(listOf(old), listOf(fresh))}`];
    }
    if (isFields(old ?? fresh) && isFields(fresh ?? old)) {
      return changesIn(toRecord(old), toRecord(fresh), name === 'look' ? '' : label);
    }
    return [`${label}: ${textOf(old)} → ${textOf(fresh)}`];
  });
}

function listChange(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((item) => !before.includes(item)).map((item) => `+ ${item}`);
  const gone = before.filter((item) => !after.includes(item)).map((item) => `− ${item}`);
  return [...added, ...gone].join(', ') || 'in another order';
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(itemText) : [];
}

/** The name of a route, command, file or list; other items whole. */
function itemText(item: unknown): string {
  if (!isFields(item)) return String(item);
  const name = item['name'] ?? item['path'] ?? item['of'];
  if (typeof name !== 'string') return JSON.stringify(item);
  return typeof item['method'] === 'string' ? `${item['method']} ${name}` : name;
}

function textOf(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toRecord(value: unknown): Fields {
  return isFields(value) ? value : {};
}
