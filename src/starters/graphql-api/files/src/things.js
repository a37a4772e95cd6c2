import { GraphQLError } from 'graphql';
import { problemsWith } from './fields.js';
import { settings } from './settings.js';

const mostThings = 100_000;
const mostReferences = 100;

/**
 * The things of all types, as they are kept in a store: read, added, changed and deleted within the
 * rules of `src/settings.js`. A reference leads to a thing that there is.
 */
export function createThings(store) {
  const kept = ({ many }) => (Object.hasOwn(store.value, many) ? store.value[many] : nothing);
  const list = (type) => Object.values(kept(type).things);

  function read(type, id) {
    const { things } = kept(type);
    return Object.hasOwn(things, id) ? things[id] : undefined;
  }

  function found(type, id) {
    const thing = read(type, id);
    if (thing === undefined)
      throw refused('NOT_FOUND', 'There is no ' + type.name + ' with this id.');
    return thing;
  }

  /** Throws if fields do not fit; `id` is that of the thing that they change. */
  function check(type, given, id) {
    const keys = new Set(type.relations.map(({ key }) => key));
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => !keys.has(name)));
    const others = list(type).filter((thing) => thing.id !== id);
    const problems = [
      ...problemsWith(type.many, own, { isChange: id !== undefined, others }),
      ...type.relations.flatMap((relation) => problemOf(relation, given[relation.key])),
    ];
    if (problems.length > 0) throw refused('BAD_USER_INPUT', problems.join(' '));
  }

  function problemOf({ key, to }, value) {
    const ids = [value ?? []].flat();
    if (ids.length > mostReferences) return [key + ' has more than ' + mostReferences + ' ids.'];
    const target = typeNamed(to);
    const lost = ids.find((id) => read(target, id) === undefined);
    return lost === undefined ? [] : [key + ': there is no ' + to + ' with this id.'];
  }

  return {
    list,
    read,

    add: (type, given) =>
      store.update((all) => {
        check(type, given);
        const own = Object.hasOwn(all, type.many) ? all[type.many] : { lastId: 0, things: {} };
        if (Object.keys(own.things).length >= mostThings) {
          throw refused('TOO_MANY', 'There are too many of them.');
        }
        all[type.many] = own;
        own.lastId += 1;
        const id = String(own.lastId);
        return (own.things[id] = { ...given, id });
      }),

    change: (type, id, given) =>
      store.update(() => {
        const thing = found(type, id);
        check(type, given, id);
        return Object.assign(thing, given);
      }),

    remove: (type, id) =>
      store.update(() => {
        const thing = found(type, id);
        const user = settings.types.find((other) =>
          other.relations.some(
            ({ key, to }) =>
              to === type.name && list(other).some((one) => [one[key] ?? []].flat().includes(id)),
          ),
        );
        if (user) throw refused('IN_USE', 'A ' + user.name + ' refers to it.');
        delete kept(type).things[id];
        return thing;
      }),
  };
}

/** The type with a name, as `src/settings.js` has it. */
export function typeNamed(name) {
  return settings.types.find((type) => type.name === name);
}

const nothing = { lastId: 0, things: {} };

function refused(code, message) {
  return new GraphQLError(message, { extensions: { code } });
}
