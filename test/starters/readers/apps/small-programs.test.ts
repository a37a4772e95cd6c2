import { expect, test } from 'vitest';

import { fromTables } from '../../../../src/starters/quiz/tables.ts';
import { makesTeams, teamCount } from '../../../../src/starters/picker/read-picker.ts';
import { readTimers } from '../../../../src/starters/timers/read-timers.ts';
import { workflowIn } from '../../../../src/starters/kanban/workflow.ts';
import { minutesOf, roundsOf } from '../../../../src/starters/pomodoro/minutes.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'a simple program to calculate my age in years and days',
    'everyday-calculator',
    'Age Calculator',
  ],
  [
    'Ich will ein Programm, das mein Alter in Jahren und Tagen berechnet',
    'everyday-calculator',
    'Alter',
  ],
  [
    'quiero un programa sencillo para calcular la edad y cuántos días faltan para mi cumpleaños',
    'everyday-calculator',
    'Calcular la edad',
  ],
  ["un'app per calcolare l'età", 'everyday-calculator', undefined],
  ['जन्मतिथि से उम्र निकालने वाला प्रोग्राम चाहिए', 'everyday-calculator', undefined],
  ['برنامج لتحويل الوحدات من فضلك', 'converter', undefined],
  ['Kan du göra en äggklocka? Löskokt 5 min, hårdkokt 10 min', 'timers', 'Äggklocka'],
  ['quiz to learn hiragana for my son', 'quiz', undefined],
  ['hiragana flashcards', 'flashcards', undefined],
  ['gioco della memoria con bandiere', 'memory', undefined],
  ['kart eşleştirme oyunu, hayvanlar', 'memory', undefined],
  ['rock paper scissors vs computer', 'rock-paper-scissors', 'Rock Paper Scissors vs Computer'],
  ['miles to km converter', 'converter', 'Miles to Km Converter'],
  ['a page to sell my car', 'landing-page', undefined],
  ['Zeiterfassung für meine Projekte mit Start/Stopp', 'records', undefined],
  ['Ein Programm für unser Sommerfest, das die Uhrzeiten zeigt', 'landing-page', undefined],
])('"%s" is %s', async (message, starter, title) => {
  const plan = await planFor('static_html', message);
  expect(plan.starter).toBe(starter);
  if (title !== undefined) expect(plan.title).toBe(title);
  expect(plan.notIncluded ?? []).not.toContain('programa');
});

test('a question that opens a request is no timer', () => {
  const names = readTimers('Kan du göra en äggklocka? Löskokt 5 min, mellan 7 min');
  expect(names.map(({ name }) => name)).toEqual(['Löskokt', 'mellan']);
});

test('letters and states have questions of their own', () => {
  const kana = fromTables('ひらがなのクイズ', 'ja', '');
  expect(kana).toHaveLength(46);
  expect(kana[0]).toEqual({ question: 'あ', answers: ['a', 'i', 'u', 'e'] });
  const states = fromTables('US state capitals quiz', 'en', 'The capital of {country}?', 10);
  expect(states).toHaveLength(10);
  expect(states[0]?.question).toBe('The capital of Alabama?');
  expect(fromTables('a quiz about space', 'en', '')).toEqual([]);
});

test.each([
  ['25 min work 5 min break, long break of 20 after 4 rounds', [25, 5, 20], 4],
  ['25/5 pomodoro, 15 min long break after 3', [25, 5, 15], 3],
  ['番茄钟 25分钟 5分钟 长休息30分钟', [25, 5, 30], 4],
  ['long break 30 min, short 5 min, focus 25 min', [25, 5, 30], 4],
  ['pomodoro: long break after 6 rounds', [25, 5, 15], 6],
] as const)('"%s" has its long break', (message, [work, short, long], rounds) => {
  expect(minutesOf(message)).toEqual({ work, short, long });
  expect(roundsOf(message)).toBe(rounds);
});

test.each([
  ['habit tracker with a month grid: gym, read', true],
  ['tracker de hábitos, vista mensual: leer, correr', true],
  ['habit tracker: gym, read, a percentage for the month', false],
])('"%s" shows a month: %s', async (message, isMonth) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('content.js')?.includes('"isMonth": true')).toBe(isMonth);
});

test.each([
  ['kanban board with to do, doing, done, drag cards around', ['To do', 'Doing', 'Done']],
  [
    'Kanban: Offen, In Arbeit, Erledigt. Karten per Drag & Drop',
    ['Offen', 'In Arbeit', 'Erledigt'],
  ],
  ['a kanban with backlog -> review -> done and add cards', ['Backlog', 'Review', 'Done']],
  ['a kanban board for what is done at home', undefined],
])('the columns of "%s" are %j', (message, columns) => {
  expect(workflowIn(message)).toEqual(columns);
});

test.each([
  ['a random team generator, make 4 teams', true, 4],
  ['mi fai un generatore di squadre per il calcetto?', true, 2],
  ['random name picker for my classroom, also in groups', false, 2],
  ['a page that picks a film for us, no repeats, and split us into teams', false, 2],
])('"%s" makes teams and nothing else: %s, %s', (message, isOfTeams, count) => {
  expect(makesTeams(message)).toBe(isOfTeams);
  expect(teamCount(message)).toBe(count);
});

test.each([
  'przelicznik jednostek: cale i cm, stopnie Celsjusza i Fahrenheita, w obie strony',
  "not ortalaması hesaplama: ders adı, kredi, harf notu (AA, BA, FF), 4'lük sistemde ortalamamı göstersin",
  'generatore di squadre, scrivo 10 nomi e lui fa due squadre a caso',
  'segnapunti per briscola, due squadre, si arriva a 21, con tasto annulla',
  'オセロのゲーム。置ける場所が薄く表示される感じでお願いします',
  'dice roller: d4 d6 d20, how many + modifier, and a log of the last 10 rolls',
  '구구단 게임 2단부터 9단까지 20문제',
  '帮我做一个俄罗斯方块，能用键盘也能在手机上按按钮玩，显示分数和下一个方块',
])('nothing of "%s" is missing', async (message) => {
  expect((await planFor('static_html', message)).notIncluded).toBeUndefined();
});

test.each([
  ['markdown editor with a word count, dark mode too if possible', true, true],
  ['Notizen mit Wortanzahl, auch Dunkelmodus', true, true],
  ['notes app, dark mode', false, false],
])('"%s" counts words: %s, and has a switch of the look: %s', async (message, isCounted, has) => {
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html?.includes('id="counts"')).toBe(isCounted);
  expect(html?.includes('data-extra="theme"')).toBe(has);
});
