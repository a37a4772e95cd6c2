import { expect, test } from 'vitest';
import { labelsIn } from '../../../../src/starters/kanban/labels-in.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('labels have the names and colours of the request, or five colours', () => {
  const labels = labelsIn('a colour label (red urgent, yellow normal, blue someday)');
  expect(labels.map(({ name }) => name)).toEqual(['Urgent', 'Normal', 'Someday']);
  expect(new Set(labels.map(({ hex }) => hex)).size).toBe(3);
  expect(labelsIn('cards with a colour label')).toHaveLength(5);
  expect(labelsIn('a kanban board')).toEqual([]);
});

test('a board is searched, filtered, exported and imported where asked', async () => {
  const message =
    'Kanban board for Ava and Ben. Cards have a title, a note and a label. Search box, filter by person, export and import as JSON';
  const plan = await planFor('static_html', message);
  expect(plan.notIncluded ?? []).toEqual([]);
  const page = (await filesFor(plan, message)).get('index.html') ?? '';
  for (const part of ['id="search"', 'id="only"', 'data-extra="load"'])
    expect(page).toContain(part);
});
