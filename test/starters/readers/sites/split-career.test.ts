import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'cv site: Marcus Bell, electrician, 11 years experience, licensed, worked at Brightline 2014-2019 and Voltco 2019-now, skills: solar',
    ['Brightline 2014-2019', 'Voltco 2019-now', '11 years experience, licensed'],
  ],
  [
    'Lebenslauf: Petra Klein, Krankenschwester, 2012-2018 Klinikum Kassel und seit 2018 Charité Berlin, Sprachen: Deutsch',
    ['Klinikum Kassel 2012-2018', 'Charité Berlin seit 2018'],
  ],
  [
    'CV de Luis Ortega, cocinero, trabajé en El Faro 2010-2015, en Casa Lola 2015-2021 y ahora en Mar y Sal',
    ['El Faro 2010-2015', 'Casa Lola 2015-2021', 'Mar y Sal ahora'],
  ],
  [
    'My CV. Priya Shah, designer in London. Worked at Bramble 2019-2022 as junior designer and since 2022 at Northlight as senior designer. Studied design at Leeds Arts University.',
    [
      'Junior designer – Bramble 2019-2022',
      'Senior designer – Northlight since 2022',
      'Studied design at Leeds Arts University',
    ],
  ],
  [
    'CV en ligne : Thomas Girard, développeur web à Lille. 2018-2021 chez Pixelia comme développeur junior, depuis 2021 chez Norddata comme chef de projet.',
    ['Développeur junior – Pixelia 2018-2021', 'Chef de projet – Norddata depuis 2021'],
  ],
  // "Since" alone is since the year in which the one ahead ended.
  [
    'CV for Nell Hart, plumber. Worked at Tapwell 2011-2017 and freelancing since.',
    ['Tapwell 2011-2017', 'Freelancing since 2017'],
  ],
  [
    'Lebenslauf: Uwe Beck, Koch, gearbeitet bei Hotel Traube 2009-2014 und seitdem selbstständig.',
    ['Hotel Traube 2009-2014', 'Selbstständig seit 2014'],
  ],
])('%j has each position with its years', async (message, expected) => {
  const plan = await planFor('static_html', message);
  const page = (await filesFor(plan, message)).get('index.html') ?? '';
  const said = page.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' ');
  for (const text of expected) expect(said).toContain(text);
});
