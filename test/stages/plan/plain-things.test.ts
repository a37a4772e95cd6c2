import { expect, test } from 'vitest';
import { plainThings } from '../../../src/stages/plan/read/program/resources/plain-things.ts';
import { readResources } from '../../../src/stages/plan/read/program/resources/read-resources.ts';

test('nouns without fields are things, people and loans', () => {
  expect(
    plainThings(
      'una biblioteca: libros, socios, préstamos máximo 2 por socio, 15 días',
      'es',
    )?.resources.map(({ name, fields }) => [name, ...fields.map(({ label }) => label)]),
  ).toEqual([
    ['libros', 'nombre'],
    ['socios', 'nombre'],
    ['prestamos', 'libro', 'socio', 'vence'],
  ]);
  expect(plainThings('loans: book, member, due date', 'en')).toBeUndefined();
  expect(plainThings('books (title, author), members (name)', 'en')).toBeUndefined();
});

test('what is kept first and what lists are asked for are no fields', () => {
  const [games, ...more] = readResources(
    'games with min and max players, minutes, filter by players and time. Seed: Catan 3-4, Azul 2-4',
    'en',
    'items',
  );
  expect(more).toEqual([]);
  expect(games?.fields.map(({ name }) => name)).toEqual([
    'name',
    'minPlayers',
    'maxPlayers',
    'minutes',
  ]);
});
