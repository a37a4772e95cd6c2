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

test.each([
  [
    'buatkan bot discord untuk pengingat, misalnya /ingat waktu:30m pesan:"angkat jemuran", ada juga /daftar buat lihat semua dan /hapus',
    ['ingat', 'daftar', 'hapus'],
  ],
  [
    'Discord Bot für Erinnerungen: /merken zeit:30m text:"Wäsche", /liste zeigt alle und /weg löscht eine',
    ['merken', 'liste', 'weg'],
  ],
  [
    'bot discord nhắc việc: /nhac 30m uống nước, /danhsach xem các lời nhắc, /xoa để xóa',
    ['nhac', 'danhsach', 'xoa'],
  ],
  [
    'discordのリマインダーボット。/よてい 10分 ラーメン で知らせて。/いちらん で一覧、/けす で削除',
    ['よてい', 'いちらん', 'けす'],
  ],
  [
    'bikin bot discord kuis, ada /kuis yang kasih pertanyaan pilihan ganda pake tombol dan /peringkat',
    ['kuis', 'peringkat', 'tambah-pertanyaan'],
  ],
  [
    'Discord Quiz-Bot: /raten stellt eine Frage mit vier Knöpfen, /bestenliste zeigt die Punkte',
    ['raten', 'bestenliste', 'frage-neu'],
  ],
  [
    'bot de discord para encuestas: /votar pregunta opciones, /cerrar cierra la votación',
    ['votar', 'cerrar'],
  ],
  [
    'discord giveaway bot: /drop starts a giveaway with prize and duration, /redraw picks a new winner',
    ['drop', 'giveaway-end', 'redraw', 'giveaway-cancel'],
  ],
])('a request names the commands: %s', async (message, names) => {
  const plan = await planFor('discord_bot', message);
  expect(plan).toMatchObject({ commands: names.map((name) => ({ name })) });
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('polls and reminders of one bot are called as the request has them', async () => {
  const message =
    '디스코드 봇 만들어줘. /투표 명령어로 질문이랑 선택지 넣으면 투표 올라가고 버튼으로 투표하게, 그리고 /알림 10분 라면 하면 10분 뒤에 나한테 멘션으로 알려주는 기능';
  const plan = await planFor('discord_bot', message);
  expect(plan).toMatchObject({ parts: ['poll-bot', 'reminder-bot'] });
  expect(plan.notIncluded ?? []).toEqual([]);
  expect((await filesFor(plan, message)).get('src/poll-bot/settings.js')).toContain('hours: 0,');
});

test.each([
  ['bot pengingat discord: /ingat waktu:30m pesan:"angkat jemuran"', 'waktu', 'pesan'],
  ['discord-bot för påminnelser: /påminn tid:30m sak:"ta ut tvätten"', 'tid', 'sak'],
  ['reminder bot: /remind text:"tea" in:10m', 'in', 'text'],
])('options are called as they are typed: %s', async (message, when, what) => {
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('src/settings.js')).toContain(`when: '${when}',`);
  expect(files.get('src/settings.js')).toContain(`what: '${what}',`);
});

test('members do not read what a bot does not have', async () => {
  const message = 'bot in italiano: /moneta, /dado, /classe fa qualcosa';
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('src/feature.js')).toContain('const about = [];');
});
