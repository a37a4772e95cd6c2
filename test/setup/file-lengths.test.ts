import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('no source file has more than 300 lines', () => {
  const files = globSync('{src,machines}/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(1000);
  const long = files.flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    return lines > 300 ? [`${file}: ${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});
