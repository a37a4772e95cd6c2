import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

/** What is told as missing of the page of a request, and what the page says and is filled with. */
async function made(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const page = `${String(files.get('index.html'))}\n${String(files.get('content.js'))}`;
  const { title, starter, notIncluded: left = [] } = plan;
  return { title, starter, left, page: page.slice(page.indexOf('</head>')) };
}

test.each([
  [
    'çocuğum için hafıza kartı eşleştirme oyunu yap, hayvan emojileri olsun, kolay orta zor seviye olsun',
    ['🦊', 'Kolay: 12', 'Zor: 24'],
  ],
  [
    'jeu de memory avec des emojis d’animaux, niveaux facile moyen difficile, compteur de coups',
    ['🦊', 'Moyen: 16'],
  ],
  [
    "memory spel met dierenemoji's, makkelijk gemiddeld moeilijk, telt beurten en tijd",
    ['🦊', 'Moeilijk: 24'],
  ],
  ['神経衰弱ゲームを作って。動物の絵文字で、かんたん・ふつう・むずかしいの3段階', ['ふつう: 16']],
  ['ett memoryspel med djuremojis, lätt medel svår, räknar drag och tid', ['🦊', 'Svår: 24']],
  ['trò chơi lật thẻ ghi nhớ với emoji động vật, 3 mức dễ trung bình khó', ['🦊', 'Khó: 24']],
  [
    'зроби гру на пам’ять з картками (знайди пару), 4x4, з емодзі тварин, рахує ходи і час, і кнопка почати заново',
    ['🦊', '<option value="8" selected>16'],
  ],
  ['game memori kartu pakai emoji hewan, 4x4, hitung langkah, tombol mulai lagi', ['🦊']],
])('a memory game has the pictures and the levels that it is to have: %s', async (message, has) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('memory');
  for (const words of has) expect(page).toContain(words);
  expect(page).not.toContain('"Рахує ходи"');
  expect(left).toEqual([]);
});

test.each([
  [
    'Tip calculator! bill amount, tip % buttons 10 15 18 20 and custom, split between number of people',
    [10, 15, 18, 20],
  ],
  ['calculateur de pourboire : montant, boutons 5 % 10 % 15 %, nombre de personnes', [5, 10, 15]],
  ['calculadora de gorjeta: valor da conta, botões 8%, 10% e 12%, dividir', [8, 10, 12]],
  ['kalkulator napiwków, przyciski 5, 10, 15 procent, liczba osób', [5, 10, 15]],
  ['bahşiş hesaplayıcı, %5 %10 %20 düğmeleri ve kişi sayısı', [5, 10, 20]],
  ['калькулятор чаевых: сумма счёта, кнопки 5, 10, 15 и 20 процентов', [5, 10, 15, 20]],
  ['fooienrekenmachine met knoppen 5%, 10%, 15% en zelf invullen', [5, 10, 15]],
  ['drickskalkylator med knappar för 5, 10 och 15 procent', [5, 10, 15]],
  ['チップ計算機、15%・18%・20%のボタンと自由入力', [15, 18, 20]],
  ['a tip calculator: 18% or 20%, for 2 to 10 people', [18, 20]],
  ['tip calculator for our pub, bills like 24,50', [10, 15, 20]],
])('a tip calculator has buttons for the tips that are named: %s', async (message, expected) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('everyday-calculator');
  const tips = page.match(/(?<=data-preset="tip" value=")\d+/gu)?.map(Number);
  expect(tips).toEqual(expected);
  expect(left).toEqual([]);
});
