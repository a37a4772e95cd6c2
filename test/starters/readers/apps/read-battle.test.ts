import { expect, test } from 'vitest';
import { readBattle, withoutStars } from '../../../../src/starters/invaders/read-battle.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a battle has the power-ups, the waves and the boss of the request', () => {
  expect(
    readBattle('Power-ups: shield, double shot. Five levels and then a boss called Zorgon'),
  ).toMatchObject({
    powers: [
      { kind: 'shield', name: 'Shield' },
      { kind: 'double', name: 'Double shot' },
    ],
    waves: 6,
    bossEvery: 6,
    bossName: 'Zorgon',
  });
  expect(readBattle('alle 3 Wellen ein Endgegner namens Brumm, Zickzack')).toMatchObject({
    waves: 0,
    bossEvery: 3,
    bossName: 'Brumm',
  });
  expect(readBattle('space invaders with power-ups').powers).toHaveLength(3);
  expect(readBattle('space invaders')).toMatchObject({ powers: [], waves: 0, bossEvery: 0 });
});

test('stars behind the field are no invaders', () => {
  expect(withoutStars('dark background with moving stars, aliens')).not.toContain('stars');
});

test('a space shooter says nothing of it as missing, and a pixel look is drawn small', async () => {
  const message =
    'A space shooter with WASD, a boss every five waves, power-ups for shield and extra life. Pixel look';
  const plan = await planFor('static_html', message);
  expect(plan).toMatchObject({ starter: 'invaders', title: 'Space Shooter' });
  expect(plan.notIncluded ?? []).toEqual([]);
  const content = (await filesFor(plan, message)).get('content.js') ?? '';
  expect(content).toContain('"isPixel": true');
  expect(content).toContain('"bossEvery": 5');
});
