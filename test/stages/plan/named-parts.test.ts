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
