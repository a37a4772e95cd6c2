import { expect, test } from 'vitest';

import { readLevels } from '../../src/starters/levels-bot/read-levels.ts';
import { filesFor, planFor } from './make-project.ts';

test('a CV takes its lines as they were pasted', async () => {
  const message = `turn this into an online cv

Ines Duarte
Boat builder
Faro · ines@boats.example

2019–now: Foreman, Ria Boats
2015–2019: Apprenticeship, Technical School Olhão

Skills: caulking, rigging`;
  const html =
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
  for (const line of [
    '<h1>Ines Duarte</h1>',
    '<p class="role">Boat builder</p>',
    'Foreman, Ria Boats <span class="when">2019–now</span>',
    'Apprenticeship, Technical School Olhão <span class="when">2015–2019</span>',
    '<li>Rigging</li>',
  ]) {
    expect(html).toContain(line);
  }
});

test('a levels bot takes points, roles and words of the request', () => {
  expect(
    readLevels(
      'levels bot, a level every 250 xp, 20 xp per message, level 5 Sea Cadet and level 10: Captain',
    ),
  ).toEqual({
    points: [20, 20],
    perLevel: 250,
    roles: [
      { level: 5, name: 'Sea Cadet' },
      { level: 10, name: 'Captain' },
    ],
    risen: undefined,
    secondsBetween: 0,
    channel: '',
    silent: [],
  });
  expect(
    readLevels(
      '5-12 xp, cooldown 2 min, told in #ranks, roles at lvl 3 (Cadet), 9 (Mate), no xp in #bots',
    ),
  ).toMatchObject({
    points: [5, 12],
    roles: [
      { level: 3, name: 'Cadet' },
      { level: 9, name: 'Mate' },
    ],
    secondsBetween: 120,
    channel: '#ranks',
    silent: ['#bots'],
  });
  expect(readLevels('ein Levelbot: „{user} steigt auf Stufe {level}“')).toMatchObject({
    points: [15, 25],
    roles: [],
    risen: '{user} steigt auf Stufe {level}',
  });
});
