import { expect, test } from 'vitest';
import { planFor } from '../../../starters/make-project.ts';
import { missing } from './missing.ts';

test.each([
  [
    'ディスコードのボットがほしいです。新しい人が入ったら#ようこそ で挨拶して、メンバーという役職を付けてほしい',
    'welcome-bot',
    ["channel: '#ようこそ'", "role: 'メンバー'"],
  ],
  ['discord机器人，新人加入时自动分配萌新身份组', 'welcome-bot', ["role: '萌新'"]],
  ['새 멤버가 들어오면 환영하고 새싹 역할을 주는 디스코드 봇', 'welcome-bot', ["role: '새싹'"]],
  [
    '给我的discord服务器做个自助选身份组的机器人,有红队、蓝队、绿队三个按钮,只能选一个',
    'role-menu-bot',
    ["roles: [ '红队', '蓝队', '绿队', ]"],
  ],
  [
    'ボタンで学年ロールを付けるDiscordボット。1年、2年、3年のボタンから選ぶ',
    'role-menu-bot',
    ["roles: [ '1年', '2年', '3年', ]"],
  ],
  [
    '버튼으로 역할 고르는 디스코드 봇. 버튼은 발로란트, 롤, 배그',
    'role-menu-bot',
    ["roles: [ '발로란트', '롤', '배그', ]"],
  ],
])('roles are read of %s', async (message, starter, said) => {
  expect(await missing('discord_bot', message, { starter, said })).toEqual([]);
});

test.each([
  [
    '我们公会需要一个discord机器人:/报名 可以选坦克、治疗、输出三种职业,周六晚上八点开团,提前30分钟提醒',
    ["label: '坦克'", "label: '输出'", "starts: '20:00'", "events: '报名'"],
  ],
  [
    'レイド募集のDiscordボット。/参加 でタンク、ヒーラー、アタッカーから選んで、土曜の21時に開始、30分前に通知',
    ["label: 'アタッカー'", "starts: '21:00'", "events: '参加'"],
  ],
  [
    '길드 레이드 신청 디스코드 봇. /신청 하면 탱커, 힐러, 딜러 중에 골라서 신청',
    ["label: '딜러'", "events: '신청'"],
  ],
])('members sign up for parts: %s', async (message, said) => {
  const found = await missing('discord_bot', message, { starter: 'event-bot', said });
  expect(found.filter((one) => !/[点時시]/u.test(one))).toEqual([]);
});

test('a command ends where a particle or verb goes on', async () => {
  expect(
    await missing(
      'discord_bot',
      '読書会のDiscordボット。/本追加で読みたい本を登録、/一覧で表示、/ランダムで一冊選ぶ',
      {
        starter: 'list-bot',
        said: ["add: '本追加'", "list: '一覧'", "random: 'ランダム'", "fields: [ 'text', ]"],
      },
    ),
  ).toEqual([]);
});

test.each([
  [
    'サーバーで悪口(バカ、死ね、消えろ)を含むメッセージを自動削除して、3回で10分タイムアウトするdiscordボットお願いします',
    ["blockedWords: [ 'バカ', '死ね', '消えろ', ]", "count: 3, action: 'timeout', minutes: 10"],
  ],
  [
    'discord机器人，骂人（傻逼、滚蛋）就删消息，警告三次踢出群',
    ["blockedWords: [ '傻逼', '滚蛋', ]", "count: 3, action: 'kick'"],
  ],
  [
    '우리 디코 서버에서 욕하면 메시지 지우고 경고 주는 봇. 경고 3번이면 10분 타임아웃, 5번이면 추방',
    ["count: 3, action: 'timeout', minutes: 10", "count: 5, action: 'kick'"],
  ],
  [
    '写一个discord机器人,有人发链接就删掉,并且在#日志 频道记录',
    ["links: 'all'", "logChannel: '#日志'"],
  ],
  [
    '広告リンクを貼ったら削除して#ログに記録するdiscordボット',
    ["links: 'all'", "logChannel: '#ログ'"],
  ],
  ['링크 올리면 자동으로 지워주는 디스코드 봇', ["links: 'all'"]],
])('messages are deleted, and warnings add up: %s', async (message, said) => {
  expect(await missing('discord_bot', message, { starter: 'moderation-bot', said })).toEqual([]);
});

test.each([
  [
    '每周一三五早上十点在#公告 频道发一条“开会啦”的discord机器人',
    ["at: '10:00'", 'days: [ 1, 3, 5, ]'],
  ],
  [
    '매주 화, 목 저녁 8시 반에 #공지 에 "연습 시작!" 이라고 올리는 디스코드 봇',
    ["at: '20:30'", 'days: [ 2, 4, ]'],
  ],
  [
    '毎週月・水・金の20時半に#連絡 へ「集合！」と投稿するDiscordボット',
    ["at: '20:30'", 'days: [ 1, 3, 5, ]'],
  ],
])('days and hours are read as they are written: %s', async (message, said) => {
  expect(await missing('discord_bot', message, { starter: 'slash-bot', said })).toEqual([]);
});

test.each([
  [
    '할 일 REST API 만들어줘. 제목, 마감일, 우선순위(높음, 보통, 낮음), 완료 여부가 있고 마감일 지난 것만 조회하는 것도 필요해',
    [
      "oneOf: [ '높음', '보통', '낮음', ]",
      "does: 'overdue', of: '/items', field: '마감일'",
      "label: '완료'",
    ],
  ],
  [
    '学生成绩管理的接口:学号、姓名、科目、分数,能按科目查询',
    ["'/items': { '学号': { label: '学号'", "'分数': { label: '分数', type: 'integer'"],
  ],
  ['图书借阅API，书名、借阅人、到期日，能查逾期的', ["does: 'overdue'", "'借阅人': {"]],
  [
    'レシピを保存するAPIがほしい。料理名、材料、手順、調理時間(分)。材料で検索できること',
    ["'/items': { '料理名': {", "'手順': {", "type: 'number'"],
  ],
  [
    '프로젝트 관리 API. 프로젝트명, 담당자, 시작일, 종료일을 저장하고 담당자로 조회',
    ["label: '종료일', type: 'date'"],
  ],
])('fields end where a wish begins: %s', async (message, said) => {
  expect(await missing('node_project', message, { starter: 'rest-api', said })).toEqual([]);
});

test.each([
  [
    'CSV 파일을 JSON으로 바꾸는 커맨드라인 프로그램 만들어 주세요. 열 이름 바꾸는 옵션도 있으면 좋겠어요',
  ],
  ['csv转json命令行工具'],
  ['JSONファイルをCSVに変換するコマンド'],
])('tables are converted: %s', async (message) => {
  const { starter, title } = await planFor('node_project', message);
  expect([starter, title.includes('찾아')]).toEqual(['cli-tool', false]);
});

test.each([
  [
    '我们要结婚了！李明和王芳，2027年5月1日在杭州西湖国宾馆，想做一个婚礼邀请网页',
    '李明和王芳',
    ['杭州西湖国宾馆'],
  ],
  ['結婚式の招待サイト。田中太郎と佐藤花子、2027年5月1日', '田中太郎 & 佐藤花子', []],
  [
    '결혼식 청첩장 사이트. 김민수와 이지은, 2027년 5월 1일 오후 1시, 서울 더채플',
    '김민수 & 이지은',
    ['서울 더채플'],
  ],
])('couples invite by name: %s', async (message, title, places) => {
  const plan = await planFor('static_html', message);
  const addresses = (plan.facts ?? []).flatMap(({ kind, text }) =>
    kind === 'address' ? [text] : [],
  );
  expect([plan.starter, plan.title, addresses]).toEqual(['invitation', title, places]);
});

test.each([
  ['이력서 사이트 만들어주세요. 저는 프론트엔드 개발자 박지훈이고 3년차예요', '박지훈'],
  ['저는 강아지 유치원을 운영합니다. 홈페이지 만들어줘', '강아지 유치원'],
  ['友達と遊べる○×ゲームをブラウザで', '友達と遊べる○×ゲームをブラウザで'],
])('pages are called by their name: %s', async (message, title) => {
  const plan = await planFor('static_html', message);
  expect([plan.title, plan.starter === 'landing-page' && message.includes('○')]).toEqual([
    title,
    false,
  ]);
});

test.each([
  [
    'discord_bot',
    '디스코드 봇 만들어줘. /출석 하면 기록되고 /출석현황 으로 누가 몇 번 했는지 보여줘',
    'check-in-bot',
    ["ranking: '출석현황'"],
  ],
  [
    'static_html',
    '水を飲むのを記録するアプリ、1日の目標は8杯',
    'goal-counter',
    ['"goal": 8', '"unit": "杯"'],
  ],
  ['node_project', '做一个短网址服务,输入长链接得到短链接,能看到点击次数', 'url-shortener', []],
  [
    'node_project',
    '写个定时任务,每天凌晨三点把 data 文件夹打包备份,只保留最近14份',
    'scheduled-worker',
    ["BACKUP_KEEP: '14'", "at: '03:00'"],
  ],
] as const)('%s: %s', async (type, message, starter, said) => {
  expect(await missing(type, message, { starter, said })).toEqual([]);
});
