import { expect, test } from 'vitest';

import {
  readAnswers,
  withoutAnswers,
} from '../../../../src/starters/landing-page/said/read-answers.ts';

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

test.each([
  [
    'people always ask me what happens if it rains and do you have keys so put that in the faq.',
    'What happens if it rains?|Do you have keys?',
  ],
  [
    'FAQ about do i need to be fast, can i bring my dog',
    'Do I need to be fast?|Can I bring my dog?',
  ],
  [
    'new people ask whether they have to pay and if there is a fee',
    'Do they have to pay?|Is there a fee?',
  ],
  [
    'Kunden fragen oft, ob man ohne Termin kommen kann und ob wir Karten nehmen.',
    'Kann man ohne Termin kommen?|Nehmen wir Karten?',
  ],
  ['La gente pregunta siempre si hay que pedir cita', '¿Hay que pedir cita?'],
  ['Les gens demandent si les chiens sont acceptés', 'Les chiens sont acceptés ?'],
  ['a few questions and answers about keys and insurance', 'Keys|Insurance'],
])('asks what visitors ask: %s', (message, expected) => {
  expect(readAnswers(message)).toEqual(
    expected.split('|').map((question) => ({ question, answer: '' })),
  );
  expect(withoutAnswers(`A site. ${message}`)).toMatch(/^A site\.\s+\.?$/u);
});

test.each([
  'Any questions: mail a@b.example',
  'people can ask for a quote',
  'with FAQ, gallery, map',
])('asks nothing of visitors: %s', (message) => expect(readAnswers(message)).toEqual([]));
