import { letterPattern } from '../workspace/text/letters.ts';

/**
 * What tells programs, bots and pages apart, in every language. `wordsOf` puts the name of a concept behind
 * each of its words, so that what the model learns from one language holds in all of them.
 */
interface Concept {
  /** Words of scripts with spaces, separated by ` | `; those that end in `*` may have an ending. */
  readonly spaced: string;
  /** Words of scripts without spaces. */
  readonly dense: string;
}

const concepts: Readonly<Record<string, Concept>> = {
  awish: {
    spaced:
      "need* | want* | would like | ['’]d (?:like|love) | looking for | make | build | create | code | write | brauch* | möchte* | hätt* gern* | will | suche | mach* | erstell* | bau* | schreib* | necesit* | quiero | queremos | busco | quisiera | haz | hazme | crea* | besoin | veux | voudr* | cherch* | fai[st] | fais-moi | crée* | écri[st] | preciso* | quer[oi]* | procur* | faz | faça | crie | vorre* | voglio | cerc[oh]* | fammi | scriv* | wil | willen | zoek* | maak | nodig | bouw | potrzeb* | chc* | szukam | zrób* | napisz | stwórz | ist(?:iyor|er)* | lazım | yap* | oluştur* | yaz* | хо[чт]* | нуж* | сдела* | напиши* | созда* | потріб* | хочу | зроби* | створи* | [أا]ريد | نريد | ن?[أا]?حتاج | [أا]بغى | نبغى | [أا]صنع | [أا]نشئ | [أا]عمل | चाहिए | बना* | cần | muốn | làm | tạo | viết | buat* | butuh | mau | ingin | behöver | vill | gör | skapa",
    dense:
      '作[っりる]|ほしい|欲しい|お願い|開発|想要|需要|做一?个|帮我|写一?个|开发|만들|필요|원해|부탁',
  },
  howto: {
    spaced:
      'how (?:do|does|to|can|would|come) | wie (?:kann|macht|mache|geht|baue|funktioniert) | comment | cómo | come (?:si|posso|faccio) | como (?:faço|fazer|se) | hoe | jak | как | як | nasıl | كيف | कैसे | làm (?:sao|thế nào) | bagaimana | gimana | hur',
    dense: '方法|やり方|どうやって|怎么|如何|방법|어떻게',
  },
  abot: {
    spaced:
      '(?:\\p{L}{3,20}-?)?(?<!ro|chat|chat-)bots? | bot(?:a|u|em|ot|y|ów|um|umuz|u?nu|lar)? | бот(?:а|у|ом|ы|и|ов|ів)? | बॉट | (?:ال)?بوت',
    dense:
      '(?<!로)봇|(?<!ロ)ボット|机器人|(?<=[\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7a3])bot(?![a-z])',
  },
  elsewhere: {
    spaced:
      'telegram* | телеграм* | телег[еу] | whats-?app* | ватсап* | slack | signal | zalo | twitch | twitter | reddit | bluesky | mastodon | instagram | messenger | wechat | viber | facebook | تلغرام | تيليجرام | تلجرام | واتساب | व्हाट्सएप | टेलीग्राम',
    dense: '微信|电报|QQ群|飞书|钉钉|テレグラム|텔레그램|카카오|카톡|LINE(?:で|の)',
  },
  asite: {
    spaced:
      'pages? | web ?pages? | web ?sites? | webistes? | wesbites? | site* | homepage | landing* | portfolio* | blog* | p[áa]gin* | sitio | sito | (?:web|internet|home)?-?seite* | webbplats | hemsida | strony? | stron[ęaie]* | sayfa* | сайт* | страниц* | лендинг* | сторінк* | лендінг* | портфоліо | портфолио | वेबसाइट | साइट | पेज | (?:ال)?موقع* | صفحة | trang | halaman | situs | laman | form (?:đăng ký|dang ky) | web (?:bán|ban|giặt|trường|truong) | nätbutik',
    dense: '网站|网页|官网|主页|ページ|サイト|ホームページ|페이지|사이트|홈페이지',
  },
  anapp: {
    spaced:
      '(?:\\p{L}{1,20}-?)?apps? | \\p{L}{0,20}games? | aplica(?:ción|tivo|ção|cja|cję|cje) | applica(?:zione|tion) | aplikac* | uygulama* | приложени* | застосун* | додат(?:ок|ка) | \\p{L}{0,20}spiel | spelletje | spel | juego* | jeux? | jogo | joguinho | gioco | gr[aęy] | gierk* | oyun* | игр[ауы] | гр[ауи] | \\p{L}{0,14}timers? | minuteur | temporizador* | minutnik* | таймер* | trackers? | calculat* | calculad* | calcol* | \\p{L}{0,14}rechner | kalk[ul]* | калькулятор* | converters? | quiz* | lists? | diar(?:y|ies|ios?) | journal | logs? | \\p{L}{2,16}tagebuch | dzienn(?:ik|iczek)* | дневник* | щоденник* | günlü(?:k|ğü) | flash ?cards? | hesap* | sayaç* | ऐप | गेम | कैलकुलेटर | टाइमर | (?:ال)?تطبيق | لعبة | حاسبة | مؤقت | ứng dụng | ung dung | trò chơi | máy tính | bảng kanban | канбан[- ]дошк* | \\p{L}{0,14}omvandlare | permainan | kalkulator | aplikasi',
    dense:
      'アプリ|ゲーム|日記|記録|電卓|計算機|タイマー|クイズ|앱|게임|일지|기록|계산기|타이머|퀴즈|应用|游戏|日志|记录|计算器|计时器|小程序|小工具|测验',
  },
  interminal: {
    spaced:
      'terminal* | konsol* | consol* | shell | bash | cli | tty | kommandozeile* | command[ -]?(?:line|prompt) | ligne de commandes? | línea de comandos? | linhas? de comandos? | riga di comando | opdrachtregel | wiersz* poleceń | командн* строк* | командн* рядк* | консол* | терминал* | термінал* | komut satırı | dòng lệnh | baris perintah | टर्मिनल | कमांड लाइन | (?:ال)?طرفية | سطر الأوامر',
    dense: 'ターミナル|コマンドライン|终端|命令行|터미널|명령줄|커맨드',
  },
  anapi: {
    spaced:
      'apis? | rest | graphql | endpoints? | endpunkt* | json | webhooks? | апи | апі | واجهة برمج* | एपीआई',
    dense: 'エンドポイント|接口|엔드포인트',
  },
  aserver: {
    spaced:
      'servers? | serveurs? | servidor* | serwer* | сервер* | sunucu* | backends? | सर्वर | (?:ال)?سيرفر | (?:ال)?خادم | máy chủ',
    dense: 'サーバ|バックエンド|서버|백엔드|服务器|服务端|后端',
  },
  ascript: {
    spaced:
      'scripts? | scriptje | skript* | скрипт* | workers? | daemons? | cron | cronjobs? | scrapers? | scraping | crawlers? | парсер* | स्क्रिप्ट | سكربت | سكريبت | programmaatje | programmino | programinha | programita | programik',
    dense: 'スクリプト|スクレイ|스크립트|크롤러|스크래퍼|脚本|爬虫',
  },
  innode: {
    spaced: 'node | nodejs | node[. ]js | нод* | express | fastify | npm | npx | (?:ال)?نود | नोड',
    dense: 'ノード|노드',
  },
  uploads: {
    spaced:
      'upload* | hochlad* | hochgelad* | téléverse* | sub(?:ir|en|an|e|a) | carica* | yükle* | загруж* | завантаж* | przes[ły]* | wgr[ay]* | enviar (?:as )?fotos? | अपलोड | (?:ي|ت|ن)?رفع(?:ون)? | tải lên | (?:meng)?unggah',
    dense: 'アップロード|업로드|上传',
  },
  logsin: {
    spaced:
      'log[ -]?ins? | logs? in | sign[ -]?in | password* | passwort* | einlogg* | mot de passe | contraseña* | iniciar sesión | senha* | wachtwoord* | inlog* | hasł* | zalogow* | парол* | войти | увійти | вхід | şifre* | giriş | पासवर्ड | लॉगिन | تسجيل الدخول | كلمة المرور | mật khẩu | đăng nhập | kata sandi',
    dense: 'ログイン|パスワード|로그인|비밀번호|登录|密码',
  },
  adatabase: {
    spaced:
      'sqlite | postgres* | mysql | database* | datenbank* | base de (?:datos|données) | banco de dados | baz* danych | баз* дан[ни]х | veritabanı | डेटाबेस | قاعدة بيانات',
    dense: 'データベース|데이터베이스|数据库',
  },
  together: {
    spaced:
      "(?:on|from|with) their (?:own )?(?:phones?|mobiles?|laptops?) | everyone(?:['’]s)? (?:sees?|screens?) | in sync | (?:big|second|wall) screens? | projector | two (?:devices|phones|screens|tablets) | (?:vom|am|mit dem) (?:eigenen )?handy | jeder (?:an|auf|mit) sein* | beamer | leinwand | in echtzeit | alle sehen | (?:depuis|sur) (?:leur|son) (?:téléphone|portable|tel|mobile) | vidéoprojecteur | en direct | en temps réel | (?:desde|con) (?:su|el) (?:móvil|celular|teléfono) | en tiempo real | proyector | todos ven | (?:dal|col) (?:proprio |suo |loro )?(?:telefono|cellulare|telefonino) | in tempo reale | proiettore | maxischermo | tutti vedono | pelo (?:próprio |seu )?(?:celular|telemóvel) | em tempo real | telão | todos veem | (?:vanaf|op|met) (?:hun|z['’]n|zijn|haar) (?:eigen )?(?:telefoon|mobiel) | iedereen ziet | ze? (?:swoich |swojego |własnych )?(?:telefonów|telefonu|komórek|komórki) | na żywo | rzutnik* | wszyscy widzą | со? (?:своих |своего )?телефон* | в реальном времени | проектор* | все видят | у всех | зі? (?:своїх |свого )?телефон* | у реальному часі | проєктор* | усі бачать | в усіх | telefon(?:un|lar)* | anında | aynı anda | projeksiyon* | من (?:جوال|هاتف|موبايل)* | مباشرة | लाइव | तुरंत | thời gian thực | cùng lúc | dari hp | lewat hp | real ?time",
    dense:
      '(?:スマホ|携帯)(?:から|で)|リアルタイム|プロジェクター|全員|実時間|实时|投影|大屏|所有人|大家马上|手机(?:上|填|扫)|(?:폰|핸드폰|휴대폰)(?:으로|에서)|실시간|프로젝터|모두에게|동시에',
  },
  scheduled: {
    spaced:
      'every (?:night|morning|evening|hour|day|week|month|sunday|monday|friday|\\d{1,3}) | each (?:night|morning|evening|day|week) | (?:once|twice) (?:a|per) (?:day|week|hour|month) | nightly | hourly | jed* (?:nacht|morgen|abend|stunde|tag|woche) | alle \\d{1,3} (?:minuten|stunden) | täglich* | stündlich* | tous les (?:matins|soirs|jours) | toutes les (?:heures|nuits|\\d{1,3}) | chaque (?:nuit|matin|semaine|jour) | cada (?:noche|mañana|día|hora|semana|\\d{1,3}) | todos los días | ogni (?:notte|mattina|giorno|ora|sera|\\d{1,3}) | tod[ao]s? (?:os |as )?(?:dias?|noites?|manhãs?) | a cada \\d{1,3} | elke (?:nacht|ochtend|dag|week|\\d{1,3}) | codziennie | co (?:noc|rano|godzinę|tydzień|\\d{1,3}) | кажд* (?:ноч*|утро|день|час|\\d{1,3}) | раз в (?:день|час|неделю|сутки) | щоночі | щоранку | щодня | щогодини | раз на (?:день|добу|годину|тиждень) | her (?:gece|sabah|gün|saat|akşam|hafta) | كل (?:ليلة|يوم|صباح|ساعة|أسبوع) | हर (?:रात|सुबह|दिन|घंटे|हफ़्ते) | रोज़? | mỗi (?:ngày|đêm|sáng|giờ|tuần) | (?:se)?tiap (?:malam|pagi|hari|jam|minggu)',
    dense: '毎(?:日|朝|晩|週|時)|每(?:天|晚|周|小时|日)|매(?:일|주|시간)',
  },
  arole: {
    spaced:
      'roles? | rolle[ns]? | rôles? | roller | rolü* | ruol[oi] | cargos? | рол* | रोल | (?:ال)?دور | أدوار | vai trò | rola | rolę',
    dense: 'ロール|역할|身份组',
  },
  achannel: {
    spaced:
      'channels? | kanal* | kanał* | canal | canales | canaux | canais | canal[ei] | канал* | चैनल | (?:ال)?قناة | kênh',
    dense: 'チャンネル|채널|频道',
  },
  indiscord: {
    spaced: 'discord* | дискорд* | डिस्कॉर्ड | (?:ال)?ديسكورد',
    dense: 'ディスコード|디스코드|디코',
  },
};

const letter = String.raw`[\p{L}\p{M}]`;
const forms = Object.entries(concepts).map(([name, { spaced, dense }]) => {
  const words = spaced.replaceAll(' | ', '|').replaceAll('*', `${letter}{0,6}`);
  const form = letterPattern(`(?<!${letter})(?:${words})(?!${letter})|${dense}`, 'giu');
  return { form, name };
});

/** The text with the name of its concept behind each word that has one. */
export function withConcepts(text: string): string {
  return forms.reduce((result, { form, name }) => result.replace(form, `$& ${name} `), text);
}

/** Whether a word of `wordsOf` is the name of a concept. */
export function isConcept(word: string): boolean {
  return Object.hasOwn(concepts, word);
}
