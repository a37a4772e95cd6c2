import { expect, test } from 'vitest';
import type { PlanFact } from '../../../src/contracts/job/plan.ts';
import { resolveFacts } from '../../../src/stages/plan/facts/resolve/resolve-facts.ts';

const title = 'Luna Bar';

/** Facts with their places in a text. */
function factsIn(text: string, ...facts: readonly Omit<PlanFact, 'at'>[]): readonly PlanFact[] {
  return facts.map((fact) => ({ ...fact, at: text.indexOf(fact.text) }));
}

test.each<[string, readonly Omit<PlanFact, 'at'>[], readonly string[]]>([
  ['page for Luna Bar, Lyon.', [{ kind: 'detail', text: 'Luna Bar, Lyon' }], ['address Lyon']],
  ['site voor Luna Bar uit Woerden', [{ kind: 'name', text: 'Woerden' }], ['address Woerden']],
  ['Luna Bar, em Campinas', [{ kind: 'detail', text: 'em Campinas' }], ['address Campinas']],
  ['Luna Bar、金沢市です', [{ kind: 'detail', text: '金沢市です' }], ['address 金沢市']],
  ['Luna Bar', [{ kind: 'detail', text: 'Luna Bar' }], []],
  [
    'We are on 5 Mill Lane.',
    [
      { kind: 'statement', text: 'We are on 5 Mill Lane.' },
      { kind: 'address', text: '5 Mill Lane' },
    ],
    ['address 5 Mill Lane'],
  ],
  ['born 1938 to 2025)', [{ kind: 'detail', text: 'born 1938 to 2025)' }], []],
  ['地址在青溪路18号', [{ kind: 'address', text: '地址在青溪路18号' }], ['address 青溪路18号']],
  ['title "Rust"', [{ kind: 'detail', text: 'title "Rust"' }], []],
  [
    'covers Salford, Eccles and Swinton',
    [
      { kind: 'detail', text: 'covers Salford' },
      { kind: 'detail', text: 'Eccles and Swinton' },
    ],
    ['detail covers Salford, Eccles and Swinton'],
  ],
  [
    'boilers, leaks',
    [
      { kind: 'detail', text: 'boilers' },
      { kind: 'detail', text: 'leaks' },
    ],
    ['detail boilers', 'detail leaks'],
  ],
  ['Luna Barbers', [{ kind: 'detail', text: 'Luna Barbers' }], ['detail Luna Barbers']],
])('%j: facts are resolved', (text, facts, expected) => {
  const resolved = resolveFacts(factsIn(text, ...facts), { text, title });
  expect(resolved.map((fact) => `${fact.kind} ${fact.text}`)).toEqual(expected);
});
