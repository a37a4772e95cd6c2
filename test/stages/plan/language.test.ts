import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { languages } from '../../../src/contracts/languages.ts';
import { readLanguage, readOtherLanguage } from '../../../src/stages/plan/read/read-language.ts';

test.each([
  ['Website for our hall - Compton Hall. Regulars: Mon Pilates 9.30, Tue Scouts 6pm', 'en'],
  ['página para mi café', 'es'],
  ['tienda de velas', 'es'],
  ['invitación de boda', 'es'],
  ['seite für mein café', 'de'],
  ['Kerzenladen', 'de'],
  ['hochzeitseinladung', 'de'],
  ['page pour mon café', 'fr'],
  ['faire-part de mariage', 'fr'],
  ['página da minha loja', 'pt'],
  ['convite de casamento', 'pt'],
  ['menu ristorante', 'it'],
  ['invito matrimonio', 'it'],
  ['site voor mijn bakker', 'nl'],
  ['trouwuitnodiging', 'nl'],
  ['quiz over dieren', 'nl'],
  ['een quiz', 'nl'],
  ['strona kawiarni', 'pl'],
  ['zaproszenie na ślub', 'pl'],
  ['kafem için site', 'tr'],
  ['kuaför sitesi', 'tr'],
  ['сайт для кафе', 'ru'],
  ['сторінка для кафе', 'uk'],
  ['зроби гру для мене', 'uk'],
  ['Потрібен бот, який вітає нових учасників', 'uk'],
  ['en hemsida för mitt kafé', 'sv'],
  ['bygg ett REST API för bokningar av padelbanor', 'sv'],
  ['website for Björn & Åsa wedding', 'en'],
  ['buatkan halaman untuk warung kopi saya', 'id'],
  ['landing page for Nasi Goreng stall', 'en'],
  ['tạo trang web cho quán cà phê của tôi', 'vi'],
  ['lam web ban hang cho tiem hoa', 'vi'],
  ['a page for my shop, texts in Ukrainian', 'uk'],
  // Words of the languages above that are names, or mean something, in others.
  ['PDF file merger', 'en'],
  ['dice roller', 'en'],
  ['San Jose Plumbing: drain $90, heater $400, call 408 555 0100', 'en'],
  ['Dan Kim, realtor, Austin TX 512 555 0100', 'en'],
  ['Ada Lovelace page', 'en'],
  ['jam timer 5 min', 'en'],
  ['Delta Dental clinic site', 'en'],
  ['Kids till 12 free: zoo page, adults 15', 'en'],
  ['Website for Café Київ in London, borscht £8', 'en'],
  ['convertitore di file csv', 'it'],
  ['spel om woorden te leren', 'nl'],
  ['Калькулятор з/п для сотрудников: оклад, премия, налог 13%', 'ru'],
  ['Страница про моего кота Васька, фото и рассказ о нём', 'ru'],
  ['在庫管理のWeb API', 'ja'],
  ['cafe site', 'en'],
  ['poem generator', 'en'],
  ['site for Zoë van Dijk', 'en'],
  ['page for Café de Paris', 'en'],
  ['a page about Dutch cheese, in Dutch', 'nl'],
  ['een pagina over Spanje in het Spaans', 'es'],
  // Words that all languages took from English say nothing of the language.
  ['Website für Hochzeit Anna & Tim in Bonn, 5. Juni 2027', 'de'],
  ['Timer App für Eier kochen', 'de'],
  ['To-do App mit Kategorien', 'de'],
  ["app web per contare i bicchieri d'acqua al giorno", 'it'],
  ['landing page per palestra FitZone a Bari', 'it'],
  ['landing page para gimnasio en Lima', 'es'],
  ['website para academia em Recife', 'pt'],
  ['landing page voor bakkerij De Korenbloem in Gent', 'nl'],
  ['landing page avec formulaire', 'fr'],
  ['a company website', 'en'],
  ['web shop', 'en'],
  ['to-do list', 'en'],
  ['app per person cost split', 'en'],
  ['landing page La Perla jewelry store', 'en'],
  ['Website Der Spiegel archive', 'en'],
  ['metronome app w/ tap tempo', 'en'],
  // Nor do names and dishes of other languages.
  [
    'A bistro website: "Le Petit Canard", plats du jour, vin rouge, run by chef Amélie in Leeds',
    'en',
  ],
  ['menu page for Taquería El Sol: al pastor $3, carnitas $4, agua de jamaica $2', 'en'],
  ['A pizzeria website: pizza al taglio, gelato al limone, in Bath', 'en'],
  ['Website: pizzeria Da Enzo, Leeds, pizza al taglio, open daily', 'en'],
  ['Pizzeria website Da Mario in Leeds, 3 pizzas a day', 'en'],
  ['Tapas bar page "La Niña", pan con tomate, jamón ibérico, owned by Pilar in Bristol', 'en'],
  ["cheese shop page: brie de Meaux, bleu d'Auvergne, tomme de Savoie", 'en'],
  ['site for Casa de la Luna yoga, Sedona', 'en'],
  ['Website für "The Old Barn", ein Pub in Kassel', 'de'],
  ['Una website para Taquería El Sol: tacos al pastor 3, agua de jamaica 2', 'es'],
  ['Portfolio Fotografin Lena Weber', 'de'],
  ['Landingpage Zahnarzt Dr. Maier', 'de'],
  ['Website kapsalon Bella', 'nl'],
])('reads the language of a short message: "%s"', (message, language) => {
  expect(readLanguage(message)).toBe(language);
  expect(readOtherLanguage(message)).toBeUndefined();
});

test.each([
  ['hjemmeside til min café', 'Danish or Norwegian'],
  ['lag en app på mobil', 'Danish or Norwegian'],
  ['Sila bina laman web untuk salun rambut saya', 'Malay'],
  ['verkkosivut kahvilalle', 'Finnish'],
  ['stránka pro moji kavárnu', 'Czech or Slovak'],
  ['stranica za moj kafić', 'Croatian, Bosnian or Serbian'],
  ['spletna stran za mojo kavarno', 'Slovenian'],
  ['site pentru cafeneaua mea', 'Romanian'],
  ['weboldal a kávézómnak', 'Hungarian'],
  ['página per a la meva botiga', 'Catalan'],
  ['puslapis mano kavinei', 'Lithuanian'],
  ['lapa manai kafejnīcai', 'Latvian'],
  ['leht minu kohviku jaoks', 'Estonian'],
  ['faqe për kafenenë time', 'Albanian'],
  ['vefsíða fyrir kaffihúsið mitt', 'Icelandic'],
  ['направи ми страница за пекарна', 'Bulgarian'],
  ['веб-сајт за моју пекару', 'Serbian or Macedonian'],
  ['ιστοσελίδα για το καφέ μου', 'Greek'],
  ['bhai ek website bana do', 'Hindi in Latin letters'],
])('names the language that no page can be in: "%s"', (message, language) => {
  expect(readLanguage(message)).toBe('en');
  expect(readOtherLanguage(message)).toBe(language);
});

test('the language is right for at least 97 % of the messages of the router', () => {
  const url = new URL('../../fixtures/router/messages.tsv', import.meta.url);
  const rows = readFileSync(url, 'utf8').trim().split('\n').slice(1);
  const asking = rows.map((row) => row.split('\t')).filter(([, type]) => type !== 'none');
  const right = asking.filter(([language, , , message = '']) => {
    const wanted = languages.find((one) => one === language) ?? 'en';
    return readLanguage(message) === wanted;
  });
  expect(right.length / asking.length).toBeGreaterThanOrEqual(0.97);
});
