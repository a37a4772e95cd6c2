import { expect, test } from 'vitest';

import {
  inMemory,
  isOfMemory,
  lifeSpanIn,
  memoryColour,
} from '../../src/starters/landing-page/topics/of-memory.ts';
import { shippingNote, shippingWord } from '../../src/starters/shop/shipping-note.ts';
import { isFreeFrom, isSending, sendingIn } from '../../src/starters/shop/given-products.ts';
import { filesFor, planFor } from './make-project.ts';

test('a page for somebody who died is calm and asks nobody to get in touch', async () => {
  const message =
    'Memorial page for my grandfather Walter Hughes, 1938 – 2025. He loved roses and his dog Bess.';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(isOfMemory(message)).toBe(true);
  expect(isOfMemory('a page for the dance at Memorial Hall')).toBe(false);
  expect(plan).not.toHaveProperty('look.colours');
  expect(html).toContain(`<p class="when">${lifeSpanIn(message)}</p>`);
  expect(html).toContain(inMemory('en'));
  expect(memoryColour).toMatch(/^#/u);
  expect(html).not.toMatch(/hero-art|<form|Everything worth knowing/u);
});

test('of a programme with several days, people choose the day', async () => {
  const message =
    'Página de las fiestas de Villar. Programa: viernes 14: 20:00 pregón, 23:00 orquesta; sábado 15: 12:00 misa, 18:00 toros. Que se pueda elegir el día.';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(html).toMatch(
    /data-part="tabs"[^]{0,200}Viernes 14|data-part="tabs"[^]{0,200}viernes 14/u,
  );
  expect(html).toMatch(/23:00[^]{0,60}Orquesta/u);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('documentation has the chapters of the request and invents nothing for them', async () => {
  const message =
    'Documentation page for my CLI tool "pagepress". Chapters: Installation, Configuration, Commands. Copy buttons on code blocks, highlight the current section in the sidebar.';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(plan.title).toBe('pagepress');
  expect(html).toContain('<h2 id="chapter-3-heading">Commands</h2>');
  expect(html).not.toMatch(/Promise|LOG_LEVEL|npm install/u);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('confetti falls as the page opens where the request says so', async () => {
  const message =
    'Birthday invitation: Leo turns 6! Saturday 9 May 2026 from 2pm to 5pm at Jump Zone, Unit 3 Carter Road, Swindon. Confetti when the page opens.';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('content.js')).toContain('"isAtStart": true');
  expect(files.get('index.html')).toContain('from 2pm to 5pm');
  expect(files.get('index.html')).toContain('Jump Zone, Unit 3 Carter Road, Swindon');
});

test('the sum from which sending is free is known by the words around it', () => {
  const message = 'Orders over 60 € ship free. Versand sonst 5 €. A gift box over 60 €.';
  const at = message.indexOf('60 €');
  expect(isFreeFrom({ text: '60 €', at }, message)).toBe(true);
  expect(isFreeFrom({ text: '60 €', at: message.lastIndexOf('60 €') }, message)).toBe(false);
  expect(isSending({ kind: 'price', label: 'sonst', text: '5 €', at: 40 }, message)).toBe(true);
  expect(sendingIn.exec(message)?.[0]).toBe('Versand');
  const [note] = shippingNote(
    { label: shippingWord('de'), cost: 5, freeFrom: 60 },
    { language: 'de', currency: 'EUR' },
  );
  expect(note?.html).toMatch(/Versand: 5.€ · kostenlos ab 60.€/u);
});

test.each([
  ['birthday invitation for Leo, 12 October 2pm at Laserzone arena', 'Laserzone arena'],
  ['watch party invitation, 3 May at 8pm at the Crown in Derby', 'Crown in Derby'],
  ['Einladung zum Geburtstag von Ben, 9. Mai um 15 Uhr im Laserpark Ulm', 'Laserpark Ulm'],
  ['Einladung zum Grillfest, 3. Mai um 18 Uhr bei uns im Garten', 'Bei uns im Garten'],
  ['party invitation for Kim, 3 May at 8pm', 'The place follows soon'],
  ['Einladung zum Hoffest am 5. Juli um 18 Uhr', 'Der Ort folgt bald'],
  ['baby shower invite for Mia, sunday march 22 3pm my house 9 Elm Ct', 'My house 9 Elm Ct'],
  ['zaproszenie na 40 urodziny Ani, 12 czerwca 19:00 świetlica w Kolnie', 'Świetlica w Kolnie'],
])('the place beside a date is the place: %s', async (message, place) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toContain(`<p class="place">${place}</p>`);
});

test.each([
  ['page for my 5 year olds pirate birthday party, her name is Mia, sat 9 may 2-4', 'pirate'],
  ['Wir heiraten! Ida & Ole, 12.06.2027, Trauung 14 Uhr in der Kapelle am See', 'Hochzeit'],
  ['Oğlumuzun sünneti için davetiye sayfası: Kerem, 6 Haziran Cumartesi saat 19.00', 'sünneti'],
  ['pagina per la banda musicale della valle, prove il lunedì 20-22, gratis', 'Banda musicale'],
  ['중학교 동창회 안내 페이지. 5월 9일 토요일 저녁 6시, 서울 종로', '중학교 동창회'],
])('what a page is of stands on it, whatever its name: %s', async (message, said) => {
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html?.slice(html.indexOf('<main'))).toContain(said);
});

test('an invitation without a countdown has none, and what refuses booking has no form for it', async () => {
  const invitation =
    'Einladung zur Hochzeit von Lena und Jonas, 22. August 2026. Kein Countdown bitte';
  const files = await filesFor(await planFor('static_html', invitation), invitation);
  expect(files.get('index.html')).not.toContain('id="left"');
  expect(files.has('script.js')).toBe(false);
  const course =
    'sito per il corso di ceramica di Giulia Sarti a Faenza, niente prenotazioni online';
  const site = await filesFor(await planFor('static_html', course), course);
  expect(site.get('index.html')).not.toContain('data-form="booking"');
});

test('what a portfolio tells of its owner stands under About, in place of examples', async () => {
  const message =
    'portfolio for Marco Bellini, photographer from Trieste who lives in Vienna. Projects: Bora, Night Trams, Salt Pans';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  const main = html?.slice(0, html.indexOf('</main>'));
  expect(main).toContain('<p>Photographer from Trieste who lives in Vienna</p>');
  expect(main).not.toContain('class="example"');
});
