import { expect, test } from 'vitest';

import type { Language } from '../../../../src/contracts/languages.ts';
import { secondLanguage } from '../../../../src/starters/page/languages/second-language.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each<[Language, string, Language | undefined]>([
  ['pt', 'um portfólio, versao PT e EN com botão', 'en'],
  ['fr', 'une page avec une version anglaise', 'en'],
  ['en', 'a site that should switch between English and German', 'de'],
  ['de', 'eine Seite, auch auf Englisch', 'en'],
  ['de', 'eine Seite, bitte zweisprachig: Deutsch, Türkisch', 'tr'],
  ['zh', '一个网站,中英双语', 'en'],
  ['en', 'a CV. Languages: English, German', undefined],
  ['es', 'clases de inglés en Lima', undefined],
])('a site in %s: %j', (language, message, other) => {
  expect(secondLanguage({ starter: 'landing-page', language, message })).toBe(other);
  expect(secondLanguage({ starter: 'quiz', language, message })).toBeUndefined();
});

test('each page of a site in two languages is in its own and leads to the other', async () => {
  const message = 'um site para a Casa da Ria em Aveiro, 95 € por noite, com uma versão em inglês';
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const [first = '', second = ''] = ['index.html', 'en.html'].map((path) => files.get(path) ?? '');
  expect(first).toContain('<html lang="pt"');
  expect(first).toContain('<a href="en.html" lang="en" hreflang="en">English</a>');
  expect(second).toContain('<html lang="en"');
  expect(second).toContain('<a href="index.html" lang="pt" hreflang="pt">Português</a>');
  expect(second).toContain('src="content-en.js"');
  expect(files.get('content-en.js')).toContain('Please');
  expect(plan.notIncluded).toContain(
    'seus próprios textos: inglês (as duas páginas os têm como você escreveu)',
  );
});
