import { expect, test } from 'vitest';
import { planFor } from '../../make-project.ts';

async function keptBy(message: string) {
  const plan = await planFor('node_project', message);
  const resources = 'resources' in plan ? (plan.resources ?? []) : [];
  return resources.map(({ name, fields }) => [name, fields.map((field) => field.name)] as const);
}

test.each([
  ['API para una clínica: dueños, mascotas y vacunas', ['duenos', 'mascotas', 'vacunas']],
  [
    'API REST pour notre club : membres, paniers, cotisations',
    ['membres', 'paniers', 'cotisations'],
  ],
])('an unknown plural among things is one as well: "%s"', async (message, names) => {
  expect((await keptBy(message)).map(([name]) => name)).toEqual(names);
});

test('what is shown of a film in a room has a day and a time', async () => {
  const kept = await keptBy('API REST pour le cinéma Rex : films, séances, salles');
  expect(kept[1]).toEqual(['seances', ['film', 'salle', 'date', 'heure']]);
});

test('a type of GraphQL with an accent is not said to be missing', async () => {
  const plan = await planFor('node_project', 'API GraphQL pour un cinéma : films, séances, salles');
  expect(plan.notIncluded ?? []).not.toContain('séances');
});

test.each([
  'Inventory API for a shop in Nairobi: sku, name, price, quantity. GET /low-stock for anything under 7',
  'API REST pour notre club à Lyon : adhérents, paniers (petit 12 €, grand 19 €)',
])('neither a town nor a report nor a small word keeps things: "%s"', async (message) => {
  const names = (await keptBy(message)).map(([name]) => name);
  expect(names).toHaveLength(1);
  expect(['lyon', 'notre', 'nairobi', 'low-stock']).not.toContain(names[0]);
});

test.each([
  'Quiero un servidor con POST /envios que reciba envíos (nombre, caja, dirección), los guarde en envios.json y rechace los que vengan sin dirección',
  'an API for parcels with sender, address and weight; reject those without an address',
])('that a required field is required is not said to be missing: "%s"', async (message) => {
  const plan = await planFor('node_project', message);
  expect((plan.notIncluded ?? []).join()).not.toMatch(/rechace|reject/u);
});
