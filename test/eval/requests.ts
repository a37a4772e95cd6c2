import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { Language } from '../../src/contracts/job/plan.ts';

/** What a model is asked to build. */
export interface EvalRequest {
  readonly projectType: ProjectType;
  /** The language of the message. */
  readonly language: Language;
  readonly message: string;
}

/**
 * The requests of an evaluation. Any first few hold all project types; each names things, numbers or
 * rules that a project must not lose.
 */
export const requests: readonly EvalRequest[] = [
  {
    projectType: 'static_html',
    language: 'en',
    message:
      'A landing page for Gannet Rowing Club: training on Tuesday at 18:30 and Saturday at 8:00, membership £18 a month, and a form to book a first trip. Navy and coral.',
  },
  {
    projectType: 'node_project',
    language: 'de',
    message:
      'Eine REST-API mit Express für eine Werkzeugbibliothek: Werkzeuge anlegen, für höchstens 14 Tage ausleihen und zurückgeben, überfällige auflisten. Mit Tests.',
  },
  {
    projectType: 'discord_bot',
    language: 'es',
    message:
      'Un bot de Discord para un club de lectura: /libro muestra la lectura del mes, /votar propone la siguiente y /resultado cuenta los votos.',
  },
  {
    projectType: 'static_html',
    language: 'fr',
    message:
      'Une page pour calculer le prix d’un trajet à plusieurs : distance, consommation, prix du litre et nombre de passagers, avec le coût par personne en direct.',
  },
  {
    projectType: 'node_project',
    language: 'en',
    message:
      'A command-line tool that reads a CSV of expenses and prints totals by month and category, with --currency and --since options, and no dependencies.',
  },
  {
    projectType: 'discord_bot',
    language: 'de',
    message:
      'Ein Discord-Bot, der mit /wache Schichten von 4 Stunden einträgt, mit /plan die Woche zeigt und eine Stunde vorher erinnert.',
  },
  {
    projectType: 'static_html',
    language: 'ja',
    message:
      '小さな植物園「みどりの庭」の紹介ページ。開園時間は9時から17時、月曜休園、入園料500円。季節ごとの花の一覧とダークモード対応。',
  },
  {
    projectType: 'node_project',
    language: 'pt',
    message:
      'Um servidor HTTP que encurta links: POST /links com validade em dias, GET /:codigo redireciona, GET /links/:codigo/visitas conta as visitas. Guarda tudo em um arquivo JSON.',
  },
  {
    projectType: 'discord_bot',
    language: 'en',
    message:
      'A Discord bot for a tabletop group: /roll 3d6+2 shows every die, /initiative keeps the turn order, /next pings whose turn it is.',
  },
  {
    projectType: 'static_html',
    language: 'ar',
    message:
      'صفحة لمخبز «سنابل»: قائمة من ستة أصناف مع الأسعار، ومواعيد العمل من السبت إلى الخميس، ورقم هاتف للطلب.',
  },
  {
    projectType: 'node_project',
    language: 'fr',
    message:
      'Un service qui reçoit des relevés de température par POST /releves, calcule la moyenne par heure et répond en JSON sur GET /moyennes?capteur=serre.',
  },
  {
    projectType: 'discord_bot',
    language: 'pl',
    message:
      'Bot na Discorda do nauki słówek: /słówko pokazuje słowo i cztery odpowiedzi na przyciskach, /wynik podaje punkty, codzienna seria liczy dni z rzędu.',
  },
  {
    projectType: 'static_html',
    language: 'nl',
    message:
      'Een memoryspel met 16 kaarten over de Waddenzee, met tijd, zetten en record, helemaal met het toetsenbord te spelen.',
  },
  {
    projectType: 'node_project',
    language: 'ko',
    message:
      'Express로 도서관 좌석 예약 API를 만들어 줘. 좌석 40개, 예약은 최대 3시간, 겹치는 예약은 409로 거절하고 테스트도 포함해 줘.',
  },
  {
    projectType: 'discord_bot',
    language: 'it',
    message:
      'Un bot Discord che ricorda i compleanni: /compleanno aggiungi 14-03, /compleanno lista, e un messaggio di auguri ogni mattina alle 9 nel canale #feste.',
  },
  {
    projectType: 'static_html',
    language: 'es',
    message:
      'Una página con la agenda de un festival de cortometrajes de tres días: filtro por sala (Norte, Sur) y por hora, y una lista de favoritos que se guarda.',
  },
  {
    projectType: 'node_project',
    language: 'tr',
    message:
      'Bir klasördeki fotoğrafları çekim tarihine göre yıl/ay klasörlerine taşıyan bir komut satırı aracı; --dry-run ile yalnızca ne yapacağını göstersin.',
  },
  {
    projectType: 'discord_bot',
    language: 'zh',
    message:
      '一个 Discord 机器人：/待办 添加 内容，/待办 列表 按截止日期排序，/待办 完成 编号。每个服务器的数据分开保存。',
  },
  {
    projectType: 'static_html',
    language: 'ru',
    message:
      'Одностраничный конвертер кулинарных мер: граммы, стаканы и ложки для муки, сахара, масла и молока. Работает без сети, крупные кнопки для телефона.',
  },
  {
    projectType: 'node_project',
    language: 'es',
    message:
      'Un chat en tiempo real con WebSocket y tres salas (general, ayuda, música), los últimos 50 mensajes al entrar y una página sencilla para usarlo.',
  },
  {
    projectType: 'discord_bot',
    language: 'fr',
    message:
      'Un bot Discord de support : /ticket ouvre un fil privé avec un sujet, un bouton le ferme, /tickets compte les ouverts. Réservé au rôle Équipe pour fermer.',
  },
  {
    projectType: 'static_html',
    language: 'hi',
    message:
      'एक सूर्य नमस्कार अभ्यास पेज: 12 आसनों के नाम, हर आसन के लिए 20 सेकंड का टाइमर, शुरू, रोकें और दोबारा के बटन, और पूरे किए गए चक्रों की गिनती।',
  },
  {
    projectType: 'node_project',
    language: 'it',
    message:
      'Un’API per un orto condiviso: particelle numerate da 1 a 24, turni di irrigazione senza sovrapposizioni, e GET /oggi con chi annaffia. Con autenticazione a token da variabile d’ambiente.',
  },
  {
    projectType: 'discord_bot',
    language: 'ja',
    message:
      'Discordの募集ボット。/募集 でゲーム名・人数・開始時刻を入力し、参加と取消のボタンを表示。満員になったら参加者全員にメンションする。',
  },
  {
    projectType: 'static_html',
    language: 'sv',
    message:
      'En sida för vår kolonilottsförening Gröna Handen: en karta över 30 lotter, en ledig lott går att anmäla sig till, och en kalender med arbetsdagarna i april och maj.',
  },
  {
    projectType: 'node_project',
    language: 'uk',
    message:
      'API для бібліотеки настільних ігор у клубі: ігри, учасники, видача на два тижні, не більше двох на людину, і GET /overdue зі списком прострочених.',
  },
  {
    projectType: 'discord_bot',
    language: 'id',
    message:
      'Bot Discord untuk arisan: /arisan ikut, /arisan kocok memilih satu pemenang yang belum pernah menang, dan /arisan riwayat menampilkan semua pemenang.',
  },
  {
    projectType: 'static_html',
    language: 'vi',
    message:
      'Trang luyện bảng cửu chương cho học sinh lớp 3: chọn bảng từ 2 đến 9, mười câu mỗi lượt, chấm điểm và ghi nhớ những câu hay sai.',
  },
  {
    projectType: 'node_project',
    language: 'id',
    message:
      'Alat baris perintah yang membaca mutasi.csv, mengelompokkan pengeluaran per bulan dan per kategori, lalu menulis ringkasan ke laporan.md.',
  },
  {
    projectType: 'discord_bot',
    language: 'uk',
    message:
      'Discord-бот для книжкового клубу: /книга пропонує назву, /голосування створює опитування з пропозицій, переможець закріплюється в каналі #читаємо.',
  },
];
