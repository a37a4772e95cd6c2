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
