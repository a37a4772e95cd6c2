import { expect, test } from 'vitest';
import { knownNames } from '../../../../src/stages/trial/program/known-names.ts';

const known = { express: '5.3.0', zero: '0.4.2' };

test.for([
  ['express', '5.3.0', true],
  ['express', '^5.0.0', true],
  ['express', '^5.3.0', true],
  ['express', '~5.3.0', true],
  ['express', '~5.2.0', false],
  ['express', '>=4.0.0', true],
  ['express', '*', true],
  ['express', '^5.4.0', false],
  ['express', '^4.0.0', false],
  ['express', '5.2.0', false],
  ['zero', '^0.4.0', true],
  ['zero', '^0.3.0', false],
  ['left-pad', '1.0.0', false],
  ['constructor', '*', false],
  ['express', 'git+ssh://git@example.com/a.git', false],
  ['express', 'file:../express', false],
  ['express', 'npm:evil@5.3.0', false],
  ['express', 'evil/express', false],
  ['express', '5.3.0 || file:..', false],
] as const)('%s@%s is known: %s', ([name, range, isKnown]) => {
  const found = knownNames(new Map([[name, range]]), known);
  expect(found).toEqual(isKnown ? { names: [name] } : { names: [], unknown: `${name}@${range}` });
});
