import { expect, test } from 'vitest';
import { planFor, filesFor } from '../../make-project.ts';
import { saysPoll } from '../../../../src/starters/rest-api/work/poll-work.ts';

test.each([
  ['请用Node写一个投票接口。每个投票最多6个选项,每个人只能投一次,24小时后自动结束', 6, true, 24],
  [
    'a poll server: up to six options, people vote once, each poll closes after 2 days',
    6,
    true,
    48,
  ],
  ['a poll server with websockets: create a poll and vote', 20, false, undefined],
])('%s', async (message, most, isOnce, hours) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'rest-api' });
  const settings = String((await filesFor(plan, message)).get('src/settings.js'));
  expect(settings).toContain(`most: ${most}`);
  expect(settings).toContain(`isOnce: ${isOnce}`);
  expect(/hours: (\d+)/u.exec(settings)?.[1]).toBe(hours === undefined ? undefined : String(hours));
  expect(plan.notIncluded?.some((line) => /6|24|once|投/u.test(line))).not.toBe(true);
});

test('results over sockets are more than a poll gives', () => {
  expect(saysPoll('people vote once')).toBe(true);
  expect(saysPoll('results update live over sockets')).toBe(false);
});

test.each([
  [
    'API for items with name and price, JWT login. Two roles: staff can edit, manager can delete',
    'Two roles',
  ],
  [
    'une API pour gérer les inscriptions au club ? Nom, âge, ceinture, et une route pour exporter la liste en PDF',
    'une route pour exporter la liste en PDF',
  ],
])('%s says “%s”', async (message, left) => {
  expect((await planFor('node_project', message)).notIncluded).toContain(left);
});

test('what is named after "manage" is kept, and "todo dia" is no task', async () => {
  const club = await planFor(
    'node_project',
    'une API pour gérer les inscriptions au club ? Nom, âge, ceinture',
  );
  expect(club).toMatchObject({ resources: [{ name: 'inscriptions' }] });
  const school = await planFor(
    'node_project',
    'uma ferramenta de linha de comando. Comandos para adicionar aluno e listar alunos. O vencimento é todo dia 10',
  );
  expect(school).not.toMatchObject({ title: 'Tarefas' });
});

test('that somebody gives a thing its fields is no wish that is left', async () => {
  const message =
    'Eine API mit Speisekarte: Salami 9,50 €, Tiramisu 5 €. Kunden geben Bestellungen mit Name, Telefon und Adresse auf, Mindestbestellwert 15 €.';
  const { notIncluded } = await planFor('node_project', message);
  expect(notIncluded).toContain('Mindestbestellwert 15 €');
  expect(notIncluded?.join()).not.toContain('mit Name');
});
