import { expect, test } from 'vitest';

import { readVoice } from '../../../../src/starters/voice-bot/read-voice.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('the time in voice channels has its commands, channel and posts', () => {
  expect(
    readVoice(
      'counts the hours in voice "Attic", /hours shows today, /top the ranking. Every Monday at 9:00 it posts the top 3 in #board',
    ),
  ).toEqual({
    own: 'hours',
    board: 'top',
    channel: 'Attic',
    posts: [{ at: '09:00', days: [1], channel: '#board', most: 3 }],
  });
  expect(
    readVoice('음성 채널 시간 기록, /시간 치면 오늘 시간, 매주 월요일 오전 9시 #상위 1~5등'),
  ).toMatchObject({
    own: '시간',
    posts: [{ channel: '#상위', most: 5 }],
  });
  expect(readVoice('/play plays music in a voice channel')).toBeUndefined();
});

test('who is muted there makes it no bot for moderators', async () => {
  const plan = await planFor('discord_bot', 'voice bot: mute in "Attic", /mytime shows my hours');
  expect(plan.starter).toBe('voice-bot');
});

test('a bot that counts the time has commands though the request names none', async () => {
  const text = 'a bot that tracks the hours in voice channels, leaderboard every Friday at 20:00';
  expect(readVoice(text)).toEqual({
    own: 'hours',
    board: 'top',
    channel: '',
    posts: [{ at: '20:00', days: [5], channel: '', most: 10 }],
  });
  expect((await planFor('discord_bot', text)).starter).toBe('voice-bot');
  expect(readVoice('counts xp by hours in voice channels')).toBeUndefined();
});

test('settings are read from Arabic digits, too', async () => {
  const text = 'بوت يحسب ساعات الغرف الصوتية، قائمة أفضل عشرة كل يوم جمعة الساعة ٨ مساءً';
  const files = await filesFor(await planFor('discord_bot', text), text);
  expect(files.get('src/settings.js')).toContain("at: '20:00'");
});
