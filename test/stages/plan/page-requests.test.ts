import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePlan } from '../../../src/engine/input/plan/plan.ts';
import { readLanguage } from '../../../src/stages/plan/read/read-language.ts';
import { readLook } from '../../../src/stages/plan/read/page/read-look.ts';
import { buttonLabel } from '../../../src/starters/page/reading/button-label.ts';
import { hostileText } from '../../starters/hostile-text.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['make a snake game', 'en'],
  ['quiero una tienda de plantas', 'es'],
  ['eine Seite für meine Bäckerei', 'de'],
  ['un site pour ma boulangerie', 'fr'],
  ['quero um site para minha padaria', 'pt'],
  ['un sito per il mio ristorante', 'it'],
  ['strona dla mojej kawiarni', 'pl'],
  ['kafem için bir sayfa yap', 'tr'],
  ['сайт для моей кофейни', 'ru'],
  ['做一个番茄钟', 'zh'],
  ['クイズを作って', 'ja'],
  ['계산기 만들어줘', 'ko'],
  ['एक कैलकुलेटर बनाओ', 'hi'],
  ['اصنع صفحة هبوط لمخبز', 'ar'],
  ['create a page in Arabic', 'ar'],
  ['صفحه فرود برای نانوایی', 'en'],
  ['a quiz about space in German', 'de'],
  ['a snake game, en español', 'es'],
  ['', 'en'],
])('reads the language of "%s"', (message, language) => {
  expect(readLanguage(message)).toBe(language);
});

test.each([
  ['2048 in maroon on linen', { colours: ['#6b1e2e'], ground: '#f3ebdc' }],
  ['a quiz, dark theme, neon green', { colours: ['#2f8f4e'], mode: 'dark', softness: 'neon' }],
  ['ein Rechner in Dunkelgrün, dunkel', { colours: ['#065526'], mode: 'dark' }],
  ['una calculadora roja', { colours: ['#d32f36'] }],
  ['змейка в синих тонах', { colours: ['#2463eb'] }],
  ['a shop in #1a2b3c and #fc0', { colours: ['#1a2b3c', '#ffcc00'] }],
  ['black and gold portfolio', { colours: ['#cf9a1f'], ground: '#111114' }],
  ['a landing page for my spa, no blue please', { avoided: ['#2463eb'] }],
  ['not green but a red landing page', { colours: ['#d32f36'], avoided: ['#2f8f4e'] }],
  ['a quiz without red or green', { avoided: ['#d32f36', '#2f8f4e'] }],
  [
    'eine Seite in warmen Farben, kein Blau',
    { colours: ['#b4532a', '#cf9a1f'], avoided: ['#2463eb'] },
  ],
  ['a portfolio with earthy tones', { colours: ['#7b4b2a', '#b4532a', '#6b8e23'] }],
  ['a page about warm soup', {}],
  ['a shop, everything only pink', { colours: ['#dd4f9a', '#e784b8', '#9b376c'] }],
  ['pastel pink blog for kids', { colours: ['#dd4f9a'], softness: 'pastel', tone: 'playful' }],
  ['an elegant shop', { tone: 'elegant' }],
  ['a page for Rose and Blue & Co', {}],
  [
    'een site in blauw en wit, geen rood',
    { colours: ['#2463eb'], ground: '#ffffff', avoided: ['#d32f36'] },
  ],
  ['een donkere site met goud', { colours: ['#cf9a1f'], mode: 'dark' }],
  ['una web para mi taller, que se vea oscuro', { mode: 'dark' }],
  ['una web para mi bar: cerveza oscura 4 €', {}],
])('reads the look of "%s"', (message, look) => {
  expect(readLook(message)).toEqual(look);
});

test.each([
  ['snake game', 'Snake Game'],
  ['quiz about space', 'Quiz about Space'],
  ['a shop for vinyl records', 'Vinyl Records'],
  ['portfolio for Ana, photographer', 'Ana'],
  ['a memory game with animals', 'Memory Game'],
  ['haz un juego de la serpiente con frutas', 'Juego de la serpiente'],
  ['eine Seite namens Morgenrot', 'Morgenrot'],
  ['crie uma loja chamada "Casa Azul"', 'Casa Azul'],
  ['un blog pour Amélie avec des recettes', 'Amélie'],
  ['做一个番茄钟', '番茄钟'],
  ['クイズを作って', 'クイズ'],
  ['사진 포트폴리오 만들어줘', '사진 포트폴리오'],
  ['اصنع لي صفحة هبوط لمخبز لونا مع ساعات العمل', 'لونا'],
  ['パン屋「ルナ」のページを作って', 'ルナ'],
  ['花店“春天里”的网页', '春天里'],
  ['꽃집 "봄날" 웹사이트 만들어줘', '봄날'],
  ['Website für unser Hofcafé namens Storchennest mit Speisekarte', 'Storchennest'],
  ['una web para mi heladería llamada Polo Norte para turistas', 'Polo Norte'],
  ['page for our tiny cinema, we are the Lantern Picture House', 'Lantern Picture House'],
])('reads the page title of "%s"', async (message, title) => {
  expect(await planFor('static_html', message)).toMatchObject({ title });
});

test.each([
  ['a to-do list: milk, bread and eggs', ['Milk', 'Bread', 'Eggs']],
  ['lista de tareas con leche, pan y huevos', ['Leche', 'Pan', 'Huevos']],
  ['Formular mit Name, E-Mail und Nachricht', ['Name', 'E-Mail', 'Nachricht']],
  ['formulaire avec nom, âge et message', ['Nom', 'Âge', 'Message']],
  ['a quiz with a dark theme', []],
])('reads the items of "%s"', async (message, items) => {
  expect(await planFor('static_html', message)).toMatchObject({ items });
});

test.each([
  ['a quiz about space', 'space'],
  ['online shop for vinyl records', 'vinyl records'],
  ['un blog sobre viajes', 'viajes'],
  ['ein Quiz über den Weltraum', 'Weltraum'],
])('reads the subject of "%s"', async (message, subject) => {
  expect(await planFor('static_html', message)).toMatchObject({ subject });
});

test('the engine accepts the plan of any message', async () => {
  const word = fc.constantFrom(
    'a quiz about ',
    'with ',
    ': ',
    ', ',
    ' and ',
    '#fff',
    'dark ',
    'tienda de ',
    'クイズ',
  );
  const script = '<script>alert(1)</script>';
  const message = fc
    .array(fc.oneof(word, hostileText), { maxLength: 12 })
    .map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(message, async (text) => {
      const plan = await planFor('static_html', text);
      expect(parsePlan(structuredClone(plan))).toEqual(plan);
    }),
    { examples: [[`${script}\n${script.repeat(4)}`]] },
  );
});

test('a colour in a plan cannot inject CSS', async () => {
  const plan = await planFor('static_html', 'a page');
  for (const colours of [['red'], ['#fff;}body{}'], ['#FFFFFF'], 'url(x)']) {
    expect(() => parsePlan({ ...plan, look: { colours } })).toThrow(/colour/);
  }
  expect(() => parsePlan({ ...plan, language: 'xx" onload="' })).toThrow(/language/);
});

test.each([
  [
    'website for yoga studio "Still Water" in Portland, classes: Vinyasa mon 6pm, Yin wed 7pm',
    'A page for Still Water: Yoga studio · Portland, Classes.',
  ],
  ['birthday invitation page for my daughter Mia turning 6, 3 May 3pm', 'Mia: Birthday.'],
  ['brauche ne seite für unsern fussballverein SV Kiel', 'SV Kiel: Fussballverein.'],
  ['page pour le mariage d’Ana et Luc', 'Ana et Luc: Mariage.'],
])('the summary of "%s" has no piece of it', async (message, summary) => {
  expect((await planFor('static_html', message)).summary).toBe(summary);
});

test('the description of a page names only sections that it has', async () => {
  const message = 'Website for Studio Wag, a tattoo studio in Reno';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(plan).toHaveProperty('sections', expect.arrayContaining(['Opening hours']));
  expect(html).not.toContain('Opening hours');
  expect(html).toContain('content="A page for Studio Wag');
});

test.each([
  ['Landing page for Nib. Call to action: Choose your pen', 'Choose your pen'],
  ['Seite für Kuhn. Button: Jetzt bestellen. Brötchen 1 €', 'Jetzt bestellen'],
  ['page for Nib, CTA: "Pick one"', 'Pick one'],
  ['page for Nib. Button: Large and red', undefined],
  ['page for Nib. Buttons: Red, blue', undefined],
])('the button of %j', async (message, label) => {
  expect(buttonLabel(message)).toBe(label);
  if (label === undefined) return;
  const { facts = [] } = await planFor('static_html', message);
  expect(facts.map(({ text }) => text)).not.toContainEqual(expect.stringContaining(label));
});
