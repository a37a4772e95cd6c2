import { expect, test } from 'vitest';
import { jobMachine } from '../../machines/index.ts';
import { describeMachine } from '../../src/diagram/describe-machine.ts';
import { toMermaid } from '../../src/diagram/to-mermaid.ts';
import { guarded, history, hostile, nested, parallel } from './charts.ts';

const draw = (machine: Parameters<typeof describeMachine>[0]) =>
  toMermaid(describeMachine(machine));

test('nests states and ends final ones', () => {
  expect(draw(guarded)).toBe(`stateDiagram-v2
  [*] --> door_closed
  state "closed" as door_closed
  state "opened ▸ alarm ▸ camera" as door_opened
  state "broken" as door_broken
  door_broken --> [*]
  door_closed --> door_opened : OPEN [isUnlocked and not isNight]
  door_closed --> door_opened : OPEN [hasKey]
  door_closed --> door_closed : *
  door_closed --> door_broken : [isJammed]
  door_opened --> door_closed : alarm done
  door_opened --> door_broken : alarm failed
`);
});

test('draws the machine itself if a transition starts from it', () => {
  expect(draw(nested)).toContain('  state "light" as light {\n    [*] --> light_green\n');
  expect(draw(nested)).toContain('  light --> light_red : POWER_OUTAGE\n');
});

test('separates regions and marks history states', () => {
  expect(draw(parallel)).toMatch(/^ {2}}\n {2}--\n {2}state "italic"/m);
  expect(draw(history)).toContain('state "last (H*)" as payment_method_last\n');
});

test('escapes names', () => {
  const mermaid = draw(hostile);
  expect(mermaid).not.toMatch(/<|&|"hi"|: "/);
  expect(mermaid).toContain('say#58; #34;hi#34;#59; #35;1');
  expect(mermaid.split('\n').filter((line) => line.includes('-->'))).toHaveLength(5);
});

test('draws an arrow for every transition of a job, including cancel from every stage', () => {
  const chart = describeMachine(jobMachine);
  const lines = toMermaid(chart).split('\n');
  expect(lines.filter((line) => line.includes(' --> ') && !line.includes('[*]'))).toHaveLength(
    chart.edges.length,
  );
  expect(lines.filter((line) => line.endsWith('--> cancelled : job.cancel'))).toHaveLength(6);
});
