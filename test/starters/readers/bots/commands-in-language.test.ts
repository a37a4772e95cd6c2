import { expect, test } from 'vitest';
import { toldCommands } from '../../../../src/starters/shared/bot/told-commands.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['帮我做一个discord签到机器人,签到得金币', 'economy-bot', ['余额', '签到', '排行榜']],
  ['做一个每日签到机器人,签到送积分,连续7天多送50', 'economy-bot', ['余额', '签到', '排行榜']],
  ['출석 봇 만들어줘, 출석하면 코인 10개', 'economy-bot', ['잔액', '출석', '랭킹']],
  ['출석체크 봇: /출석 하면 100포인트, /랭킹 으로 상위 10명', 'economy-bot', ['출석', '랭킹']],
  ['sunucum için anket botu lazım', 'poll-bot', ['anket', 'anket-bitir']],
  [
    'リマインダーのボット。/リマインド で登録',
    'reminder-bot',
    ['リマインド', 'リマインド一覧', 'リマインド削除'],
  ],
  ['Umfragebot mit /poll für unseren Verein', 'poll-bot', ['poll', 'poll-end']],
  ['Anwesenheitsbot für die Lerngruppe', 'check-in-bot', ['einchecken', 'serie', 'rangliste']],
])(
  'commands of "%s" are in its language, and none that nobody asked for',
  async (message, starter, names) => {
    const plan = await planFor('discord_bot', message);
    expect(plan).toMatchObject({ starter, commands: names.map((name) => ({ name })) });
  },
);

test('READMEs tell of commands in the words of their code, whatever function is given them', () => {
  const content =
    "decision(commands['no-way'], texts.one); ({ top: (name) => ({ data: serverCommand(name, texts.two) }) });";
  const told = toldCommands({
    own: [{ path: 'src/feature.js', content }],
    settings: { commands: { 'no-way': 'nein', top: 'beste' } },
    texts: { one: 'Lehnt ab.', two: 'Zeigt die Besten.' },
    told: new Map(),
  });
  expect([...told]).toEqual([
    ['nein', 'Lehnt ab.'],
    ['beste', 'Zeigt die Besten.'],
  ]);
});

test('a README in another language has no row in English', async () => {
  const message = 'un bot de economía: /trabajar da entre 5 y 15 monedas, /tienda con gorro 20';
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('README.md')).not.toContain('Earns something');
});
