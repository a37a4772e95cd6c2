import { describe, expect, test } from 'vitest';
import { bots } from '../../src/starters/outlines/bots.ts';
import type { Dictionary } from '../../src/starters/page/dictionary.ts';

describe.each(bots.map(({ name }) => name))('the texts of %s', async (name) => {
  const { texts }: { texts: Dictionary<string> } = await import(
    `../../src/starters/${name}/texts.ts`
  );
  const english = texts.rows.get('en');

  test.each([...texts.rows.keys()])('name the same values in %s as in English', (language) => {
    for (const key of texts.keys) {
      const here = texts.rows.get(language)?.get(key);
      expect([key, valuesIn(here)]).toEqual([key, valuesIn(english?.get(key))]);
    }
  });

  test('describe commands in as many characters as Discord takes', () => {
    for (const [language, row] of texts.rows) {
      for (const key of texts.keys.filter((one) => /description$/i.test(one))) {
        expect([...(row.get(key) ?? '')].length, `${language} ${key}`).toBeLessThanOrEqual(100);
      }
    }
  });
});

/** The names in braces. */
function valuesIn(text = ''): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
}
