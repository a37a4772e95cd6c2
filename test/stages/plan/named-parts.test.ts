import { describe, expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function pageOf(message: string): Promise<string> {
  const plan = await planFor('static_html', message);
  return String((await filesFor(plan, message)).get('index.html'));
}

describe('the parts that a request names', () => {
  test('are no details: only what tells something is', async () => {
    const page = await pageOf(
      'site for our fair, 16 stalls, rules and a bracket, skills list, and parking behind the school',
    );
    expect(page).not.toMatch(/bracket|Skills list/iu);
    expect(page).toContain('Parking behind the school');
  });

  test('are not torn', async () => {
    const page = await pageOf(
      'Portfolio-Seite: Ingrid Solberg. Sections: hero with short intro, four case studies (bank, museum, shop), process',
    );
    expect(page).not.toMatch(/<h2[^>]*>(?:Hero|Four|Short)/u);
  });

  test('hold the lists behind each of them', async () => {
    const page = await pageOf(
      'Site pour notre restaurant Le Figuier avec la carte : entrées (velouté 7 €, terrine 9 €), plats (magret 19 €, risotto 16 €).',
    );
    expect(page).toMatch(/<h2[^>]*>Entrées<[^]*<h3>Velouté<\/h3>[^]*<h2[^>]*>Plats</u);
  });
});

test('pages say nothing to their owner', async () => {
  for (const message of ['website for my band', 'página para mi clase', 'portfolio for a painter'])
    expect(await pageOf(message)).not.toMatch(/Say |Tell |Name (?:it|every)|Pon aquí|hello@/u);
});

test.each([
  ['our youth club Riverside Rovers needs a website', 'Riverside Rovers'],
  [
    'site for our dental practice, Dr. Nadia Farouk and Dr. Owen Birch.',
    'Dr. Nadia Farouk and Dr. Owen Birch',
  ],
  ['a portfolio. Name: Thabo Nkemelu, mechanical engineer, 5 years at Corvex', 'Thabo Nkemelu'],
  ['結婚式の招待ページ。新郎は健太、新婦は美咲、11月22日', '健太 & 美咲'],
  ['Our chess club meets Tuesdays at 7pm. We want a small website with news', 'Our Chess Club'],
])('is called %s', async (message, title) => {
  expect((await planFor('static_html', message)).title).toBe(title);
});

test('numbers behind all names of a list are prices, and those that count are none', async () => {
  const page = await pageOf(
    'site for Casa Lumbre. Menu: tacos (al pastor 4, carnitas 4.5), mains (mole 15, chicken 13)',
  );
  expect(page).toMatch(/<h3>Mole<\/h3>[^]*class="price">15</u);
  expect(await pageOf('site for our club. Teams (men 1, men 2, ladies 1)')).not.toContain(
    'class="price"',
  );
});

test('a page for somebody who died has no words of a business', async () => {
  expect(await pageOf('memorial page for our grandfather Walter')).not.toMatch(
    /We do what|Made with care/u,
  );
});
