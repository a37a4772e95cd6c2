import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../../src/contracts/languages.ts';
import type { Resource } from '../../../../src/contracts/job/resource.ts';
import { namesOf } from '../../../../src/starters/graphql-api/graphql-names.ts';
import { readTypes } from '../../../../src/starters/graphql-api/read-types.ts';

const text = (name: string) => ({ name, label: name, type: 'text' }) as const;
const resource = (name: string, ...fields: readonly string[]): Resource => ({
  name,
  fields: fields.map(text),
});
const relationsIn = (resources: readonly Resource[], language: Language = 'en') =>
  readTypes(resources, language).flatMap(({ name, relations }) =>
    relations.map(
      ({ name: field, to, back, isMany }) =>
        `${name}.${field}: ${isMany ? `[${to}]` : to}, ${to}.${back}`,
    ),
  );

test.each<[Language, string, string, string, string]>([
  ['en', 'books', 'Book', 'book', 'books'],
  ['en', 'movies', 'Movie', 'movie', 'movies'],
  ['en', 'categories', 'Category', 'category', 'categories'],
  ['en', 'dishes', 'Dish', 'dish', 'dishes'],
  ['en', 'news', 'News', 'newsById', 'news'],
  ['en', 'order-items', 'OrderItem', 'orderItem', 'orderItems'],
  ['en', 'queries', 'QueryItem', 'query', 'queries'],
  ['en', '3d-models', 'Type3dModel', 'type3dModel', 'type3dModels'],
  ['es', 'autores', 'Autor', 'autor', 'autores'],
  ['es', 'libros', 'Libro', 'libro', 'libros'],
  ['fr', 'livres', 'Livre', 'livre', 'livres'],
  ['de', 'buecher', 'Buecher', 'buecherById', 'buecher'],
])('%s %s is the type %s', (language, name, type, one, many) => {
  expect(namesOf(name, language)).toEqual({ name: type, one, many });
});

test('a field that is called like another type refers to it', () => {
  expect(relationsIn([resource('books', 'title', 'author'), resource('authors', 'name')])).toEqual([
    'Book.author: Author, Author.books',
  ]);
  expect(
    relationsIn([resource('libros', 'titulo', 'autor'), resource('autores', 'nombre')], 'es'),
  ).toEqual(['Libro.autor: Autor, Autor.libros']);
  expect(
    relationsIn([resource('adopcje', 'zwierzeId', 'data'), resource('zwierzeta', 'imie')], 'pl'),
  ).toEqual(['Adopcje.zwierzetaById: Zwierzeta, Zwierzeta.adopcje']);
});

test('a field that is called like a list refers to many; back along a reference, it is that list', () => {
  expect(relationsIn([resource('films', 'title', 'actors'), resource('actors', 'name')])).toEqual([
    'Film.actors: [Actor], Actor.films',
  ]);
  expect(
    relationsIn([resource('books', 'author', 'authors'), resource('authors', 'name')]),
  ).toEqual(['Book.author: Author, Author.books']);
  const [book, author] = readTypes(
    [resource('books', 'title', 'author'), resource('authors', 'name', 'books')],
    'en',
  );
  expect(book?.fields.map(({ name }) => name)).toEqual(['title']);
  expect(author?.fields.map(({ name }) => name)).toEqual(['name']);
  expect(author?.relations).toEqual([]);
});

test('without fields, well-known pairs belong together, and each type has a field', () => {
  const types = [resource('books'), resource('authors')];
  expect(relationsIn(types)).toEqual(['Book.author: Author, Author.books']);
  expect(readTypes(types, 'en').map(({ fields }) => fields[0]?.name)).toEqual(['title', 'name']);
  expect(readTypes([], 'en').map(({ name }) => name)).toEqual(['Item']);
});

test('whatever things and fields are called, a schema can have the names, each once', () => {
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const field = fc.oneof(
    fc.constantFrom('id', 'ids', 'true', '__proto__', 'items', 'Größe', '名前', 'Название'),
    fc.stringMatching(/^[a-zA-Zé_][a-zA-Zé0-9_]{0,8}$/),
  );
  const resources = fc.array(
    fc.record({ name: word, fields: fc.array(field.map(text), { maxLength: 6 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(resources, (given) => {
      const types = readTypes(given, 'en');
      const roots = types.flatMap(({ one, many }) => [one, many]);
      expect(types.length).toBeGreaterThan(0);
      expect(new Set(roots).size).toBe(roots.length);
      for (const { name, fields, relations } of types) {
        const backs = types.flatMap((type) =>
          type.relations.flatMap(({ to, back }) => (to === name ? [back] : [])),
        );
        const keys = relations.flatMap((relation) => [relation.name, relation.key]);
        const own = [...fields.map((one) => one.name), ...keys, ...backs];
        for (const each of [name, ...roots, ...own]) expect(each).toMatch(/^[a-z]\w*$/i);
        expect(new Set(own).size).toBe(own.length);
        expect(fields.length).toBeGreaterThan(0);
      }
    }),
  );
});
