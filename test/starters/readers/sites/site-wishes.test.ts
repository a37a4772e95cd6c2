import { expect, test } from 'vitest';
import {
  wishesLeft,
  wishesOfSite,
} from '../../../../src/starters/not-included/page/site-wishes.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['A page for Luna. Could it have a gallery, and a calendar?', ['gallery', 'calendar']],
  ['Un sito per Luna. Il meteo e la pagina anche in inglese', ['meteo', 'pagina anche in inglese']],
  ['Randevu takvimi ve Google yorumları olsun', ['Randevu takvimi', 'Google yorumları olsun']],
  ['Chciałabym rezerwację online i opinie', ['rezerwację online']],
  ['no map please, we are at "Galerie du Phare"', []],
  ['expo : Galerie du Phare', []],
])('of %j, %j is missing where no file has it', (text, phrases) => {
  expect(wishesLeft(text, []).map((clause) => clause.text)).toEqual(phrases);
});

test('what stands in the files is not missing', () => {
  const html = { path: 'index.html', content: '<a href="https://www.openstreetmap.org/search">' };
  expect(wishesLeft('a page with a map', [html])).toEqual([]);
});

test('a wish is no content, and is said to be missing', async () => {
  const message =
    'Kuaför salonum için site, adı Saç Atölyesi. Kesim 300 TL. Randevu takvimi ve Google yorumları olsun.';
  const { facts = [], notIncluded = [] } = await planFor('static_html', message);
  expect(facts.filter(({ text }) => wishesOfSite(text))).toEqual([]);
  expect(notIncluded.join(', ')).toMatch(/Randevu takvimi.*Google yorumları/u);
});

test.each([
  ['عيادة أسنان اسمها «ابتسامة». أريد صفحة للخدمات (تنظيف، تبييض، تقويم).', /تقويم/u],
  ['مطعم «الزيتون». نقدم الشاي بسعر 20 ريالا. أريد قائمة طعام واضحة، وقسما لآراء الزبائن', /قائمة/u],
  ['मेरी दुकान "शर्मा" के लिए वेबसाइट। लड्डू के दाम दिखने चाहिए', /दिखने/u],
  [
    'Wedding site for Priya and Tom, 22 August at 2pm, dinner at 6pm. We need the schedule',
    /schedule/u,
  ],
  [
    'Portfolio for Amara Osei, graphic designer. Show three projects: Kettle, Oakfield, Jazz. Needs a project grid',
    /grid/u,
  ],
  ['Suono in un gruppo jazz, i Notturno Blu. Vorremmo una pagina scura', /suono/iu],
])('what is there is not missing: %s', async (message, said) => {
  const { notIncluded = [] } = await planFor('static_html', message);
  expect(notIncluded.join(', ')).not.toMatch(said);
});
