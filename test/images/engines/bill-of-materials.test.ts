import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/sandbox/packages/bill-of-materials.ts';
import { readPackageLock } from '../../../src/starters/packages/package-lock.ts';

const others = [{ name: '/usr/local/bin/node', sha256: 'a'.repeat(64) }];
const bill = () =>
  billOfMaterials({
    name: 'shop',
    lock: readPackageLock(),
    packages: ['express', 'discord.js'],
    unknownPackage: 'left-pad@1.3.0',
    others,
  });

test('a bill of materials is valid CycloneDX', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(bill())).toBeNull();
  expect(await validator.validate(bill().replaceAll('"SHA-512"', '"SHA-0"'))).not.toBeNull();
});

test('it names packages with their versions and hashes, those below others too', () => {
  const components: { name: string; purl?: string; hashes?: unknown }[] =
    JSON.parse(bill()).components;
  const named = new Map(components.map((component) => [component.name, component]));
  expect(named.get('express')).toMatchObject({
    version: '5.3.0',
    purl: 'pkg:npm/express@5.3.0',
    hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
  });
  expect(named.get('@discordjs/rest')?.purl).toMatch(/^pkg:npm\/%40discordjs\/rest@/);
  expect(named.has('left-pad@1.3.0')).toBe(true);
  expect(named.has('body-parser')).toBe(true);
  expect(named.has('fastify')).toBe(false);
});
