import { expect, test } from 'vitest';
import { planFor, filesFor } from '../../make-project.ts';
import { saysPoll } from '../../../../src/starters/rest-api/work/poll-work.ts';

test.each([
  ['请用Node写一个投票接口。每个投票最多6个选项,每个人只能投一次,24小时后自动结束', 6, true, 24],
  [
    'a poll server: up to six options, people vote once, each poll closes after 2 days',
    6,
    true,
    48,
  ],
  ['a poll server with websockets: create a poll and vote', 20, false, undefined],
])('%s', async (message, most, isOnce, hours) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'rest-api' });
  const settings = String((await filesFor(plan, message)).get('src/settings.js'));
  expect(settings).toContain(`most: ${most}`);
  expect(settings).toContain(`isOnce: ${isOnce}`);
  expect(/hours: (\d+)/u.exec(settings)?.[1]).toBe(hours === undefined ? undefined : String(hours));
  expect(plan.notIncluded?.some((line) => /6|24|once|投/u.test(line))).not.toBe(true);
});

test('results over sockets are more than a poll gives', () => {
  expect(saysPoll('people vote once')).toBe(true);
  expect(saysPoll('results update live over sockets')).toBe(false);
});
