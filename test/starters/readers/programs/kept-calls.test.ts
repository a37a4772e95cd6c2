import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['webhook receiver that saves every POST as json file and lets me see the last 20', 20],
  ['Webhook-Server, der jeden POST als JSON-Datei speichert und die letzten 10 anzeigt', 10],
  ['serveur webhook qui enregistre chaque requête dans un fichier json, voir les 5 dernières', 5],
])('calls of anybody are kept as files: %s', async (message, shown) => {
  const plan = await planFor('node_project', message);
  const files = await filesFor(plan, message);
  expect([plan.starter, plan.notIncluded ?? []]).toEqual(['webhook-receiver', []]);
  expect(files.has('src/signatures.js')).toBe(false);
  expect(files.get('src/settings.js')).toContain(`shown: ${shown},`);
});

test.each([
  'webhook listener, verifies the signature and saves every event as json',
  'saves every webhook of GitHub as json',
])('what is signed is checked: %s', async (message) => {
  const plan = await planFor('node_project', message);
  expect((await filesFor(plan, message)).has('src/signatures.js')).toBe(true);
});

test.each([
  'checks every 5 minutes if https://example.com is up and writes to a log when it is down',
  'Node-Skript, prüft alle 10 Minuten ob https://example.com erreichbar ist und protokolliert Ausfälle',
])('a log of what was down has nothing else: %s', async (message) => {
  const plan = await planFor('node_project', message);
  const settings = (await filesFor(plan, message)).get('src/settings.js') ?? '';
  expect(settings).toMatch(/logs: 'troubles',\s+log: '(?:downtime|checks)\.log'/u);
});

test.each([
  ['API REST: socios con nombre y cuota (25 €, 35 € o 45 €)', ['25 €', '35 €', '45 €']],
  ['REST API: cars with name, package ($10, $15 or $25)', ['$10', '$15', '$25']],
  ['REST API: ученики с именем, тариф (500 ₽, 900 ₽)', ['500 ₽', '900 ₽']],
])('sums in brackets are the values of a field: %s', async (message, oneOf) => {
  const plan = await planFor('node_project', message);
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(resources[0]?.fields.at(-1)).toMatchObject({ oneOf });
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['a node script that reads a csv of expenses and prints the total per month', 'mdy'],
  ['a node script that reads a csv of expenses in £ and prints the total per month', 'dmy'],
  ['Node-Skript, das eine CSV mit Ausgaben liest und die Summe pro Monat ausgibt', 'dmy'],
])('days are read as where the request comes from: %s', async (message, order) => {
  const plan = await planFor('node_project', message);
  expect((await filesFor(plan, message)).get('src/settings.js')).toContain(`dates: '${order}'`);
});

test.each([
  ['prosty serwer API z listą zadań dla naszej ekipy: zadanie, osoba, termin, status', 'zadan'],
  ['REST API mit Aufgabenliste für unser Team: Aufgabe, Person, Frist', 'aufgabenliste'],
  ['API con lista de tareas para nuestro equipo: tarea, persona, fecha', 'tareas'],
  ['REST API with a task list for our team: task, person, due date', 'tasks'],
  ['API for our gym: name, phone', 'gyms'],
])('for whom a list is, is no thing that an API keeps: %s', async (message, name) => {
  const plan = await planFor('node_project', message);
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(resources.map((one) => one.name)).toEqual([name]);
});
