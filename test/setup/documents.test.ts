import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the files that a README names are there', () => {
  const readmes = globSync(['README.md', '{src,examples,test}/**/README.md'], { cwd: root });
  expect(readmes.length).toBeGreaterThan(5);
  const missing = readmes.flatMap((readme) => {
    const text = readFileSync(join(root, readme), 'utf8');
    const named = [...text.matchAll(/`(?<path>[\w-]+(?:\/[\w.-]+)+\.ts)`/g)];
    return named
      .map(({ groups }) => groups?.['path'] ?? '')
      .filter(
        (path) => ![dirname(readme), '', 'src'].some((at) => existsSync(join(root, at, path))),
      )
      .map((path) => `${readme}: ${path}`);
  });
  expect(missing).toEqual([]);
});
