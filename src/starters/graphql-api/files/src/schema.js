import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { pageOf } from './list.js';
import { settings } from './settings.js';
import { typeNamed } from './things.js';

/** The schema of the types in `src/settings.js`: queries, mutations and what is behind them. */
export function createSchema(things) {
  const kinds = new Map(settings.types.map((type) => [type.name, kindOf(type, kindNamed, things)]));
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: Object.assign({}, ...settings.types.map((type) => queries(type, kindNamed, things))),
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: Object.assign(
        {},
        ...settings.types.map((type) => mutations(type, kindNamed, things)),
      ),
    }),
  });

  function kindNamed(name) {
    return kinds.get(name);
  }
}

/** All that belongs to a type: Book, BookPage, BookFilter, BookSort, BookInput and BookChange. */
function kindOf(type, kindNamed, things) {
  const { name, relations } = type;
  const fields = fieldsOf(type);
  const output = new GraphQLObjectType({
    name,
    fields: () => ({
      id: { type: required(GraphQLID) },
      ...mapped(fields, (field) => ({ type: outputOf(field), description: field.label })),
      ...Object.assign({}, ...relations.map((one) => relationOf(one, kindNamed, things))),
      ...Object.assign({}, ...backwards(type, kindNamed, things)),
    }),
  });
  const page = new GraphQLObjectType({
    name: name + 'Page',
    fields: {
      items: { type: required(new GraphQLList(required(output))) },
      total: { type: required(GraphQLInt), description: 'On all pages together.' },
      page: { type: required(GraphQLInt) },
      pages: { type: required(GraphQLInt) },
    },
  });
  return { output, page, ...inputsOf(type, fields) };
}

function inputsOf({ name, relations }, fields) {
  const references = Object.fromEntries(
    relations.map(({ key, isMany }) => [
      key,
      { type: isMany ? new GraphQLList(required(GraphQLID)) : GraphQLID },
    ]),
  );
  const by = new GraphQLEnumType({
    name: name + 'SortField',
    values: { id: {}, ...mapped(fields, ({ label }) => ({ description: label })) },
  });
  return {
    filter: new GraphQLInputObjectType({
      name: name + 'Filter',
      fields: {
        id: { type: GraphQLID },
        ...mapped(fields, ({ type }) => ({ type: filters[type] ?? TextFilter })),
        ...Object.fromEntries(relations.map(({ key }) => [key, { type: GraphQLID }])),
      },
    }),
    sort: new GraphQLInputObjectType({
      name: name + 'Sort',
      fields: {
        by: { type: required(by) },
        descending: { type: GraphQLBoolean, defaultValue: false },
      },
    }),
    input: new GraphQLInputObjectType({
      name: name + 'Input',
      fields: {
        ...mapped(fields, (field) => ({ type: outputOf(field), description: field.label })),
        ...references,
      },
    }),
    change: new GraphQLInputObjectType({
      name: name + 'Change',
      description: 'What is left out stays as it is.',
      fields: {
        ...mapped(fields, (field) => ({ type: scalarOf(field), description: field.label })),
        ...references,
      },
    }),
  };
}

function queries(type, kindNamed, things) {
  const { output, page, filter, sort } = kindNamed(type.name);
  return {
    [type.many]: {
      type: required(page),
      args: listArguments({ filter, sort }),
      resolve: (_root, wanted) => pageOf(things.list(type), within(wanted)),
    },
    [type.one]: {
      type: output,
      args: { id: { type: required(GraphQLID) } },
      resolve: (_root, { id }) => things.read(type, id),
    },
  };
}

function mutations(type, kindNamed, things) {
  const { output, input, change } = kindNamed(type.name);
  const id = { type: required(GraphQLID) };
  return {
    [settings.verb + type.name]: {
      type: required(output),
      args: { input: { type: required(input) } },
      resolve: (_root, given) => things.add(type, given.input),
    },
    ['update' + type.name]: {
      type: required(output),
      args: { id, change: { type: required(change) } },
      resolve: (_root, given) => things.change(type, given.id, given.change),
    },
    ['delete' + type.name]: {
      type: required(output),
      args: { id },
      resolve: (_root, given) => things.remove(type, given.id),
    },
  };
}

/** To what a thing refers: to one, or to a page of many. */
function relationOf({ name, to, key, isMany }, kindNamed, things) {
  const { output, page, filter, sort } = kindNamed(to);
  const target = typeNamed(to);
  if (!isMany) {
    const resolve = (thing) => (thing[key] ? things.read(target, thing[key]) : undefined);
    return { [name]: { type: output, resolve } };
  }
  const all = (thing) => (thing[key] ?? []).map((id) => things.read(target, id)).filter(Boolean);
  const resolve = (thing, wanted) => pageOf(all(thing), within(wanted));
  return { [name]: { type: required(page), args: listArguments({ filter, sort }), resolve } };
}

/** What refers to a thing. */
function backwards(type, kindNamed, things) {
  return settings.types.flatMap((other) =>
    other.relations
      .filter(({ to }) => to === type.name)
      .map(({ key, back }) => {
        const { page, filter, sort } = kindNamed(other.name);
        const resolve = ({ id }, wanted) => {
          const users = things.list(other).filter((one) => [one[key] ?? []].flat().includes(id));
          return pageOf(users, within(wanted));
        };
        return { [back]: { type: required(page), args: listArguments({ filter, sort }), resolve } };
      }),
  );
}

function listArguments({ filter, sort }) {
  return {
    filter: { type: filter },
    sort: { type: sort },
    page: { type: GraphQLInt, defaultValue: 1 },
    limit: { type: GraphQLInt, defaultValue: settings.pageSize },
  };
}

function within({ filter, sort, page, limit }) {
  return {
    filter,
    sort,
    page: Math.max(page ?? 1, 1),
    limit: Math.min(Math.max(limit ?? settings.pageSize, 1), settings.limits.pageSize),
  };
}

function fieldsOf({ many }) {
  return Object.hasOwn(settings.fields, many) ? settings.fields[many] : {};
}

function scalarOf({ type, max }) {
  if (type === 'list') return new GraphQLList(required(GraphQLString));
  // An Int has 32 bits.
  if (type === 'integer') return max > 2_147_483_647 ? GraphQLFloat : GraphQLInt;
  return { number: GraphQLFloat, boolean: GraphQLBoolean }[type] ?? GraphQLString;
}

function outputOf(field) {
  return field.isRequired ? required(scalarOf(field)) : scalarOf(field);
}

function required(type) {
  return new GraphQLNonNull(type);
}

function mapped(fields, change) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, change(field)]));
}

const TextFilter = filterOf('TextFilter', {
  equals: GraphQLString,
  contains: GraphQLString,
});
const NumberFilter = filterOf('NumberFilter', {
  equals: GraphQLFloat,
  min: GraphQLFloat,
  max: GraphQLFloat,
});
const filters = {
  number: NumberFilter,
  integer: NumberFilter,
  list: filterOf('ListFilter', { contains: GraphQLString }),
  boolean: filterOf('BooleanFilter', { equals: GraphQLBoolean }),
  date: filterOf('DateFilter', { equals: GraphQLString, min: GraphQLString, max: GraphQLString }),
};

function filterOf(name, types) {
  const fields = Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }]));
  return new GraphQLInputObjectType({ name, fields });
}
