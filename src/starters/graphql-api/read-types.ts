import type { Language } from '../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../contracts/job/resource.ts';
import { fieldNameOf, namesOf, type TypeNames } from './graphql-names.ts';
import { ownersOf } from './owners.ts';

/** A type of the schema: its names, its fields with their rules, and to what it refers. */
export interface ApiType extends TypeNames {
  readonly fields: readonly ResourceField[];
  readonly relations: readonly Relation[];
}

interface Relation {
  /** `author`: the field that gives the other thing. */
  readonly name: string;
  /** The name of the other type. */
  readonly to: string;
  /** `authorId`: the field that keeps its id; of many, their ids. */
  readonly key: string;
  /** `books`: the field of the other type that leads back. */
  readonly back: string;
  readonly isMany: boolean;
}

/**
 * The types of a schema: a field that is called like another type refers to it, and of well-known pairs
 * ("books and authors") the one refers to the other.
 *
 * @example
 * readTypes([{ name: 'books', fields: [] }, { name: 'authors', fields: [] }], 'en')[0];
 * // { name: 'Book', fields: [{ name: 'title', … }], relations: [{ name: 'author', to: 'Author', … }] }
 */
export function readTypes(resources: readonly Resource[], language: Language): readonly ApiType[] {
  const given = resources.length > 0 ? resources : [{ name: 'items', fields: [] }];
  const types = withoutTwins(
    given.map((resource) => ({ ...namesOf(resource.name, language), resource })),
  );
  const links = linksBetween(types);
  return types.map(({ name, one, many, resource }) => {
    const own = links.filter(({ from }) => from === name);
    const related = new Set(own.map(({ field }) => field));
    const fields = resource.fields.filter((field) => !related.has(field.name));
    const relations = own.map(({ from: _from, field: _field, ...relation }) => relation);
    const taken = [
      ...relations.flatMap((relation) => [relation.name, relation.key]),
      ...links.flatMap(({ to, back }) => (to === name ? [back] : [])),
    ];
    return { name, one, many, relations, fields: named(fields, resource.name, taken) };
  });
}

interface Named extends TypeNames {
  readonly resource: Resource;
}

interface Link extends Relation {
  readonly from: string;
  /** The field of the request that says so. */
  readonly field?: string;
}

/** Names that two types would share go to the first. */
function withoutTwins(types: readonly Named[]): readonly Named[] {
  const parts = ['', 'Page', 'Filter', 'Sort', 'SortField', 'Input', 'Change'];
  const taken = new Set<string>();
  return types.filter(({ name, one, many }) => {
    const names = [...parts.map((part) => name + part), one, many];
    if (names.some((each) => taken.has(each))) return false;
    for (const each of names) taken.add(each);
    return true;
  });
}

function linksBetween(types: readonly Named[]): readonly Link[] {
  const single = types.flatMap((from) =>
    types.flatMap((to) => {
      const field = from.resource.fields.find(({ name }) => refersTo(name, to));
      const isKnown = ownersOf(from.many).includes(to.many) || isRemarkOn(from, to, types);
      if (from === to || (field === undefined && !isKnown)) return [];
      return [linkOf({ from, to, field: field?.name, isMany: false })];
    }),
  );
  const many = types.flatMap((from) =>
    types.flatMap((to) => {
      const field = from.resource.fields.find(({ name }) => name === to.many);
      const pair = new Set([from.name, to.name]);
      const isLinked = single.some((link) => pair.has(link.from) && pair.has(link.to));
      if (from === to || field === undefined || isLinked) return [];
      return [linkOf({ from, to, field: field.name, isMany: true })];
    }),
  );
  return [...single, ...many];
}

/** "recensioni" next to "film": a review is of the first thing that is no review. */
function isRemarkOn(from: Named, to: Named, types: readonly Named[]): boolean {
  const isRemark = ({ many }: Named): boolean => remarks.test(many);
  const isTold = types.some((other) => ownersOf(from.many).includes(other.many));
  return isRemark(from) && !isTold && types.find((other) => !isRemark(other)) === to;
}

const remarks =
  /^(?:comments|reviews|ratings|kommentare|bewertungen|rezensionen|comentarios|resenas|valoraciones|opiniones|commentaires|avis|critiques|avaliacoes|resenhas|commenti|recensioni|valutazioni|reacties|beoordelingen|recensies|komentarze|opinie|recenzje|yorumlar|puanlar|otzyvy|kommentarii|otsenki)$/iu;

interface Pair {
  readonly from: Named;
  readonly to: Named;
  readonly field: string | undefined;
  readonly isMany: boolean;
}

function linkOf({ from, to, field, isMany }: Pair): Link {
  const name = isMany ? to.many : to.one;
  return {
    from: from.name,
    name,
    to: to.name,
    key: isMany ? `${to.one}Ids` : `${to.one}Id`,
    back: from.many,
    isMany,
    ...(field !== undefined && { field }),
  };
}

/** "author", "authorId", "author_id"; "autor" of "autores", "zwierzeId" of "zwierzeta". */
function refersTo(field: string, { one, many }: TypeNames): boolean {
  const stem = field.replace(/_?ids?$/i, '').toLowerCase();
  if (stem === one.toLowerCase()) return field.toLowerCase() !== many.toLowerCase();
  const isStem = many.toLowerCase().startsWith(stem) && many.length - stem.length <= 3;
  return isStem && stem.length >= 4 && field.toLowerCase() !== many.toLowerCase();
}

/** The fields with names that a schema can have and no other field of the type; a type without fields gets one. */
function named(
  fields: readonly ResourceField[],
  resource: string,
  others: readonly string[],
): readonly ResourceField[] {
  const taken = new Set(others);
  const own = fields.flatMap((field, index) => {
    const name = fieldNameOf(field.name, index);
    if (taken.has(name)) return [];
    taken.add(name);
    return [{ ...field, name }];
  });
  if (own.length > 0) return own;
  const name = titled.test(resource) ? 'title' : 'name';
  return [{ name, label: name, type: 'text', isRequired: true, max: 200 }];
}

/** What has a title, and no name. */
const titled =
  /^(?:books|films|movies|posts|articles|songs|albums|tasks|todos|recipes|events|courses|lessons|issues|tickets|papers|poems|stories|episodes|shows|videos|notes|pages|reviews|jobs|talks)$/;
