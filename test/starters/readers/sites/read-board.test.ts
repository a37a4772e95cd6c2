import { expect, test } from 'vitest';
import { isOfToday, monthlyIn } from '../../../../src/starters/dashboard/read-board.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['a dashboard: revenue per month as bar chart', 'Revenue per month'],
  ['dashboard with monthly visitors', 'Monthly visitors'],
  ['Dashboard: Umsatz pro Monat als Balkendiagramm', 'Umsatz pro Monat'],
  ['panel con ventas por mes', 'Ventas por mes'],
  ['дашборд: выручка по месяцам', 'Выручка по месяцам'],
  ['销售看板,每月销售额柱状图', '每月销售额'],
  ['월별 매출 대시보드', '월별 매출'],
  ['a dashboard that resets each month', undefined],
])('of %j, %j is shown by month', (message, name) => {
  expect(monthlyIn(message)).toBe(name);
});

test('a dashboard has the months that are asked for, and a figure of today is no sum', async () => {
  const message = 'A shop dashboard: sales per month as bar chart, orders today';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(String(files.get('index.html'))).toContain('>Sales per month</h2>');
  const content = String(files.get('content.js'));
  expect(content.match(/"label": "\w{3}"/gu)).toHaveLength(12);
  expect(content).toContain('"isToday": true');
  expect(content).not.toContain('"name": "Orders"');
  expect(isOfToday('Orders')).toBe(false);
});
