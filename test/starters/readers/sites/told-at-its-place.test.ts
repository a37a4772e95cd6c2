import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

/** The visible text of the page of a request, and what it leaves out. */
async function pageOf(message: string): Promise<string> {
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  return (html ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

test('what a band says in few words is its story, and no example stands there', async () => {
  const page = await pageOf('make a page for my band Rusty Anchors, indie rock from Leeds');
  expect(page).toMatch(/About Indie rock from Leeds/u);
  expect(page).not.toContain('Details Indie');
});

test('what is said of an area stands under its heading', async () => {
  const page = await pageOf(
    'Site for our car wash, Shine Brothers. We cover Stockport and Macclesfield. Sections: prices, area we cover, contact.',
  );
  expect(page).toMatch(/Area we cover We cover Stockport and Macclesfield/u);
});

test('sentences of the request have a section, one alone', async () => {
  const said = await pageOf(
    "Page for Still Water Yoga. Drop-in is $16. I've been teaching for 11 years.",
  );
  expect(said).toMatch(/About I&#39;ve been teaching for 11 years/u);
  expect(await pageOf('Page for the choir Lark with a bio. We sing since 1998.')).not.toMatch(
    /About .*Bio We/u,
  );
});

test.each([
  ['Web para mi restaurante La Cazuela, menú a 13 €, reservas en el 600 123 987', 'Llámanos'],
  ['Seite für den Verein Blau, Telefon 09876 54321, Beitrag 20 Euro', 'Rufen Sie uns an'],
])('%j: people are asked to call where only a number is given', async (message, label) => {
  const page = await pageOf(message);
  expect(page).toContain(label);
  expect(page).not.toMatch(/Escríbenos|Schreiben Sie uns/u);
});

test('a page about one person does not speak for several', async () => {
  const page = await pageOf('a site for the piano teacher Adele Finch, with a bit about me');
  expect(page).toContain('I take my time');
  expect(page).not.toContain('We do what we do');
});

test('parts that a page is asked for are no facts', async () => {
  const plan = await planFor(
    'static_html',
    'A page for my two cats, Mochi and Pickle, with their birthdays, favourite toys, silly facts.',
  );
  expect(plan.facts?.map(({ text }) => text)).not.toContain('favourite toys');
});

test.each([
  [
    'Seite für unseren Verein SV Blau. Wir haben drei Abteilungen: Fußball, Tennis und Turnen. Training Fußball ist dienstags um 18 Uhr, Tennis mittwochs um 19 Uhr und Kinderturnen freitags um 16 Uhr. Ansprechpartnerin ist Ina Kröger, Telefon 09876 54321.',
    /Fußball Training Fußball ist dienstags um 18 Uhr Tennis .* Ina Kröger: 09876 54321/u,
  ],
  [
    'Çiçekçi sitesi, adı Papatya Evi. Gül 650 TL. Pazartesi-Cumartesi 09.00-19.00 arası açığız, pazar günleri kapalıyız. Bizim hikâyemiz bölümü olsun, dükkânı 1998 yılında annem açtı.',
    /Çalışma saatleri Pazartesi-Cumartesi 09.00-19.00 Pazar günleri kapalıyız Bizim hikâyemiz Dükkânı 1998/u,
  ],
  [
    'Web para La Cazuela, en Murcia. Menú a 13 €, paella los domingos y reservas en el 600 123 987.',
    /Paella los domingos/u,
  ],
  [
    'Site for Waggy Tails. Small dogs $45. By appointment only, call 555-0142.',
    /By appointment only/u,
  ],
  [
    "A site for Still Water Yoga with a section about me, Nadia, I've been teaching for 11 years.",
    /About me Nadia: I&#39;ve been teaching/u,
  ],
])('%j: each fact stands where it belongs', async (message, shown) => {
  expect(await pageOf(message)).toMatch(shown);
});
