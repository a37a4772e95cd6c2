import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'vitrine pour mon food truck Tacos del Sol : lundi Place Bellecour, jeudi Confluence 11h30-14h, tacos 3 pour 9€, burrito 8,50€ (végé possible), pas le week-end',
    /8,50€ \(végé possible\)/u,
  ],
  [
    'Сайт для пекарни «Тёплый хлеб» в Самаре: багет 70 ₽, круассан 150 ₽ (только по выходным), работаем с 7 до 19 без выходных, доставка от 1000 ₽ бесплатно, ул. Садовая 14',
    /1000 ₽ бесплатно/u,
  ],
  [
    '작은 독서모임 페이지 만들어줘. 이름은 책마루, 망원동 카페 온, 회비 5천원 음료 포함',
    /5천원 음료 포함/u,
  ],
  [
    'Website für die Praxis Dr. Sabine Vogt in Ulm: Sprechzeiten Mo-Fr 8-12 Uhr außer Mittwoch, Notdienst am Wochenende nach Absprache 0731 442211',
    /Mo-Fr 8-12 Uhr außer Mittwoch.*Notdienst am Wochenende nach Absprache/u,
  ],
  [
    'ヨガ教室「そらヨガ」のホームページ。京都市左京区、火曜10:00〜11:30 やさしいヨガ、体験1,000円(初回のみ)',
    /1,000円\(初回のみ\).*火曜10:00〜11:30 やさしいヨガ/u,
  ],
  [
    'Website voor schilderclub De Kwast in Zwolle: elke dinsdagavond 19:30-22:00 in wijkgebouw Het Anker (niet in de schoolvakanties)',
    /Het Anker \(niet in de schoolvakanties\)/u,
  ],
])('%j: no words of a fact are lost', async (message, shown) => {
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect((html ?? '').replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')).toMatch(shown);
});

test.each([
  [
    'Website voor schilderclub De Kwast in Zwolle: elke dinsdagavond 19:30-22:00 in wijkgebouw Het Anker, contributie 120 euro per jaar, docent Henk de Wit, expositie op 14 november',
    'docent Henk de Wit',
  ],
  [
    'Website für die Kleintierpraxis Dr. Sabine Vogt in Ulm: Mo-Fr 8-12 Uhr, Notdienst 0731 442211, Leistungen: Impfung, Röntgen. Parkplätze hinter dem Haus',
    'Parkplätze hinter dem Haus',
  ],
  [
    'Landing Page für mein Buch "Der stille Garten", ein Gartenratgeber für Faule, erscheint am 3. März 2027, 24,90 €',
    'Ein Gartenratgeber für Faule',
  ],
])('%j: a fact that needs no more than to be written down stands there', async (message, fact) => {
  const plan = await planFor('static_html', message);
  expect((await filesFor(plan, message)).get('index.html')?.toLowerCase()).toContain(
    fact.toLowerCase(),
  );
  expect(plan.notIncluded).toBeUndefined();
});

test.each([
  ['Page for Luna Bar in Lyon: open Tue-Sun 18-24, beer 5 €. A reviews section would be nice'],
  ['Page for Luna Bar in Lyon: open Tue-Sun 18-24, pirate theme, beer 5 €'],
])('%j: what asks for something is no fact', async (message) => {
  const { facts = [] } = await planFor('static_html', message);
  expect(facts.filter(({ text }) => /review|pirate/u.test(text))).toEqual([]);
});

test.each([
  [
    'necesito una página para el bautizo de mi hijo Bruno, el sábado 9 de mayo a las 11:00 en la iglesia de San Roque y después merienda en el merendero El Pinar (Calle Sol 3, Soria)',
    'y después merienda en el merendero El Pinar',
  ],
  [
    'Website for our judo club Kodo in Bath. Sessions for adults and children from 6 years: Tuesday 18:00, Thursday 19:00. Membership £30 a month',
    'Sessions for adults and children from 6 years',
  ],
  [
    'site du club de bridge As de Pique à Brest, on se réunit le lundi 14h-17h (débutants) et le jeudi 14h-18h (confirmés) à la salle Jean Bart',
    'à la salle Jean Bart',
  ],
])('%j: a clause that was read in part stands as it was written', async (message, said) => {
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html?.toLowerCase()).toContain(said.toLowerCase());
});
