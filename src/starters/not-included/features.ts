import { rankedGames } from './page/functions/falling-functions.ts';
import type { ProjectType } from '../../contracts/job/job.ts';

/** Something that requests ask for and few starters have. */
export interface Feature {
  /** Words that ask for it, in any language. */
  readonly words: string;
  /** The starters that have it. */
  readonly in?: readonly string[];
  /** The type of project whose requests mean it by these words; every type if left out. */
  readonly of?: ProjectType;
  /** Words that say what the thing is, such as "a 3D game"; others count on a page behind "with" or "and". */
  readonly isKind?: true;
}

/** What needs a server, somebody else's service or a program of its own. The names are those of the request. */
export const features: readonly Feature[] = [
  {
    words:
      'log-?ins?|sign-?(?:in|up)|user accounts?|accounts?|authentication|auth|password hashing|hashed passwords?|benutzerkonten|anmeldung mit passwort|einloggen|inicio de sesión|cuentas de usuario|autenticación|connexion|comptes utilisateurs?|authentification|autenticação|contas de usuário|accesso utenti|autenticazione|logowani[ea]|uwierzytelnianie|авторизаци\\p{L}|вход пользователей|登录|ログイン|로그인|giriş sistemi|inloggen|inloggning|login pengguna|akun pengguna|đăng nhập|tài khoản người dùng|авторизаці\\p{L}{1,2}|вхід користувачів|تسجيل الدخول',
    in: ['login-server', 'rest-api', 'url-shortener', 'event-bot', 'focus-bot', 'booking-bot'],
  },
  // A bot and a page have sessions that people come to.
  { words: 'sessions?', of: 'node_project', in: ['login-server', 'rest-api', 'url-shortener'] },
  {
    words:
      'datenbank|base de datos|base de données|banco de dados|banca dati|baz[aęy] danych|баз[аыуе] данных|数据库|データベース|데이터베이스|basis data|cơ sở dữ liệu|баз[аиуо]\\p{L}? даних|databas|databases?|sqlite3?',
    in: ['rest-api'],
  },
  { words: 'postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|mongoose|redis|prisma|firebase|supabase' },
  {
    words:
      '(?<!(?:down|monthly) )payments?(?! (?:tables?|schedules?|plans?))(?! (?:(?:only|nur|solo|is|ist|in) )?(?:bar|cash|vor ort|on site|en efectivo|en espèces|em dinheiro|contanti|contant|gotówką|наличными|готівкою)(?!\\p{L}))|stripe(?: payments?| checkout)?|paypal|credit cards?|card payments?|apple pay|klarna|mercado ?pago|bizum|pix|online bezahlen|zahlung(?:en)?(?! (?:(?:only|nur|solo|is|ist|in) )?(?:bar|cash|vor ort|on site|en efectivo|en espèces|em dinheiro|contanti|contant|gotówką|наличными|готівкою)(?!\\p{L}))|kreditkarten?|(?:pagos?|paiements?|pagament[io]s?)(?! (?:(?:only|nur|solo|is|ist|in) )?(?:bar|cash|vor ort|on site|en efectivo|en espèces|em dinheiro|contanti|contant|gotówką|наличными|готівкою)(?!\\p{L}))(?: en línea| online| en ligne)?|płatności|оплат\\p{L}|pembayaran(?: online)?|thanh toán(?: online| trực tuyến)?|онлайн[- ]?оплат\\p{L}{1,2}|kortbetalning|在线支付|決済|결제',
    in: ['webhook-receiver', 'economy-bot'],
  },
  { words: 'jwts?(?: tokens?| auth(?:entication)?| logins?)?|json web tokens?', in: ['rest-api'] },
  {
    words:
      'oauth2?|(?:sign|log)[ -]?in with (?:google|github|apple|discord)|(?:google|github|apple) (?:log|sign)-?in',
  },
  { words: 'two-?factor(?: auth\\p{L}*)?|2fa|password resets?|passwort-?reset' },
  { words: 'graphql', in: ['graphql-api'] },
  { words: 'swagger|openapi' },
  {
    words: 'rate.?limit(?:ing|s|er)?|rate-?limited',
    in: ['rest-api', 'graphql-api', 'url-shortener', 'contact-site', 'file-upload', 'login-server'],
  },
  {
    words:
      'pagination|paginated|paging|paginación|paginação|paginierung|paginazione|stronicowanie|пагинаци\\p{L}',
    in: ['rest-api', 'graphql-api'],
  },
  { words: 'docker(?:file|-compose| compose)?|kubernetes|github actions|ci/cd|ci pipeline' },
  {
    words:
      'typescript|react(?:\\.?js| native| app| frontend| components?)|(?:with|in|using|mit|con|avec|com) react(?! with)|vue(?:\\.?js)?(?! sur | mer(?!\\p{L}))|next\\.?js|svelte|angular|tailwind(?: ?css)?|bootstrap|nest\\.?js|fastify|koa',
  },
  {
    words:
      '(?:e-?mail|sms|push) (?:notifications?|alerts?|confirmations?|reminders?)|(?:send|sends|sending) (?:me |us |them |out )?(?:an? )?e-?mails?|smtp|push notifications?|e-?mail-?benachrichtigung\\p{L}*|notificaciones por correo|envía\\p{L}? correos?|notifications? par (?:e-?mail|mail)|notificações por e-?mail|notifiche e-?mail|powiadomienia e-?mail|уведомления на почту|notifikasi (?:e-?mail|wa|whatsapp)|thông báo (?:qua )?e-?mail|сповіщення\\p{L}{0,2} на (?:e-?mail|пошту)|(?:mejl|e-?post)(?:notis|avisering)\\p{L}{0,3}',
  },
  {
    of: 'node_project',
    words:
      '(?:send|sends|sending|gets?|receives?|with) (?:(?:the|a|an|each|every|them|him|her|\\p{L}{3,14}) ){0,4}e-?mail(?:ed)? (?:receipts?|confirmations?|summar(?:y|ies)|reminders?|reports?|invoices?)|(?:reminders?|receipts?|confirmations?|alerts?|reports?|invoices?) (?:by|via|per) e-?mail|(?:erinnerung(?:en|smail)?|bestätigung(?:en|smail)?|bericht|benachrichtigung(?:en)?) per e-?mail|per e-?mail (?:schick\\p{L}{1,3}|send\\p{L}{1,3}|erinner\\p{L}{1,3})|(?:recordatorios?|avisos?|confirmaci(?:ón|ones)|recibos?) por (?:e-?mail|correo)|(?:rappels?|confirmations?|reçus?) par (?:e-?mail|mail|courriel)|(?:lembretes?|avisos?|confirmaç(?:ão|ões)|recibos?) por e-?mail|(?:promemoria|conferm[ae]|ricevut[ae]|avvis[oi]) (?:via|per) e-?mail|(?:herinnering(?:en)?|bevestiging(?:en)?) per e-?mail|(?:przypomnieni[ae]|potwierdzeni[ae]) (?:e-?mailem|na e-?mail)|e-?posta (?:ile|hatırlatma\\p{L}{0,3}|bildirimi?)|(?:напоминани[ея]|уведомлени[ея]|чек|подтверждени[ея]) (?:на|по) (?:почт[уе]|e-?mail)|邮件(?:提醒|通知)|メール(?:で)?(?:通知|リマインド)|이메일 ?(?:알림|발송)|(?:sms|telegram|whatsapp) (?:messages?|alerts?|notifications?|benachrichtigung(?:en)?)|(?:пишет|сообщает|присылает) в (?:телеграм|telegram)',
  },
  {
    words:
      '(?:file|image|photo|picture|video) uploads?|uploads?(?: of)? (?:files?|images?|photos?)|datei-?uploads?|hochladen|subir (?:archivos|fotos|imágenes)|téléversement|upload de (?:arquivos|fotos|imagens)|caricamento file|unggah (?:foto|file|gambar)|tải (?:ảnh|file|tệp) lên|завантаження\\p{L}{0,2} (?:фото|файлів)|ladda upp (?:bilder|filer)',
    in: ['file-upload'],
  },
  {
    words:
      'chat ?gpt|openai|gpt-?\\d?|llms?|ai chat|ai-powered|künstliche intelligenz|inteligencia artificial|kecerdasan buatan|trí tuệ nhân tạo|штучн\\p{L}{2,3} інтелект\\p{L}{0,2}|artificiell intelligens|machine learning',
  },
  {
    words:
      'google maps?|google calendar|google sheets|spotify|youtube(?: api| videos?)?|twitch|twitter|instagram feed|telegram(?!:? ?@)|whatsapp api|weather api|steam api|openweather\\p{L}*',
  },
  {
    words:
      'analytics|captcha|cookie banner|cookie consent|admin (?:panel|area|dashboard)|adminbereich|panel de administración|panel admin|trang quản trị|адмін-?панел\\p{L}{1,2}|adminpanel',
  },
  {
    words:
      'image cards?|(?:welcome|rank|profile|level) (?:image|card|banner)s?|canvas image|3-?d(?<!(?:or|oder|o|ou|of|,) ?3d)(?=\\W|$)|three\\.?js|webgl|webxr|virtual reality|vr (?:headset|mode|support|experience)|augmented reality|en 3d|трёхмерн\\p{L}{2}|трехмерн\\p{L}{2}|тривимірн\\p{L}{2,3}|三维|立体|3차원',
    isKind: true,
  },
  {
    words:
      '(?:online |real-?time )?multiplayer|(?:play|against|with) (?:friends|others|strangers) online|mehrspieler(?:modus)?|online gegen andere|multijugador|multijoueurs?|multigiocatore|multijogador|wieloosobow\\p{L}{1,3}|мультиплеер|по сети|мультиплеєр\\p{L}{0,2}|multipemain(?: online)?|(?:chơi online )?nhiều người chơi|flerspelarläge|mot (?:andra|vänner) online|çok oyunculu|联机|多人(?:在线|游戏|对战)?|オンライン対戦|マルチプレイ\\p{L}?|멀티플레이어?|온라인 대전',
    in: ['whiteboard', 'websocket-chat'],
    isKind: true,
  },
  {
    words:
      'online booking|booking system|online-?buchung|reservas online|réservation en ligne|prenotazion[ei] online|agendamento online|rezerwacj\\p{L} online|(?:booking|pemesanan|reservasi) online|đặt (?:lịch|bàn|phòng|chỗ) (?:online|trực tuyến)|онлайн-?\\s?запис\\p{L}{1,2}|онлайн-?\\s?бронюванн\\p{L}{1,2}|onlinebokning|boka online|онлайн-?\\s?(?:запись|бронирование)|オンライン予約|在线预[约订]|온라인 예약',
  },
  { words: 'live chat(?: support)?', in: ['websocket-chat'] },
  { words: 'rss(?:[- ]feeds?)?|atom feeds?', in: ['feed-reader', 'cli-tool'] },
  {
    words:
      '(?:works? )?offline(?: mode| support)?|pwa|progressive web app|service workers?|push-?benachrichtigungen',
  },
  {
    words: '(?:ics|ical) (?:file|export|download)s?|add to calendar(?: button)?|kalender-?export',
    in: ['invitation', 'landing-page'],
  },
  {
    words:
      '(?:profanity|bad ?words?|word|swear|link|spam|invite) filter|filters? (?:bad ?words|links|spam|profanity)|anti-?(?:spam|raid)|auto-?mod(?:eration)?|schimpfwort-?filter|wortfilter|filtro de (?:palabras|palavras|insultos)',
    in: ['moderation-bot'],
  },
  {
    words: 'levels?(?: system)?|xp(?: system)?|leveling|sistema de niveles|sistema de níveis',
    of: 'discord_bot',
    in: ['levels-bot'],
  },
  {
    words:
      'leaderboards?|ranking system|rangliste|papan peringkat|bảng xếp hạng|таблиц\\p{L}{1,2} лідерів|topplista',
    in: [
      ...rankedGames,
      'scoreboard',
      'focus-bot',
      'trivia-bot',
      'levels-bot',
      'economy-bot',
      'check-in-bot',
      'score-bot',
      'progress-bot',
      'voice-bot',
      'word-chain-bot',
      'invite-bot',
      'rep-bot',
      'wordle-bot',
      'number-guess-bot',
      'rest-api',
      'records',
    ],
  },
  { words: 'economy(?: system)?|currency system', in: ['economy-bot'] },
  { words: 'giveaways?|verlosung(?:en)?|sorteos?', in: ['giveaway-bot'] },
  { words: 'starboard', in: ['starboard-bot'] },
  { words: 'mod-?mail', in: ['modmail-bot'] },
  {
    words:
      '(?:plays? |play )?(?<!live )music(?: from youtube| player| queue)?(?! (?:till|until|from \\d|server|group|community|club|school|class|discord|band|fans?))|musik|música|musique|musica|muzyk[aęi]|voice chat',
    in: ['drum-machine', 'piano', 'music-bot', 'quiz', 'trivia-bot'],
  },
  {
    words:
      'background music|hintergrundmusik|música de fondo|musique de fond|música de fundo|musica di sottofondo|achtergrondmuziek|muzyka w tle|фонов\\p{L}{2} музык\\p{L}|背景音乐|BGM|배경 ?음악',
  },
  {
    words:
      '(?:member|user|counter|stats?)[ -]?(?:count(?:er)? )?channels?(?: showing (?:the )?(?:number of )?members)?|member[ -]count(?:er)?',
    of: 'discord_bot',
    in: ['counter-bot'],
  },
  {
    words: 'voice channels?|kênh thoại|голосові канали|röstkanaler',
    in: ['voice-bot', 'voice-room-bot', 'call-bot', 'music-bot', 'counter-bot', 'team-bot'],
  },
  {
    words:
      'welcome messages?|welcomes? new members|greets? new members|begrüßt neue mitglieder|boas-vindas|bienvenidas?|bienvenue aux nouveaux|benvenuto ai nuovi|приветств\\p{L}+|begroet nieuwe leden|accueille les nouveaux',
    in: ['welcome-bot'],
  },
  {
    words:
      '(?:opens?|opening|starts?|creates?) (?:an? )?(?:\\p{L}+ )?threads?|(?:einen? )?thread (?:dazu |darunter )?(?:auf(?:macht|machen)|öffnet|erstellt)|(?:ouvre|crée) un fil|abre (?:um |un )?(?:hilo|tópico)|crea (?:un )?(?:hilo|thread)|apre un thread|opent een (?:thread|draadje)|otwiera wątek|(?:thread|konu) aç\\p{L}{1,4}|созда[её]т (?:ветку|тред)|开帖|スレッドを(?:作|立)\\p{L}{0,4}|스레드를? (?:열|만)\\p{L}{0,3}',
    of: 'discord_bot',
    in: ['suggestion-bot', 'modmail-bot', 'thread-bot'],
  },
  {
    words:
      "cool-?down\\p{L}?(?: of)?(?: \\d+ \\p{L}+)?(?: per \\p{L}+)?|once (?:a|per|every) (?:day|hour|week|minute)(?: per \\p{L}+)?|(?:nur )?(?:einmal|1x) (?:am|pro) (?:Tag|Stunde|Woche)|una vez (?:al|por) (?:día|hora|semana)|une (?:seule )?fois par (?:jour|heure|semaine)|uma vez por (?:dia|hora|semana)|una volta (?:al giorno|all[’']ora)|(?:één|een) keer per (?:dag|uur|week)|raz (?:dziennie|na godzinę|na dzień)|günde (?:bir|1)(?: kez| kere)?|раз в (?:день|час|сутки|неделю)|每天(?:只能)?一次|每人每天\\p{L}{0,4}一次|1日1回\\p{L}{0,2}|一日一回\\p{L}{0,2}|하루(?:에)? (?:한|1) ?번만?",
    of: 'discord_bot',
    in: [
      'check-in-bot',
      'economy-bot',
      'levels-bot',
      'birthday-bot',
      'giveaway-bot',
      'suggestion-bot',
    ],
    isKind: true,
  },
  // Bots are written in JavaScript, and draw no pictures.
  { words: '(?:in |with )?python', of: 'discord_bot' },
  {
    words:
      '(?:with |and )?an? (?:welcome |custom |own )?(?:picture|image|banner|gif)|mit (?:einem )?(?:bild|banner)|con (?:una )?(?:imagen|immagine)|avec une image|com (?:uma )?imagem|met (?:een )?(?:afbeelding|plaatje)',
    of: 'discord_bot',
    in: ['giveaway-bot', 'slash-bot'],
  },
  {
    words: 'support tickets?|ticket system|ticketsystem|sistema de tickets',
    in: ['ticket-bot', 'rest-api'],
  },
];
