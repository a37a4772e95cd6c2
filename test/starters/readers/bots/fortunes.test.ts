import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

async function made(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  return {
    plan,
    settings: files.get('src/settings.js') ?? '',
    feature: files.get('src/feature.js'),
  };
}

test.each([
  ['おみくじを引けるDiscordボットを作ってください、1日1回だけ', 'おみくじ', '大吉：'],
  [
    'Discord-Bot, mit dem man jeden Tag einmal einen Glückskeks ziehen kann',
    'glückskeks',
    'Geduld:',
  ],
  ['做一个抽签机器人,每人每天只能抽一次', '抽签', '中吉：'],
])('fortunes are drawn once a day from usual ones: %s', async (message, name, fortune) => {
  const { plan, settings, feature = '' } = await made(message);
  expect(plan).toMatchObject({ starter: 'slash-bot' });
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(feature).toContain(`'${name}'`);
  expect(settings).toContain(fortune);
  expect(settings).toMatch(new RegExp(`onceADay: \\{\\s+'?${name}`, 'u'));
});

test('fortunes that a request lists are drawn, and /help tells nothing of how often', async () => {
  const { settings, feature } = await made(
    '大吉、中吉、小吉、凶がランダムに出るおみくじボット、1日1回',
  );
  expect(settings).toMatch(/'大吉',\s+'中吉',\s+'小吉',\s+'凶',/u);
  expect(feature).not.toContain('1日1回');
});
