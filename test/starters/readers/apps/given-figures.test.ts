import { expect, test } from 'vitest';

import { askedRatio, askedValues } from '../../../../src/starters/dashboard/asked-values.ts';
import { asksForFigures, readFigures } from '../../../../src/starters/dashboard/read-figures.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'a bar chart of our kiosk: Mon 31 papers, Tue 28, Wed closed, Thu 40',
    ['Mon', 'Tue', 'Wed', 'Thu'],
    [{ name: 'papers', values: [31, 28, null, 40] }],
  ],
  [
    'Balkendiagramm. Gäste: Januar 120, Februar 95, März 140. Nächte: 300, 210, 380',
    ['Januar', 'Februar', 'März'],
    [
      { name: 'Gäste', values: [120, 95, 140] },
      { name: 'Nächte', values: [300, 210, 380] },
    ],
  ],
  [
    'グラフ：1月30人、2月45人、3月28人',
    ['1月', '2月', '3月'],
    [{ name: '人', values: [30, 45, 28] }],
  ],
])('the figures of %j', (text, labels, series) => {
  expect(asksForFigures(text)).toBe(true);
  expect(readFigures(text)).toMatchObject({ labels, series });
});

test('a row of numbers for each name, and no figures in two values', () => {
  expect(readFigures('points: Owls 8 12 9, Crows 7 7 11')?.series).toEqual([
    { name: 'Owls', values: [8, 12, 9] },
    { name: 'Crows', values: [7, 7, 11] },
  ]);
  expect(readFigures('a chart with Mon 3 and Tue 5')).toBeUndefined();
  expect(asksForFigures('a chart of what I type, buttons 1, 5, 10')).toBe(false);
});

test('what is worked out is what was asked for, in its words', () => {
  expect(askedValues('I want the weekly total, the busiest day and the average')).toEqual([
    { kind: 'total', label: 'Weekly total' },
    { kind: 'best', label: 'Busiest day' },
    { kind: 'average', label: 'Average' },
  ]);
  const series = [
    { name: 'Gäste', values: [1] },
    { name: 'Nächte', values: [3] },
  ];
  expect(askedRatio('und Nächte je Gast', series)).toBeUndefined();
  expect(askedRatio('und Nächte pro 100 Gäste', series)).toMatchObject({
    of: 1,
    by: 0,
    factor: 100,
  });
});

test('a dashboard of given figures holds no others', async () => {
  const message =
    'Dashboard for my kiosk: Mon 31 papers, Tue 28, Wed 35, Thu 40, Sunday closed. Total please.';
  const files = await filesFor(await planFor('static_html', message), message);
  const content = files.get('content.js') ?? '';
  expect(content.match(/\d+/gu)).toEqual(['31', '28', '35', '40']);
  const [, body] = files.get('index.html')?.split('</head>') ?? [];
  expect(body).not.toMatch(/[Ee]xample|Opening hours/u);
});
