import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

/** What a page shows, and what its plan says to be missing. */
async function pageOf(message: string): Promise<{ shown: string; left: readonly string[] }> {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const shown = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  return { shown, left: plan.notIncluded ?? [] };
}

test.each([
  ['lost cat page, orange tabby named Biscuit, call 555-0177', ['Lost cat', 'Orange tabby']],
  [
    'page for a plumber, Dave Lee. 24h emergency number 555-0142 big',
    ['24h emergency number: 555-0142'],
  ],
  ['baby shower page for my sister Tanya, it’s a boy, sunday june 7', ['boy']],
  [
    'pagina per il nostro agriturismo in Umbria, 4 camere, piscina, colazione compresa',
    ['piscina', 'colazione compresa'],
  ],
  [
    'Seite für meinen Blumenladen. Sträuße ab 15 €, Hochzeitsfloristik und ein Kontaktformular',
    ['Hochzeitsfloristik'],
  ],
  ['書道教室のサイトです。子どもクラスは月4000円、大人は月6000円', ['子どもクラス', '大人']],
  ['coming soon page for my clothing brand NORTE, launch on March 1 noon', ['Clothing brand']],
])('%j stands on its page', async (message, expected) => {
  const { shown, left } = await pageOf(message);
  for (const text of expected) expect(shown).toContain(text);
  expect(left.filter((line) => expected.some((text) => line.includes(text)))).toEqual([]);
});

test.each([
  [
    'la carta de mi taquería Los Primos, suadero 20 pesos. que se vea bien y colores mexicanos',
    'mexicanos',
  ],
  ['guest info page: check out at 11, how to work the wood stove, emergency numbers', 'wood stove'],
  ['страничка питомника мейн-кунов, котята с фото, пол, окрас, дата рождения', 'окрас'],
  ['奶茶店的价目表网页,珍珠奶茶12元,柠檬茶10元,可以选大中杯和甜度', '可以选大中杯'],
])('%j is said to be left out', async (message, expected) => {
  const { shown, left } = await pageOf(message);
  expect(left.join('\n')).toContain(expected);
  expect(shown).not.toContain(expected);
});
