import { planCommands } from '../shared/named-commands.ts';
import { suggestionCommands } from '../suggestion-bot/commands.ts';
import { birthdayCommands } from '../birthday-bot/commands.ts';
import { verifyCommands } from '../verify-bot/commands.ts';
import { describesCheckIn } from '../check-in-bot/describes-check-in.ts';
import { looksForGroup, saysGroup } from '../event-bot/looks-for-group.ts';
import { describesEvent, eventBotCommands } from '../event-bot/describes-event.ts';
import { withCheckIn } from '../check-in-bot/local-names.ts';
import { checkInCommands } from '../check-in-bot/commands.ts';
import { describesReading } from '../progress-bot/describes-reading.ts';
import { initiativeCommands } from '../initiative-bot/commands.ts';
import { progressCommands } from '../progress-bot/commands.ts';
import { describesSheet, readSheetCommands } from '../sheet-bot/read-sheet.ts';
import { choreCommands } from '../chore-bot/commands.ts';
import { describesChores } from '../chore-bot/read-chores.ts';
import { focusBotCommands } from '../focus-bot/commands.ts';
import { timesBreaks } from '../focus-bot/read-focus.ts';
import { standupCommands } from '../standup-bot/commands.ts';
import { tallyCommands } from '../tally-bot/commands.ts';
import { leftOutOfLists, thingOfTheDay } from '../list-bot/asks-for-words.ts';
import { listCommands } from '../list-bot/plain-list.ts';
import { readLists } from '../list-bot/read-lists.ts';
import { relayCommands } from '../relay-bot/commands.ts';
import { readScores } from '../score-bot/read-scores.ts';
import { scoreCommands } from '../score-bot/commands.ts';
import { voiceCommands } from '../voice-bot/commands.ts';
import { santaCommands } from '../secret-santa-bot/commands.ts';
import { roomCommands } from '../voice-room-bot/commands.ts';
import { readRooms, saysRooms } from '../voice-room-bot/read-rooms.ts';
import { musicCommands } from '../music-bot/commands.ts';
import { readCalls } from '../call-bot/read-calls.ts';
import { phrases, defineStarters } from '../starter.ts';

/** "Only mods may delete a suggestion" */
const deletesIdeas =
  /(?<=^|[.;,]\s)[^.;,\n]{0,60}(?:delet|remov|borr|elimin|supprim|apag|cancell|verwijder|удал)\p{L}{0,8}\s[^.;,\n]{0,12}?(?:sug|ide|prop|предлож)\p{L}{2,9}/iu;

/** Bots for what members do together, and for those who run a server. */
export const communityBots = defineStarters('discord_bot', [
  {
    name: 'suggestion-bot',
    about: 'A bot for suggestions, with votes and decisions',
    kind: 'Suggestion Bot',
    cues: phrases(
      'suggestion bot, suggestions bot, suggestion, suggestions, suggest, suggestion box, feature requests, idea box, sugerencia, sugerencias, bot de sugerencias, buzón de sugerencias, vorschläge, vorschlag, vorschlagsbot, vorschlagsbox, ideenkasten, bot de suggestions, boîte à idées, suggérer, sugestão, sugestões, bot de sugestões, caixa de sugestões, suggerimento, suggerimenti, proposte, bot per suggerimenti, propozycje, propozycji, sugestie, sugestii, öneri, öneri botu, öneriler, предложения, предложений, предложка, идеи, 建议, 建議, 意见箱, 提案, 目安箱, 제안, 건의, 건의함, सुझाव, suggestie, suggesties, suggestiebot, voorstellen, propozycja, sugestia, ideeënbus, اقتراحات, الاقتراحات, saran, usulan, góp ý, đề xuất, пропозиції, förslag, förslagslåda, пропозицій, sujhav',
    ),
    commands: (text) => planCommands(text, suggestionCommands, 'leads'),
    leavesOut: (_plan, text) => deletesIdeas.exec(text)?.slice(0, 1) ?? [],
    load: () => import('../suggestion-bot/suggestion-bot.ts'),
  },
  {
    name: 'birthday-bot',
    about: 'A bot that congratulates on birthdays',
    kind: 'Birthday Bot',
    cues: phrases(
      'birthday bot, birthday, birthdays, bday, bdays, cumpleaños, bot de cumpleaños, cumple años, cumplen años, cumples, faz aniversário, fazem aniversário, geburtstag, geburtstage, geburtstagsbot, geburtstagserinnerung, geburtstagserinnerungen, geburtstagen, anniversaires, bot anniversaire, bot d anniversaire, joyeux anniversaire, anniv, anniversaires des membres, aniversário, aniversários, aniversariantes, bot de aniversários, compleanno, compleanni, verjaardag, verjaardagen, verjaardagsbot, verjaardagsherinnering, födelsedagspåminnelse, urodziny, urodzin, urodzinowy, doğum günü, doğum günleri, день рождения, дня рождения, дни рождения, дне рождения, днях рождения, днём рождения, дней рождения, 生日, 誕生日, 생일, जन्मदिन, أعياد الميلاد, عيد ميلاد, ulang tahun, sinh nhật, народження, födelsedagar, födelsedag, födelsedagsbot, أعياد ميلاد, أعياد ميلادهم, janamdin, janmdin',
    ),
    commands: (text) => planCommands(text, birthdayCommands),
    load: () => import('../birthday-bot/birthday-bot.ts'),
  },
  {
    name: 'verify-bot',
    about: 'A bot with a button that verifies newcomers',
    kind: 'Verification Bot',
    cues: phrases(
      'verify bot, verify, verifies, verifying, verification, verification bot, captcha, captcha bot, agree to the rules, accept the rules, accept button, accept our rules, verificación, verificar, bot de verificación, verifizierung, verifizieren, verifizierungsbot, regeln akzeptieren, vérification, bot de vérification, accepter le règlement, verificação, aceitar as regras, verifica, bot di verifica, accettare il regolamento, weryfikacja, weryfikacji, weryfikacyjny, akceptacja regulaminu, doğrulama, doğrulama botu, верификация, верификации, верификацию, капча, 验证, 驗證, 入群验证, 認証, 認証ボット, 인증 봇, 인증 버튼, 인증 시스템, 서버 인증, 입장 인증, सत्यापन, verificatie, verificatiebot, توثيق, التحقق, verifikasi, xác minh, верифікація, verifiering, верифікації, تحقق',
    ),
    commands: (text) => planCommands(text, verifyCommands),
    load: () => import('../verify-bot/verify-bot.ts'),
  },
  {
    name: 'event-bot',
    about: 'A bot for events with buttons to sign up',
    kind: 'Event Bot',
    cues: phrases(
      'zapisów na, zapisy na, bot do zapisów, event bot, events bot, event, events, rsvp, raid, raids, raid bot, raid planner, raid signups, sign ups, signups, sign up for events, event signups, event planner, veranstaltungen, veranstaltungsbot, terminbot, termine, eventos, bot de eventos, événements, bot d événements, organiser les raids, eventi, bot per eventi, evenementen, wydarzenia, wydarzeń, etkinlik, etkinlik botu, события, мероприятия, рейды, запись на рейды, 活动报名, 报名, イベント管理, イベント, 参加登録, 이벤트, 레이드, 참가 신청, कार्यक्रम, فعاليات, match day, matches, fixtures, scrims, training sessions, practice sessions, spieltage, trainingstermine, partidos, entrenamientos, matchs, entraînements, treinos, partite, allenamenti, wedstrijden, trainingen, mecze, treningi, maçlar, maç, baskın, antrenman, матчи, матчей, тренировки, тренировок, 比赛, 試合, 경기, मैच, مباريات, مباراة, acara, sự kiện, đăng ký tham gia, події, evenemang, anmälan, anmäler sig, подій',
    ),
    describes: describesEvent,
    builds: (words, request) => looksForGroup(request) !== undefined && saysGroup(words),
    commands: eventBotCommands,
    load: () => import('../event-bot/event-bot.ts'),
  },
  {
    name: 'check-in-bot',
    about: 'A bot with which members check in once a day, and keep their streaks',
    kind: 'Check-in Bot',
    cues: phrases(
      'check in, check ins, checkin, checkins, check in bot, attendance, attendance bot, daily check in, streak bot, study streak, streaks, habit, habits, anwesenheit, anwesenheitsbot, anwesenheitsliste, asistencia, bot de asistencia, rachas, présences, pointage, feuille de présence, presença, presenças, bot de presença, presenze, registro presenze, aanwezigheid, aanwezigheidsbot, obecność, obecności, lista obecności, yoklama, yoklama botu, посещаемость, посещаемости, отметка посещений, 打卡, 打卡机器人, 学习打卡, 每日打卡, 出席, 出席確認, 出席ボット, 출석, 출석 체크, 출석체크, 출첵, हाज़िरी, उपस्थिति, الحضور, تسجيل الحضور, حضور, absen, absensi, điểm danh, chuỗi ngày, щоденна відмітка, відмітки, incheckning, vanor',
    ),
    describes: describesCheckIn,
    commands: (text) => withCheckIn(text, planCommands(text, checkInCommands, 'leads')),
    load: () => import('../check-in-bot/check-in-bot.ts'),
  },
  {
    name: 'focus-bot',
    about: 'A bot that times work and breaks for those who join, and counts their hours',
    kind: 'Focus Bot',
    cues: phrases(
      'pomodoro, pomodoro bot, pomodoro timer, pomodoros, focus timer, focus bot, focus session, focus sessions, study timer, study sessions bot, work timer, lerntimer, fokus-timer, fokustimer, temporizador de estudio, sesión de estudio, sesiones de estudio, sessão de estudo, sessões de estudo, minuteur de travail, cronômetro de estudo, timer di studio, studietimer, timer nauki, çalışma zamanlayıcısı, помодоро, таймер учёбы, 番茄钟, 番茄鐘, 专注计时, ポモドーロ, 作業タイマー, 뽀모도로, 공부 타이머, 집중 타이머, पोमोडोरो, بومودورو, belajar bersama, học tập trung, фокус сесії, fokuspass',
    ),
    describes: timesBreaks,
    commands: focusBotCommands,
    load: () => import('../focus-bot/focus-bot.ts'),
  },
  {
    name: 'chore-bot',
    about: 'A bot that shares out chores in turn, reminds of them and counts who did them',
    kind: 'Chore Bot',
    cues: phrases(
      'chore, chores, chore bot, chores bot, chore rota, chore wheel, weekly rota, cleaning rota, cleaning schedule, putzplan, haushaltsplan, putzdienst, tareas del piso, tareas de casa, tareas de la casa, tareas del hogar, tareas domésticas, turnos de limpieza, tâches ménagères, tour de ménage, tarefas domésticas, tarefas da casa, tarefas de casa, faxina, faccende, faccende domestiche, turni di pulizia, schoonmaakrooster, huishoudelijke taken, corvee, obowiązki domowe, grafik sprzątania, ev işleri, temizlik sırası, домашние дела, график уборки, 家务, 值日, 家事当番, 掃除当番, 집안일, 청소 당번, घर के काम, الأعمال المنزلية, jadwal piket, việc nhà, чергування, чергувань, дежурства, дежурств, дежурство, dyżury, dyżurów, sysslor, piket kelas',
    ),
    describes: describesChores,
    commands: (text) => planCommands(text, choreCommands),
    load: () => import('../chore-bot/chore-bot.ts'),
  },
  {
    name: 'standup-bot',
    about: 'A bot that asks a team the same questions every workday and posts the answers',
    kind: 'Stand-up Bot',
    cues: phrases(
      'standup, stand up, stand ups, standups, standup bot, stand up bot, daily standup, daily stand up, daily scrum, scrum bot, async standup, stand up meeting, стендап, стендапы, стендапов, дейли, 站会, 每日站会, スタンドアップ, スタンドアップミーティング, デイリースクラム, 스탠드업, 데일리 스크럼, स्टैंडअप, ستاند أب, laporan harian tim, họp đứng, стендапи, что сделали, что сделал вчера, что делал вчера, що зробили, що зробив вчора, що робили вчора, co zrobili, co zrobił wczoraj, co robił wczoraj, co robiłeś wczoraj, daglig avstämning',
    ),
    commands: (text) => planCommands(text, standupCommands),
    load: () => import('../standup-bot/standup-bot.ts'),
  },
  {
    name: 'tally-bot',
    about: 'A bot that keeps a tally for each member, with a price or without',
    kind: 'Tally Bot',
    cues: phrases(
      'tally, tallies, tally bot, bar tab, beer tab, coffee tab, drinks list, drinks bot, beer bot, coffee bot, swear jar, swear jar bot, who owes, debts, iou, kudos, kudos bot, karma bot, reputation bot, rep bot, thanks bot, strichliste, strichlisten, wer wem, wie wie, schuldig is, schuldet, schuldet wem, getränkeliste, kaffeeliste, bierliste, bierdeckel, schimpfwortkasse, strafkasse, strafenkasse, fine jar, fines bot, bot de multas, caisse des amendes, boetepot, schulden, lista de deudas, deudas, quién debe, cuenta de cervezas, ardoise, dettes, bot ardoise, dívidas, quem deve, conta do bar, debiti, conto del bar, turven, turfbot, turflijst, streeplijst, streepjes, bierlijst, schulden bijhouden, długi, kto ile wisi, borçlar, borç takip, долги, долгов, кто сколько должен, 记账, 欠款, 账单, ツケ, 割り勘, 외상, 장부, 정산, उधार, हिसाब, ديون, الديون, hutang, ghi nợ, борги, strecklista',
    ),
    commands: (text) => planCommands(text, tallyCommands),
    load: () => import('../tally-bot/tally-bot.ts'),
  },
  {
    name: 'sheet-bot',
    about: 'A bot that keeps character sheets, with numbers that commands change',
    kind: 'Character Sheet Bot',
    cues: phrases(
      'character sheet, character sheets, character stats, characters stats, character bot, charakterwerte, stats de personajes, stats de personnages, stats de personagens, характеристики персонажей, charakterbogen, charakterbögen, ficha de personaje, fichas de personaje, hoja de personaje, fiche de personnage, fiches de personnage, fiches de perso, ficha de personagem, fichas de personagem, scheda personaggio, schede personaggio, personageblad, personagebladen, karta postaci, karty postaci, karakter kağıdı, karakter kartı, лист персонажа, листы персонажей, 角色卡, キャラクターシート, 캐릭터 시트, कैरेक्टर शीट, ورقة الشخصية, lembar karakter, bảng nhân vật, аркуш персонажа, rollformulär',
    ),
    describes: describesSheet,
    commands: readSheetCommands,
    load: () => import('../sheet-bot/sheet-bot.ts'),
  },
  {
    name: 'initiative-bot',
    about: 'A bot that keeps the turn order of a fight',
    kind: 'Initiative Bot',
    cues: phrases(
      'initiative tracker, initiative bot, initiative order, turn order, turn tracker, combat tracker, initiativetracker, initiative-tracker, zugreihenfolge, orden de iniciativa, rastreador de iniciativa, ordre d’initiative, ordem de iniciativa, rastreador de iniciativa, ordine di iniziativa, initiatiefvolgorde, kolejność inicjatywy, inisiyatif sırası, порядок инициативы, трекер инициативы, 先攻顺序, イニシアチブ管理, 이니셔티브, pelacak inisiatif, theo dõi thứ tự lượt, трекер ініціативи, initiativordning',
    ),
    describes: (text) => takesTurns.test(text),
    builds: (words) => takesTurns.test(words),
    leavesOut: (_plan, text) => hitPoints.exec(text)?.slice(0, 1) ?? [],
    commands: (text) => planCommands(text, initiativeCommands),
    load: () => import('../initiative-bot/initiative-bot.ts'),
  },
  {
    name: 'progress-bot',
    about: 'A bot for a reading group: what is read, and how far everybody is',
    kind: 'Reading Bot',
    cues: phrases(
      'book club bot, reading bot, reading progress, reading tracker, lesefortschritt, progreso de lectura, progression de lecture, progresso de leitura, progressi di lettura, leesvoortgang, postęp czytania, okuma takibi, прогресс чтения, 阅读进度, 読書記録, 독서 기록, 독서 진도, تقدم القراءة, klub buku, câu lạc bộ sách, книжковий клуб, bokklubb',
    ),
    hints: phrases(
      'book club, bookclub, reading club, reading group, buchclub, lesekreis, lesegruppe, leseclub, club de lectura, club de lecture, clube de leitura, clube do livro, club del libro, gruppo di lettura, leesclub, boekenclub, klub książki, klub czytelniczy, kitap kulübü, okuma grubu, книжный клуб, книжного клуба, читательский клуб, 读书会, 讀書會, 読書会, 독서 모임, 독서모임, पुस्तक क्लब, القراءة, نادي الكتاب',
    ),
    describes: describesReading,
    commands: (text) => planCommands(text, progressCommands),
    load: () => import('../progress-bot/progress-bot.ts'),
  },
  {
    name: 'voice-bot',
    about: 'A bot that counts the time in voice channels',
    kind: 'Voice Time Bot',
    cues: phrases(
      'voice time bot, voice time, voice tracker, voice hours, sprachzeit, tiempo de voz, temps vocal, tempo de voz, tempo vocale, ses süresi, время в войсе, 语音时长, 通話時間, 음성 시간, waktu voice, thời gian voice, час у голосових, rösttid',
    ),
    describes: (text) => voiceCommands(text).length > 0,
    commands: voiceCommands,
    load: () => import('../voice-bot/voice-bot.ts'),
  },
  {
    name: 'voice-room-bot',
    about:
      'A bot that opens voice channels for those who join one, and deletes them when they are empty',
    kind: 'Voice Room Bot',
    cues: phrases(
      'temp voice, temp vc, tempvoice, temporary voice, temporary voice channel, temporary voice channels, temp voice channels, join to create, voice rooms, private voice channels, dynamic voice channels, temporäre sprachkanäle, eigene sprachkanäle, canales de voz temporales, salons vocaux temporaires, canais de voz temporários, canali vocali temporanei, tijdelijke spraakkanalen, tymczasowe kanały głosowe, geçici ses kanalları, geçici ses kanalı, временные голосовые каналы, временные войсы, приватные войсы, приватные голосовые каналы, 临时语音频道, 一時ボイスチャンネル, 임시 음성 채널, अस्थायी वॉइस चैनल, قنوات صوتية مؤقتة, channel suara sementara, kênh thoại tạm, тимчасові голосові, tillfälliga röstkanaler, voice channel sementara, room voice sementara',
    ),
    describes: (text) => readRooms(text) !== undefined,
    builds: saysRooms,
    commands: (text) => planCommands(text, roomCommands),
    load: () => import('../voice-room-bot/voice-room-bot.ts'),
  },
  {
    name: 'secret-santa-bot',
    about: 'A bot that draws who gives a present to whom',
    kind: 'Secret Santa Bot',
    cues: phrases(
      'secret santa, secret santa bot, gift exchange, wichteln, wichtelbot, wichtel bot, amigo invisible, amigo secreto, amigo oculto, père noël secret, babbo natale segreto, lootjes trekken, lootjes, sinterklaaslootjes, mikołajki, tajny mikołaj, hediyeleşme, yılbaşı çekilişi, тайный санта, тайного санты, тайный санты, 圣诞交换礼物, 交换礼物, プレゼント交換, 시크릿 산타, 마니또, सीक्रेट सांता, سانتا السري, tukar kado, ông già noel bí mật, таємний санта, hemlig tomte',
    ),
    builds: (words) => gifts.test(words),
    commands: (text) => planCommands(text, santaCommands),
    load: () => import('../secret-santa-bot/secret-santa-bot.ts'),
  },
  {
    name: 'call-bot',
    about: 'A bot that tells who comes to a voice channel, and how long calls were',
    kind: 'Voice Call Bot',
    cues: phrases(
      'voice call bot, voice alert, voice alerts, voice notification, voice notifications, vc notifier, voice channel alert, notifikasi voice, thông báo voice, сповіщення про голосовий, röstnotis',
    ),
    describes: (text) => readCalls(text) !== undefined,
    load: () => import('../call-bot/call-bot.ts'),
  },
  {
    name: 'score-bot',
    about: 'A bot that counts points of members or teams with the commands of a request',
    kind: 'Score Bot',
    cues: phrases(
      'score bot, scoreboard bot, points bot, house points, house cup, punktebot, bot de puntos, bot de points, bot de pontos, bot dei punti, puan botu, bot poin, bot điểm, бот очок, poängbot',
    ),
    describes: (text) => readScores(text) !== undefined,
    commands: scoreCommands,
    load: () => import('../score-bot/score-bot.ts'),
  },
  {
    name: 'music-bot',
    about: 'A bot that plays music in voice channels',
    kind: 'Music Bot',
    cues: phrases(
      'music bot, musicbot, music player bot, play music, plays music, musikbot, musik bot, bot de música, bot de musica, bot musical, bot musique, bot de musique, bot per la musica, bot musicale, bot di musica, muziekbot, muziek bot, bot muzyczny, bota muzycznego, müzik botu, музыкальный бот, музыкального бота, бот для музыки, 音乐机器人, 点歌机器人, 音楽ボット, ミュージックボット, 음악봇, 음악 봇, 뮤직봇, 노래봇, म्यूज़िक बॉट, संगीत बॉट, بوت موسيقى, بوت أغاني, بوت اغاني, bot musik, putar musik, bot nhạc, phát nhạc, музичний бот, музика, putar lagu, memutar lagu, spelar musik, spela musik, memutar musik, mở nhạc, pemutar musik, أغاني, اغاني, موسيقى, nghe nhạc, gaane, गाने',
    ),
    commands: (text) => planCommands(text, musicCommands),
    leavesOut: () => ['YouTube, Spotify'],
    load: () => import('../music-bot/music-bot.ts'),
  },
  {
    name: 'relay-bot',
    about: 'A bot with commands that send something to a channel',
    kind: 'Discord Bot',
    cues: phrases(
      'confession bot, confessions bot, anonymous messages bot, beichtbot, bot de confesiones, bot de confessions, bot de confissões, itiraf botu, application bot, applications bot, application form, bewerbungsbot, bewerbungsformular, bot de candidaturas, formulario de solicitud, formulaire de candidature, formulário de inscrição, modulo di candidatura, sollicitatieformulier, başvuru botu, başvuru formu, анкетой, анкета, анкеты, заявки на вступление, 申请表, 応募フォーム, 지원서, 신청서, report bot, bot curhat, thú nhận ẩn danh, зізнання, анонимные признания, анонимные сообщения, анонимные вопросы, анонімні повідомлення, анонімні запитання, anonimowe wiadomości, anonimowe wyznania, anonimowe pytania, bekännelser, bot confession, menfess, confession, اعترافات, اعتراف, ẩn danh, itiraf',
    ),
    describes: (text) => relayCommands(text).length > 0,
    builds: (words) => /cool-?down|direct messages?|modal|pop-?up/iu.test(words),
    commands: relayCommands,
    load: () => import('../relay-bot/relay-bot.ts'),
  },
  {
    name: 'list-bot',
    about: 'A bot that keeps lists with the commands and fields of a request',
    kind: 'List Bot',
    cues: phrases(
      'word of the day, daily word, daily vocabulary, vocabulary words, wort des tages, palabra del día, mot du jour, palavra do dia, parola del giorno, woord van de dag, słowo dnia, günün kelimesi, слово дня, 每日一词, 今日の単語, 오늘의 단어, list bot, shared lists, shared list, to do list, todo list, task list, shopping list, grocery list, einkaufsliste, aufgabenliste, to do liste, lista de tareas, lista de la compra, liste de courses, liste de tâches, lista de tarefas, lista de compras, lista della spesa, boodschappenlijst, takenlijst, lista zakupów, lista zadań, alışveriş listesi, yapılacaklar listesi, список дел, список покупок, 待办, 购物清单, やることリスト, 買い物リスト, 할 일 목록, 장보기 목록, listenbot, بوت قائمة, بوت قوائم, リストボット, 清单机器人, 列表机器人, 목록 봇, 리스트 봇, सूची बॉट, бот списков, бот для списков, liste botu, kata hari ini, từ vựng mỗi ngày, dagens ord',
    ),
    describes: (text) => readLists(text).length > 0 || thingOfTheDay(text) !== undefined,
    commands: listCommands,
    leavesOut: leftOutOfLists,
    load: () => import('../list-bot/list-bot.ts'),
  },
]);

/** What every gift exchange does. */
const gifts =
  /(?<!\p{L})(?:(?:direct|private) messages?|dms?|gifts?|presents?|giftees?|wish(?:es|[ -]?lists?)?|budget|draws?|geschenk\p{L}{0,2}|wunsch\p{L}{0,8}|wünschen?|regalos?|deseos?|cadeaux?|souhaits?|presentes?|desejos?|regal[oi]|cadeaus?|prezent\p{L}{0,4}|hediye\p{L}{0,5}|lista de deseos|lista de desejos|list[aey] (?:de souhaits|desideri|życzeń)|desider[io]|życze[nń]\p{L}{0,3}|verlanglijst\p{L}{0,3}|dile[kğ]\p{L}{0,5}|подар\p{L}{2,4}|желани\p{L}{1,2}|пожелани\p{L}{1,2})(?!\p{L})|礼物|プレゼント|선물|उपहार|愿望|心愿|欲しい物|ほしい物|希望|소원|위시|इच्छा|أمني|هد[اي]/iu;

const hitPoints =
  /(?<!\p{L})(?:hp|hit ?points|trefferpunkte|lebenspunkte|points de vie|puntos de (?:golpe|vida)|pontos de vida|punti ferita|punkty życia|хиты|хп)(?!\p{L})/iu;
/** "/initiative for combat", "tracks initiative" */
const takesTurns =
  /(?<!\p{L})(?:\/init(?:iative|iativa)?(?![\p{L}/-])|(?:track|keep|manage|sort|order)\p{L}{0,4} (?:the |our |all )?(?:initiative|turn order)|(?:bot|tracker|app) for (?:\p{L}{1,8} )?initiative(?=\s?[,.;]|$| (?:and|in) )|initiative (?:order|track\p{L}{1,4}|list|rolls?)|turn order|\/?(?:iniciativa|iniziativa|initiative?|initiatief|inicjatyw\p{L}|inisiyatif|инициатив\p{L}|ініціатив\p{L})\s(?:para|pra|pour|für|per|voor|dla|для|in|im|en|em|w|в|у)\s(?:[oaelu]s?\s|le\s|il\s|den\s|dem\s|la\s)?(?:orden|ordem|ordre|kampf|k[äa]mpfe|combate?s?|combat\p{L}{0,6}|gevecht\p{L}{0,2}|walk\p{L}|бо[яюй]\p{L}{0,2}))(?!\p{L})/iu;
