import { GraphQLError, Kind } from 'graphql';
import { settings } from './settings.js';

/**
 * Why a query asks for too much, before anything of it is read: it goes too deep, or may give too many
 * values. Each entry of a page counts with all that is asked of it.
 */
export function problemsWithSize(document, limits = settings.limits) {
  const fragments = new Map(
    document.definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map();

  /** `entries` is how many a page has in which this is asked; outside of one, 1. */
  function sizeOfAll(selectionSet, entries) {
    const sizes = (selectionSet?.selections ?? []).map((one) => sizeOf(one, entries));
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      values: sizes.reduce((sum, { values }) => sum + values, 0),
    };
  }

  function sizeOf(selection, entries) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return sizeOfFragment(selection.name.value, entries);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfAll(selection.selectionSet, entries);
    const name = selection.name.value;
    const isEntries = name === 'items' && entries > 1;
    const within = isEntries ? 1 : entriesOf(selection);
    const { depth, values } = sizeOfAll(selection.selectionSet, within);
    // How deep the schema itself may be asked is limited by graphql.
    if (name.startsWith('__')) return { depth: 1, values: values + 1 };
    return { depth: depth + 1, values: 1 + values * (isEntries ? entries : 1) };
  }

  /** Each fragment is measured once: fragments that name each other twice would take forever. */
  function sizeOfFragment(name, entries) {
    const key = entries + ' ' + name;
    if (!known.has(key)) {
      known.set(key, { depth: 0, values: 0 });
      known.set(key, sizeOfAll(fragments.get(name)?.selectionSet, entries));
    }
    return known.get(key);
  }

  const { depth, values } = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => sizeOfAll(selectionSet, 1))
    .reduce(
      (a, b) => ({
        depth: Math.max(a.depth, b.depth),
        values: Math.max(a.values, b.values),
      }),
      { depth: 0, values: 0 },
    );
  return [
    ...(depth > limits.depth
      ? [tooLarge('The query is ' + depth + ' levels deep; ' + limits.depth + ' are allowed.')]
      : []),
    ...(values > limits.values
      ? [
          tooLarge(
            'The query may give ' +
              values +
              ' values; ' +
              limits.values +
              ' are allowed. Ask for smaller pages.',
          ),
        ]
      : []),
  ];
}

/** How many entries a page may have; a variable may be as much as is allowed. */
function entriesOf({ arguments: given = [] }) {
  const limit = given.find(({ name }) => name.value === 'limit')?.value;
  if (limit === undefined) return settings.pageSize;
  const count = limit.kind === Kind.INT ? Number(limit.value) : settings.limits.pageSize;
  return Math.min(Math.max(count, 1), settings.limits.pageSize);
}

function tooLarge(message) {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });
}
