import { expect, test } from 'vitest';
import { kitchenIn } from '../../../../src/starters/converter/kitchen.ts';
import { taxesIn } from '../../../../src/starters/everyday-calculator/kinds/taxes-and-days.ts';
import { isAboutFruit, leftOutOfHangman } from '../../../../src/starters/hangman/read-theme.ts';
import { givenWords } from '../../../../src/starters/page/reading/given-words.ts';
import { capitalsIn } from '../../../../src/starters/quiz/capitals.ts';
import { readPoints } from '../../../../src/starters/quiz/read-points.ts';
import { leftOutOfQuiz } from '../../../../src/starters/quiz/left-out.ts';
import { questionsOf } from '../../../../src/starters/quiz/questions.ts';
import { filesFor, planFor } from '../../make-project.ts';

const frame = '{country}?';

test('a quiz about capitals asks for the countries that are named, in the words of its language', () => {
  const french = capitalsIn('les capitales : Égypte, France et Kenya', 'fr', frame);
  expect(french.map(({ question, answers: [right] }) => [question, right])).toEqual([
    ['Égypte?', 'Le Caire'],
    ['France?', 'Paris'],
    ['Kenya?', 'Nairobi'],
  ]);
  expect(
    capitalsIn('南米の首都クイズ', 'ja', frame).map(({ answers: [right] }) => right),
  ).toContain('リマ');
  for (const { answers } of capitalsIn('a quiz', 'en', frame))
    expect(new Set(answers).size).toBe(4);
});

test('a quiz has as many questions as it is to have, or says that some are missing', async () => {
  expect(questionsOf('space quiz with 5 questions', 'en', { capital: '', sum: '' })).toHaveLength(
    5,
  );
  const left = async (message: string) =>
    leftOutOfQuiz(await planFor('static_html', message), message);
  expect(await left('a quiz about space with 20 questions')).toEqual([
    '20 questions: fewer stand there, write yours on the page',
  ]);
  expect(await left('a quiz about the flags of Europe')).toEqual([
    'questions about flags of Europe: others stand there, write yours on the page',
  ]);
  expect(await left('quiz: Who wrote Faust? (Goethe) Who wrote Emma? (Austen)')).toEqual([]);
  expect(await left('un quiz de cultura general')).toEqual([]);
  expect(await left('general knowledge quiz, with bonus rounds')).toEqual([
    'points and bonuses: the page counts right answers',
  ]);
});

test('a quiz counts the points that a request names', () => {
  expect(readPoints('10 points for a right answer, and minus 5 for a wrong one')).toEqual({
    right: 10,
    wrong: -5,
    fast: false,
    streak: false,
  });
  expect(readPoints('quiz with points for being fast and a streak bonus')).toEqual({
    right: 10,
    wrong: 0,
    fast: true,
    streak: true,
  });
  expect(readPoints('答对得20分,答错扣5分')).toMatchObject({ right: 20, wrong: -5 });
  expect(readPoints('20 questions, 15 seconds each, 4 answers')).toBeUndefined();
});

test('a converter for cooking knows cups, and the ingredients that are named', () => {
  expect(kitchenIn('cups to grams for flour and rice, boil nothing', 'en')).toMatchObject({
    ingredients: { Flour: 0.53, Rice: 0.78 },
    names: { tablespoon: 'tbsp' },
  });
  expect(Object.keys(kitchenIn('сколько грамм муки в стакане', 'ru')?.ingredients ?? {})).toEqual([
    'Мука',
  ]);
  // Milk is none of the millilitres.
  expect(kitchenIn('cups and millilitres of water', 'en')?.ingredients).toEqual({ Water: 1 });
  expect(kitchenIn('km to miles', 'en')).toBeUndefined();
});

test('words to guess are those that are listed, else of a theme, and other themes are missing', () => {
  const plan = { isExact: false };
  const things = ['Nomes de frutas', 'Teclado na tela', 'Dica da primeira letra'];
  expect(givenWords({ plan, message: 'jogo da forca', things }, /\p{L}/u)).toEqual([]);
  expect(
    givenWords({ plan, message: 'words: comet, red giant, 6 lives', things: [] }, /\p{L}/u),
  ).toEqual(['Comet', 'Red giant']);
  expect(
    givenWords(
      { plan, message: 'ahorcado con palabras de frutas', things: ['De frutas'] },
      /\p{L}/u,
    ),
  ).toEqual([]);
  expect(leftOutOfHangman('hangman with movie titles')).toEqual([
    'words about movie titles (others stand there)',
  ]);
  expect(isAboutFruit('jogo da forca com nomes de frutas')).toBe(true);
  expect(leftOutOfHangman('hangman with words about football')).toEqual([
    'words about football (others stand there)',
  ]);
  expect(leftOutOfHangman('impiccato con parole di animali')).toEqual([]);
});

test('taxes have the rates of the request, or those where its language is spoken', () => {
  expect(taxesIn('IVA 4%, 10% o 21%', 'es')).toEqual([4, 10, 21]);
  expect(taxesIn('Mehrwertsteuer berechnen', 'de')).toEqual([19, 7]);
  expect(taxesIn('KDV %1, %10 ve %20', 'tr')).toEqual([1, 10, 20]);
  expect(taxesIn('7 und 19 Prozent', 'de')).toEqual([7, 19]);
});

test('teams that choose among answers play a quiz in turn, with their names', async () => {
  const message =
    'Quiz game about space, four answers each, wrong ones take away 25. Two teams take turns, Red Rockets and Blue Comets, and the scoreboard stays at the top.';
  const plan = await planFor('static_html', message);
  expect([plan.starter, plan.title]).toEqual(['quiz', 'Quiz Game about Space']);
  const files = await filesFor(plan, message);
  expect(files.get('content.js')).toMatch(/"teams": \[\s*"Red Rockets",\s*"Blue Comets"\s*\]/u);
  expect(files.get('index.html')).toContain('id="teams"');
  expect(readPoints(message)?.wrong).toBe(-25);
  expect(readPoints('九九のクイズ、5分で')).toBeUndefined();
});

test('points count in a times tables game, and what is set is folded', async () => {
  const message = 'çarpım tablosu oyunu, 2 ile 9 arası, doğru cevap 10 puan getirsin';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('content.js')).toContain('"right": 10');
  expect(files.get('index.html')).toContain('<details><summary>');
});
