import { expect, test } from 'vitest';

import { readAnswers } from '../../../../src/starters/landing-page/said/read-answers.ts';

test.each([
  [
    'FAQ: do you deliver (yes, on Fridays), are dogs welcome (sure). Blue, please',
    'Do you deliver?|Yes, on Fridays',
    'Are dogs welcome?|Sure',
  ],
  [
    'with FAQ: Is parking free? Yes, behind the hall. Can I pay by card? Only cash! Make it green.',
    'Is parking free?|Yes, behind the hall',
    'Can I pay by card?|Only cash',
  ],
  [
    'Häufige Fragen: Gibt es Parkplätze? Ja, am Hof.\nDarf mein Hund mit? Gern.',
    'Gibt es Parkplätze?|Ja, am Hof',
    'Darf mein Hund mit?|Gern',
  ],
  [
    'preguntas frecuentes: ¿Hay wifi? Sí. ¿Aceptan perros? No.',
    '¿Hay wifi?|Sí',
    '¿Aceptan perros?|No',
  ],
  [
    'a little FAQ (can I bring kids? yes. is there parking? yes, 40 spaces) and a form',
    'Can I bring kids?|Yes',
    'Is there parking?|Yes, 40 spaces',
  ],
  ['常见问题：可以退货吗？七天内可以。', '可以退货吗？|七天内可以'],
])('reads the answers of %j', (message, ...expected) => {
  expect(readAnswers(message).map(({ question, answer }) => `${question}|${answer}`)).toEqual(
    expected,
  );
});

test.each(['a site with an FAQ section and a map', 'do you ship (yes)? a shop page', 'FAQ'])(
  'reads none in %j',
  (message) => {
    expect(readAnswers(message)).toEqual([]);
  },
);
