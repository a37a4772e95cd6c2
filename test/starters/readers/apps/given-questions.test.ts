import { expect, test } from 'vitest';

import { givenQuestions } from '../../../../src/starters/page/reading/given-questions.ts';

test.each([
  [
    'quiz: What is the capital of Mongolia? -> Ulaanbaatar, Who wrote Faust? -> Goethe. Make it blue',
    'What is the capital of Mongolia?|Ulaanbaatar|Goethe',
    'Who wrote Faust?|Goethe|Ulaanbaatar',
  ],
  [
    'Un quiz sur le fromage. De quel lait est fait le roquefort ? (brebis) De quel pays vient le gouda ? (Pays-Bas)',
    'De quel lait est fait le roquefort ?|brebis|Pays-Bas',
    'De quel pays vient le gouda ?|Pays-Bas|brebis',
  ],
  [
    'make a quiz with these\n1. How long is a marathon? 42.195 km\n2. Who painted Guernica? Picasso',
    'How long is a marathon?|42.195 km|Picasso',
    'Who painted Guernica?|Picasso|42.195 km',
  ],
  [
    'quiz: What is bacalhau? (cod / beef / rice). Where is Belém? (Lisbon/Porto/Faro). Who sang TNT? (AC/DC)',
    'What is bacalhau?|cod|beef|rice',
    'Where is Belém?|Lisbon|Porto|Faro',
    'Who sang TNT?|AC/DC|cod|Lisbon',
  ],
  [
    '做一个测验：中国的首都是哪里？答案：北京\n日本的首都是哪里？答案：东京',
    '中国的首都是哪里？|北京|东京',
    '日本的首都是哪里？|东京|北京',
  ],
])('reads the questions of "%s"', (message, ...questions) => {
  const found = givenQuestions(message).map(({ question, answers }) =>
    [question, ...answers].join('|'),
  );
  expect(found).toEqual(questions);
});

test.each([
  ['Nectar / Leaves / Wool (Nectar)', 'Nectar|Leaves|Wool'],
  ['Leaves / Nectar / Wool (B)', 'Nectar|Leaves|Wool'],
  ['A) Leaves / B) Wool / C) Nectar (C)', 'Nectar|Leaves|Wool'],
  ['Nectar / Leaves / Wool', 'Nectar|Leaves|Wool'],
])('reads the options %j, the right one first', (options, answers) => {
  const message = `a quiz: What do moths drink? ${options}\nWhen do they fly? Night / Day (Night)`;
  expect(givenQuestions(message)).toEqual([
    { question: 'What do moths drink?', answers: answers.split('|') },
    { question: 'When do they fly?', answers: ['Night', 'Day'] },
  ]);
});

test('has up to three wrong answers, never the right one twice', () => {
  const given = givenQuestions(
    'A is? -> one; B is? -> two; C is? -> two; D is? -> three; E is? -> four',
  );
  expect(given.map(({ answers }) => answers.length)).toEqual([4, 4, 4, 4, 4]);
  for (const { answers } of given) expect(new Set(answers).size).toBe(4);
});

test('reads none where the request asks something itself', () => {
  expect(givenQuestions('Can you make a quiz about space? With ten questions, please')).toEqual([]);
  expect(givenQuestions('a quiz about space? Is that possible? Thanks!')).toEqual([]);
});
