import { expect, test } from 'vitest';

import { asksForPeople, readPeople } from '../../../../src/starters/people-cards/read-people.ts';

const person = (name: string, role = '', about = '') => ({ name, role, about });

test.each([
  [
    'team page: Anna (chef, loves pasta), Ben Okafor (waiter) and Carla – sommelier',
    [
      person('Anna', 'chef', 'loves pasta'),
      person('Ben Okafor', 'waiter'),
      person('Carla', 'sommelier'),
    ],
  ],
  ['our class list with Ada, Grace and Linus', [person('Ada'), person('Grace'), person('Linus')]],
  ['the team\nAnna: chef\nBen: waiter', [person('Anna', 'chef'), person('Ben', 'waiter')]],
  ['我们的团队：王芳（厨师）、李雷（服务员）', [person('王芳', '厨师'), person('李雷', '服务员')]],
  ['team: anna (chef), parking, ben (waiter)', [person('Anna', 'chef'), person('Ben', 'waiter')]],
])('reads the people of %j', (text, people) => {
  expect(readPeople(text)).toEqual([{ name: '', people }]);
});

test('reads groups with their headings', () => {
  const text = 'family tree. Grandparents: Rosa (born 1941), Karl. Parents: Anna and Tom.';
  expect(readPeople(text)).toEqual([
    { name: 'Grandparents', people: [person('Rosa', 'born 1941'), person('Karl')] },
    { name: 'Parents', people: [person('Anna'), person('Tom')] },
  ]);
});

test.each([
  ['team page: Anna (chef), Ben (waiter)', true],
  ['Наша команда: Анна (повар), Борис (официант)', true],
  ['a team page', false],
  ['a family quiz: Anna (mother), Ben (father)', false],
  ['a family budget: food, rent, transport', false],
])('%j asks for people: %j', (text, expected) => {
  expect(asksForPeople(text, text.split(':', 1)[0] ?? '')).toBe(expected);
});
