import { expect, test } from 'vitest';

import { planFor } from '../../starters/make-project.ts';

test.each([
  ['Salut, tu peux me faire un jeu de memory avec des animaux ? 8 paires', 'Jeu de memory'],
  ['zrób grę w kółko i krzyżyk dla dwóch graczy: Ola i Jan', 'Kółko i krzyżyk'],
  [
    'Kannst du mir ein Vier-gewinnt-Spiel bauen? Die Spieler heißen Mia und Tim',
    'Vier-gewinnt-Spiel',
  ],
  ['a minesweeper game for the children of our street', 'Minesweeper Game'],
  [
    'a space quiz, my name is Mrs. Lang, put "Mrs. Lang\'s Space Quiz" on top',
    "Mrs. Lang's Space Quiz",
  ],
  ['zrób mi grę w węża, proszę', 'Gra w węża'],
  [
    'Could you put together a geography quiz about European capitals, 20 questions?',
    'Quiz about European Capitals',
  ],
  ['I want an interactive periodic table quiz with two modes', 'Periodic Table Quiz'],
  ['Einmaleins-Trainer. Als Figur ein Igel namens Rudi.', 'Einmaleins-Trainer'],
  ['Vorrei un segnapunti per le serate di briscola del circolo di Faenza', 'Segnapunti'],
  ['EMI calculator chahiye yaar, loan amount dalu', 'EMI Calculator'],
  ['ممكن تعملي حاسبة العمر بالسنين', 'حاسبة العمر بالسنين'],
  ['a platformer game. little fox called Rusty jumps over logs', 'Platformer Game'],
  ['a snake game called "Slither"', 'Slither'],
])('titles %j %j', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});
