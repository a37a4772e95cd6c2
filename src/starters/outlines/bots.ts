import { keepsTurns } from '../slash-bot/keeps-turns.ts';
import { leftOutOfBot } from '../slash-bot/left-out.ts';
import { leftOutOfTrivia } from '../trivia-bot/asked-by.ts';
import { readWelcomeCommands } from '../welcome-bot/commands.ts';
import { givesJoinRole } from '../welcome-bot/read-greeting.ts';
import { leftOutOfGreeting } from '../welcome-bot/left-out.ts';
import { leftOutOfModeration } from '../moderation-bot/left-out.ts';
import { pictureChannels, removesLinks } from '../moderation-bot/read-filters.ts';
import { readModeration } from '../moderation-bot/read-moderation.ts';
import { planCommands } from '../shared/named-commands.ts';
import { readQuoteCommands } from '../quotes-bot/commands.ts';
import { countsUp } from '../counting-bot/read-counting.ts';
import { countingCommands } from '../counting-bot/commands.ts';
import { readFaq } from '../faq-bot/read-faq.ts';
import { faqCommands } from '../faq-bot/commands.ts';
import { logCommands } from '../log-bot/commands.ts';
import { modmailCommands } from '../modmail-bot/commands.ts';
import { starboardCommands } from '../starboard-bot/commands.ts';
import { readEconomy, readEconomyCommands } from '../economy-bot/read-economy.ts';
import { leftOutOfEconomy } from '../economy-bot/left-out.ts';
import { readPollCommands } from '../poll-bot/commands.ts';
import { leftOutOfPolls } from '../poll-bot/left-out.ts';
import { readPredictions } from '../poll-bot/read-predictions.ts';
import { readProposals } from '../poll-bot/read-proposals.ts';
import { readPollPosts } from '../poll-bot/read-poll-posts.ts';
import { reminderCommands } from '../reminder-bot/commands.ts';
import { triviaCommands } from '../trivia-bot/commands.ts';
import { readRoleCommands } from '../role-menu-bot/commands.ts';
import { readRolePairs } from '../role-menu-bot/read-pairs.ts';
import { leftOutOfTickets, readTicketCommands } from '../ticket-bot/commands.ts';
import { topicsIn } from '../ticket-bot/read-topics.ts';
import { readLevelCommands } from '../levels-bot/commands.ts';
import { giveawayCommands } from '../giveaway-bot/commands.ts';
import { readWordChainCommands } from '../word-chain-bot/commands.ts';
import { leftOutOfWordChain } from '../word-chain-bot/read-word-chain.ts';
import { phrases, defineStarters } from '../starter.ts';
import { channelBots } from './channel-bots.ts';
import { communityBots } from './community-bots.ts';
import { playBots } from './play-bots.ts';
import { memberBots } from './member-bots.ts';

const ofMessages =
  /(?:count|track|zähl|cuent|compt|cont|tel|счита)\p{L}{0,3} (?:how many|wie ?viele|cuántos|combien de|quant\p{L}{1,2}|hoeveel|сколько) (?:mess|nachr|mens|beric|сооб)\p{L}{2,8}/iu;

const usual = defineStarters('discord_bot', [
  {
    name: 'slash-bot',
    about: 'A bot that answers slash commands',
    cues: [],
    builds: keepsTurns,
    leavesOut: leftOutOfBot,
    load: () => import('../slash-bot/slash-bot.ts'),
  },
  {
    name: 'moderation-bot',
    about: 'A bot that warns, times out, removes and bans',
    kind: 'Moderation Bot',
    cues: phrases(
      'advertencias, bot de advertencias, silencia, silencie, silenciar, verwarnungen, avertissements, avvertimenti, ostrzeżenia, uyarı sistemi, предупреждения, варн, варны, варнов, варнами, anti raid, antiraid, spam, spam bot, anti link, antilink, invite links, bad words, swear words, swearing, banned words, profanity, automod, küfür, küfür engelleme, spam botu, schimpfwörter, insultos, gros mots, palavrões, parolacce, wulgaryzmy, ругательства, мат, мата, матом, маты, матерится, антимат, антиспам, мут, мьют, мьюта, мьютит, groserías, malas palabras, palabrotas, insultes, beleidigungen, przekleństwa, przekleństwami, küfürlü, кик, бан, 脏话, 骂人, 敏感词, 违禁词, 刷屏, 踢人, 警告, 荒らし, 悪口, 暴言, NGワード, 禁止ワード, キック, タイムアウト, 욕설, 비속어, 금칙어, 경고, 추방, 강퇴, 도배, kicks, spammers, antispam, moderation, moderate, moderates, moderator, moderators, moderating, mod bot, modbot, moderatiebot, mod commands, warn, warning, warnings, kick, ban, bans, mute, timeout, anti spam, moderación, moderar, moderador, moderationsbot, moderieren, modération, modérer, moderação, moderazione, moderare, moderacja, moderacji, moderacyjny, moderasyon, модерация, модерации, модератор, модератора, модераторский, модерацией, модерацию, модерирует, 管理机器人, 禁言, 踢出, 封禁, 版主, モデレーション, モデレーター, 관리 봇, 관리봇, 모더레이션, मॉडरेशन, modereren, modereert, moderatie, moderator bot, waarschuwt, waarschuwen, scheldwoorden, بوت إشراف, بوت اشراف, بوت إدارة, بوت ادارة, moderasi, blokir kata kasar, kiểm duyệt, quản trị server, модерація, moderering, modererar, модерації, bannar, spammar, modereringsbot, word filter, swear filter, wortfilter, filtro de palabras, filtre de mots, filtro di parole, woordfilter, filtr słów, kelime filtresi, фильтр слов, الشتائم, شتائم, السب, تحذير, تحذيرات, chửi bậy, chửi thề, cảnh cáo, गाली',
    ),
    describes: (text) => removesLinks(text) || pictureChannels(text).length > 0,
    commands: readModeration,
    leavesOut: leftOutOfModeration,
    load: () => import('../moderation-bot/moderation-bot.ts'),
  },
  {
    name: 'welcome-bot',
    about: 'A bot that greets new members',
    kind: 'Welcome Bot',
    cues: phrases(
      'welcome, welcomes, welcoming, greet, greets, greeting, greeter, new members, new member, bienvenida, bienvenidas, nuevos miembros, willkommen, willkommensbot, begrüßt, begrüßung, neue mitglieder, bienvenue, accueil, accueille, nouveaux membres, boas vindas, bem vindo, novos membros, benvenuto, accoglie, nuovi membri, powitalny, powitanie, wita, nowych członków, begroet, verwelkomt, welkomstbot, nieuwe leden, karşılama, hoş geldin, hoşgeldin, yeni üyeleri, приветствие, приветствует, приветствия, новых участников, 欢迎, 新成员, ようこそ, 歓迎, ウェルカム, 挨拶, 환영, स्वागत, welkom, welkomstbericht, welkomsbot, بوت ترحيب, يرحب بالأعضاء, ترحيب بالأعضاء, ترحيب, الترحيب, للترحيب, menyambut, selamat datang, anggota baru, chào mừng, chào đón, thành viên mới, привітальний, вітання нових, вітає, välkomst, välkomstbot, välkomnar, يدخل السيرفر, من يدخل, دخل السيرفر, sambut',
    ),
    builds: (words) => givesJoinRole(words),
    commands: readWelcomeCommands,
    leavesOut: leftOutOfGreeting,
    load: () => import('../welcome-bot/welcome-bot.ts'),
  },
  {
    name: 'poll-bot',
    about: 'A bot for polls with buttons',
    kind: 'Poll Bot',
    cues: phrases(
      'poll, polls, polling, survey, surveys, encuesta, encuestas, votación, votaciones, umfrage, umfragen, umfragebot, abstimmung, abstimmungen, sondage, sondages, enquete, enquetes, votação, sondaggio, sondaggi, ankieta, ankiet, ankiety, głosowanie, głosowań, anket, anketi, anketler, ankety, anketu, hlasování, oylama, опрос, опросы, опросов, голосование, голосования, голосований, 投票, 投票箱, アンケート, 투표, 설문, मतदान, पोल, stemming, stemmingen, enquête, peiling, peilingen, بوت تصويت, بوت استطلاع, بوت استطلاعات, jajak pendapat, pemungutan suara, bình chọn, thăm dò ý kiến, опитування, голосування, omröstning, omröstningar, استطلاع, वोटिंग, voting, تصويت',
    ),
    hints: phrases('voting, vote, votes'),
    describes: (text) => readPollPosts(text).length > 0 || readProposals(text) !== undefined,
    commands: readPollCommands,
    leavesOut: (_plan, text) =>
      (readProposals(text) ?? readPredictions(text)) === undefined ? leftOutOfPolls(text) : [],
    load: () => import('../poll-bot/poll-bot.ts'),
  },
  {
    name: 'reminder-bot',
    about: 'A bot that reminds people of things',
    kind: 'Reminder Bot',
    cues: phrases(
      'remind, reminds, reminder, reminders, remindme, remind me, herinnering, herinneringen, herinnert, recordatorio, recordatorios, recuerda, recuerde, erinnerung, erinnerungen, erinnert, erinner, erinnere, erinnerungsbot, rappel, rappels, lembrete, lembretes, lembra, promemoria, ricorda, przypominania, przypominanie, przypomnienie, przypomnienia, przypomnień, przypomina, przypominający, hatırlatıcı, hatırlatma, hatırlatan, напоминание, напоминания, напоминаний, напоминалка, напоминает, напоминаниями, 提醒, リマインダー, リマインド, 알림, 리마인더, रिमाइंडर, याद दिलाने, herinnert eraan, herinneringsbot, بوت تذكير, بوت تذكيرات, pengingat, mengingatkan, ingatkan, nhắc nhở, nhắc việc, nhắc hẹn, нагадування, нагадує, påminnelse, påminnelser, påminner, påminnelsebot, påminnelsebotten, нагадуваннями, нагадувач, нагадувань',
    ),
    commands: (text) => planCommands(text, reminderCommands),
    load: () => import('../reminder-bot/reminder-bot.ts'),
  },
  {
    name: 'trivia-bot',
    about: 'A bot that asks questions and counts points',
    kind: 'Trivia Bot',
    cues: phrases(
      'trivia, quiz, quizzes, quizbot, quiz bot, quiz game, trivial, preguntas y respuestas, bot de preguntas, bot de perguntas, juego de preguntas, jogo de perguntas, de preguntas sobre, de perguntas sobre, preguntas tipo test, cuestionario, quizspiel, ratespiel, wissensquiz, jeu de questions, culture générale, perguntas e respostas, questionário, quiz a premi, domande e risposte, teleturniej, quizy, quizowy, bilgi yarışması, викторина, викторину, викторины, викториной, 问答游戏, 知识问答, 测验, 问答, クイズ, トリビア, 퀴즈, 트리비아, प्रश्नोत्तरी, क्विज़, क्विज, quizvragen, kennisquiz, pubquiz, بوت أسئلة, لعبة أسئلة, مسابقة أسئلة, بوت مسابقات, بوت كويز, kuis, tanya jawab, đố vui, câu đố, вікторина, frågesport, frågesporter, вікторин, مسابقات, مسابقة, أسئلة ثقافية, أسئلة عامة, kiến thức',
    ),
    commands: (text) => planCommands(text, triviaCommands),
    leavesOut: leftOutOfTrivia,
    load: () => import('../trivia-bot/trivia-bot.ts'),
  },
  {
    name: 'role-menu-bot',
    lists: 'role',
    about: 'A bot with a menu of roles to choose from',
    kind: 'Role Bot',
    cues: phrases(
      'role menu, roles menu, role, roles, role picker, self roles, self role, selfroles, reaction roles, reaction role, menú de roles, rollen, rollenmenü, rollenauswahl, rôles, rôle, menu de cargos, cargos, ruoli, ruolo, role na discordzie, ról, wybór ról, rol menüsü, rol seçme, rol, роли, ролей, ролями, роль за реакцию, роль за реакцію, роль по реакции, rolę za reakcję, выбор ролей, ролі, вибір ролі, rolami, roller via, reaktionsroller, reaktionsrollen, reactierollen, roles de reacción, roles por reacción, rol por reacción, cargo por reação, cargos por reação, cargo pra quem, rol a quien, rol al que, rôles réactions, rollen per reactie, rolleri, tepki rolü, 身份组, 角色, ロール, 役職, 역할, भूमिका, रोल, rollen kiezen, rollenmenu, بوت رتب, بوت أدوار, يعطي رتب, رتب حسب, رتب بالتفاعل, vai trò, välja roller',
    ),
    commands: readRoleCommands,
    builds: (words, request) => readRolePairs(request).some(({ role }) => role === words),
    load: () => import('../role-menu-bot/role-menu-bot.ts'),
  },
  {
    name: 'ticket-bot',
    about: 'A bot that opens private support channels',
    kind: 'Ticket Bot',
    cues: phrases(
      'ticket, tickets, ticketów, tickety, ticketami, ticketach, ticket system, support ticket, support tickets, ticketing, helpdesk, help desk, support bot, soporte, suporte, chamados, ticketsystem, supporttickets, système de tickets, sistema de tickets, sistema di ticket, zgłoszenia, zgłoszeń, system ticketów, bilet, destek talebi, destek, тикет, тикеты, тикетов, тикетами, поддержки, поддержку, обращений, 工单, チケット, 問い合わせ, サポート, 티켓, 문의, टिकट, ticketsysteem, hulpvragen, بوت تذاكر, بوت تكت, تذاكر, تذكرة, نظام تذاكر, tiket, phiếu hỗ trợ, hỗ trợ khách hàng, тікет, тікети, ärenden, supportärenden, ticketbot',
    ),
    commands: readTicketCommands,
    leavesOut: leftOutOfTickets,
    builds: (words, request) => topicsIn(request)?.includes(words) === true,
    load: () => import('../ticket-bot/ticket-bot.ts'),
  },
  {
    name: 'levels-bot',
    about: 'A bot that gives points and levels to those who write',
    kind: 'Levels Bot',
    cues: phrases(
      'levele, levels, leveling, levelling, level up, level ups, level roles, level bot, levels bot, leveling bot, xp, xp bot, xp system, level system, leveling system, rank bot, experience points, niveles, sistema de niveles, suba de nivel, sube de nivel, suban de nivel, subir de nivel, subir de nível, sobe de nível, suba de nível, levelsystem, stufen, levelbot, niveaux, système de niveaux, níveis, sistema de níveis, livelli, sistema di livelli, poziomy, poziomów, poziomami, system poziomów, seviye, seviye sistemi, seviyeler, уровни, уровней, уровнями, опыт, 等级, 升级, 经验值, レベル, レベルアップ, 経験値, 레벨, 경험치, स्तर, लेवल, levelsysteem, niveaus, ervaringspunten, بوت مستويات, بوت لفل, نظام مستويات, naik level, cấp độ, рівні, nivåer, sistem level, рівнів, nivåbot, рівнями, لفلات, لفل, مستويات, خبرة, lên cấp, lên level',
    ),
    commands: readLevelCommands,
    leavesOut: (_plan, text) => ofMessages.exec(text)?.slice(0, 1) ?? [],
    load: () => import('../levels-bot/levels-bot.ts'),
  },
  {
    name: 'giveaway-bot',
    about: 'A bot for giveaways, drawn at their time',
    kind: 'Giveaway Bot',
    cues: phrases(
      'giveaway, giveaways, giveaway bot, raffle, raffles, lottery, prize draw, sorteo, sorteos, rifa, verlosung, verlosungen, gewinnspiel, gewinnspiele, tirage au sort, tirages au sort, tire au sort un gagnant, tire au sort, concours, sorteio, sorteios, estrazione, estrazioni, lotteria, losowanie, konkurs, konkursy, konkursów, konkursów z nagrodami, losowania, losowań, rozdanie, çekiliş, çekilişler, çekilişi, розыгрыш, розыгрыши, розыгрышей, розыгрышами, розыгрышем, конкурсы, конкурсов, лотерея, 抽奖, 抽獎, 抽選, プレゼント企画, ギブアウェイ, 추첨, 경품, लॉटरी, इनाम, winactie, winacties, verloting, loterij, prijs verloten, verloten, بوت سحوبات, بوت سحب, بوت قيف اواي, undian, bagi hadiah, quà tặng, bốc thăm trúng thưởng, розіграш, розіграші, розіграшів, розігрує, розыгрывает, giveawaya, giveawaye, giveawayów, losuje zwycięzcę, losuje zwycięzców, utlottning, utlottningar, utlottningsbot, سحوبات, قرعة, جيف اواي, قيفاواي, للقيفاواي, القيفاواي, rút thăm, ड्रॉ',
    ),
    commands: (text) => planCommands(text, giveawayCommands),
    load: () => import('../giveaway-bot/giveaway-bot.ts'),
  },
  {
    name: 'economy-bot',
    about: 'A bot with a currency: daily amount, payments, shop, leaderboard',
    kind: 'Economy Bot',
    cues: phrases(
      'economy, economy bot, economy system, bank system, bank bot, banking bot, currency bot, currency system, virtual currency, server currency, own currency, fake money, play money, coins bot, shop and coins, daily coins, daily reward, daily rewards, economía, bot de economía, moneda virtual, wirtschaft, wirtschaftsbot, wirtschaftssystem, spielgeld, währung, eigene währung, économie, monnaie virtuelle, économie virtuelle, economia, moeda virtual, valuta virtuale, ekonomia, ekonomii, ekonomię, ekonomią, wirtualna waluta, wirtualnej waluty, ekonomi, ekonomi botu, sanal para, экономика, экономики, экономикой, экономику, игровая валюта, валюта сервера, виртуальная валюта, виртуальной валютой, 经济, 經濟, 虚拟货币, 签到, 簽到, 経済, 通貨, 仮想通貨, 경제, 가상 화폐, अर्थव्यवस्था, इकोनॉमी, economiebot, economie bot, virtuele munt, eigen munteenheid, اقتصاد, نظام اقتصادي, عملة افتراضية, mata uang, tiền ảo, економіка, ekonomibot, عملات, عملة, فلوس وهمية',
    ),
    // "Pick the music" is what one buys.
    builds: (words, request) =>
      readEconomy(request).shop.some(({ name }) =>
        name.toLowerCase().includes(words.toLowerCase()),
      ),
    commands: readEconomyCommands,
    leavesOut: leftOutOfEconomy,
    load: () => import('../economy-bot/economy-bot.ts'),
  },
  {
    name: 'quotes-bot',
    about: 'A bot that keeps what members said, to be found again',
    kind: 'Quotes Bot',
    cues: phrases(
      'quote bot, quotes bot, quotebot, quote book, quotebook, save quotes, saves quotes, saving quotes, collect quotes, collects quotes, collecting quotes, add quotes, our quotes, members quotes, member quotes, quotes from members, quotes of members, funny quotes, quote archive, citas célebres, frases célebres, guarda frases, frases de los miembros, zitate, zitaten, zitatbot, zitatebot, zitatebuch, citations, bot de citations, citações, bot de citações, citazioni, bot di citazioni, cytaty, cytatów, cytatami, alıntılar, alıntı botu, sözler botu, цитаты, цитат, цитатник, цитатами, 语录, 語錄, 名言, 名言集, 명언, 어록, उद्धरण, कोट्स, citaten, citatenbot, citaten bot, اقتباسات, الاقتباسات, kutipan, trích dẫn, цитати, citat',
    ),
    hints: phrases('quotes'),
    commands: readQuoteCommands,
    load: () => import('../quotes-bot/quotes-bot.ts'),
  },
  {
    name: 'counting-bot',
    about: 'A bot for a channel that counts up',
    kind: 'Counting Bot',
    cues: phrases(
      'counts to, count to, counting to, zählt bis, cuenta hasta, contar hasta, compte jusqu à, compter jusqu à, conta até, conta fino a, contare fino a, telt tot, tellen tot, liczy do, kadar sayan, kadar sayma, считает до, считать до, 数到, まで数える, 까지 세는, 까지 숫자, menghitung sampai, berhitung sampai, đếm đến, рахує до, räknar till, räkna till, counting bot, counting channel, counting game, count bot, count to infinity, counts up, count up together, next number, zählbot, zählkanal, zählspiel, hochzählen, zum zählen, bot para contar, contar números, canal de conteo, bot de conteo, bot pour compter, salon de comptage, jeu de comptage, bot de contagem, canal de contagem, contar até, bot per contare, canale per contare, bot do liczenia, kanał do liczenia, gra w liczenie, sayma botu, sayı sayma, бот для счёта, бот для счета, считалка, канал для счёта, счёт по порядку, 数数, 數數, 报数, 接龙数字, 数字接龙, カウントゲーム, カウンティング, 数を数える, 数字を数え, 숫자 세기, 카운팅, गिनती, telbot, telkanaal, telspel, قناة العد, بوت العد, لعبة العد, bot menghitung, đếm số, бот лічби, räknekanal, hitung angka, hitungan, للعد',
    ),
    hints: phrases('counting, zählen, conteo, comptage, contagem, conteggio, liczenie, liczenia'),
    describes: (text) => countsUp.test(text),
    commands: (text) => planCommands(text, countingCommands),
    load: () => import('../counting-bot/counting-bot.ts'),
  },
  {
    name: 'word-chain-bot',
    about: 'A bot for a channel in which each word begins as the last one ends',
    kind: 'Word Chain Bot',
    cues: phrases(
      'word chain, word chains, wordchain, word chain game, chain of words, last letter game, last letter of the previous, last letter of the last word, shiritori, wortkette, wortketten, wortkettenspiel, wörterkette, letzten buchstaben des vorherigen, cadena de palabras, palabras encadenadas, última letra de la anterior, jeu du dernier mot, chaîne de mots, mots en chaîne, dernière lettre du mot, corrente de palavras, última letra da anterior, última letra da palavra, catena di parole, ultima lettera della parola, woordketting, woordenketting, laatste letter van het vorige, łańcuch słów, łańcuch słowny, ostatnia litera, ostatnią literę, kelime zinciri, kelime türetme, son harfi, son harfiyle, игра в слова, цепочка слов, последнюю букву, последней буквы, 成语接龙, 词语接龙, 单词接龙, 文字接龙, 接龙游戏, しりとり, 끝말잇기, 끝말 잇기, शब्द श्रृंखला, शब्द शृंखला, अंताक्षरी, अंत्याक्षरी, سلسلة الكلمات, آخر حرف, الحرف الأخير, sambung kata, nối từ, гра в слова, ordkedja',
    ),
    commands: readWordChainCommands,
    leavesOut: leftOutOfWordChain,
    load: () => import('../word-chain-bot/word-chain-bot.ts'),
  },
  {
    name: 'starboard-bot',
    about: 'A bot that copies the messages that many starred to a channel',
    kind: 'Starboard Bot',
    cues: phrases(
      'starboard, star board, starboard bot, hall of fame, star reactions, best messages, most starred messages, sternebrett, sternenbrett, starboards, beste nachrichten, tablero de estrellas, tablón de estrellas, mejores mensajes, tableau d étoiles, meilleurs messages, mural de estrelas, melhores mensagens, bacheca delle stelle, migliori messaggi, tablica gwiazd, najlepsze wiadomości, yıldız panosu, en iyi mesajlar, старборд, доска звёзд, доска звезд, звёздная доска, лучшие сообщения, 星标板, 精华消息, 星板, スターボード, 名場面, 스타보드, 명예의 전당, स्टारबोर्ड, sterrenbord, beste berichten, لوحة النجوم, papan bintang, bảng sao, дошка пошани, stjärntavla',
    ),
    commands: (text) => planCommands(text, starboardCommands),
    load: () => import('../starboard-bot/starboard-bot.ts'),
  },
  {
    name: 'modmail-bot',
    about: 'A bot through which members write to the moderators',
    kind: 'Modmail Bot',
    cues: phrases(
      'modmail, mod mail, modmail bot, modmail for, modmail in, modmail with, modmail that, modmail system, mod mail bot, message the moderators, message the mods, contact the moderators, contact the mods, write to the moderators, dms to the moderators, dm the mods, forwards dms, forward dms, moderatoren schreiben, an die moderatoren, nachrichten an moderatoren, mensajes a los moderadores, escribir a los moderadores, contactar a los moderadores, contacter les modérateurs, écrire aux modérateurs, messages aux modérateurs, falar com os moderadores, mensagens para os moderadores, scrivere ai moderatori, contattare i moderatori, pisać do moderatorów, kontakt z moderatorami, moderatörlere yaz, moderatörlere mesaj, модмейл, модмэйл, написать модераторам, писать модераторам, связь с модераторами, 联系管理员, 私信管理员, 管理员信箱, モッドメール, モデレーターに連絡, 運営に連絡, 모드메일, 운영진에게, 관리자에게 문의, मॉडमेल, moderators schrijven, berichten aan moderators, مراسلة المشرفين, رسائل المشرفين, pesan ke moderator, nhắn cho quản trị viên, написати модераторам, повідомлення модераторам, сообщения модераторам, wiadomości do moderatorów, wiadomości prywatne do moderatorów, wiadomości prywatne do administracji, skriva till moderatorerna',
    ),
    hints: phrases('contact the staff, dm the bot, dms the bot'),
    commands: (text) => planCommands(text, modmailCommands),
    load: () => import('../modmail-bot/modmail-bot.ts'),
  },
  {
    name: 'faq-bot',
    about: 'A bot that answers frequent questions',
    kind: 'FAQ Bot',
    cues: phrases(
      'faq bot, faq command, faqs, frequently asked questions, frequent questions, common questions, same questions, answers questions about, häufige fragen, häufig gestellte fragen, faq befehl, immer dieselben fragen, preguntas frecuentes, bot de faq, questions fréquentes, foire aux questions, perguntas frequentes, bot de dúvidas, dúvidas frequentes, domande frequenti, bot faq, często zadawane pytania, częste pytania, sık sorulan sorular, sss botu, частые вопросы, часто задаваемые вопросы, частые вопросы бот, 常见问题, よくある質問, 자주 묻는 질문, अक्सर पूछे जाने वाले, veelgestelde vragen, أسئلة شائعة, الأسئلة الشائعة, pertanyaan umum, câu hỏi thường gặp, часті питання, vanliga frågor',
    ),
    // "Payment" is what a question is about.
    builds: (words, request) =>
      readFaq(request).entries.some(({ question }) =>
        question.toLowerCase().includes(words.trim().toLowerCase()),
      ),
    commands: (text) => planCommands(text, faqCommands),
    load: () => import('../faq-bot/faq-bot.ts'),
  },
  {
    name: 'log-bot',
    about: 'A bot that logs joins, leaves, deleted and edited messages',
    kind: 'Log Bot',
    cues: phrases(
      'audit log, audit logs, audit logging, audit log bot, logging bot, log bot, logger bot, server log, server logs, message log, message logs, deleted messages, edited messages, deleted and edited messages, join and leave log, joins and leaves, logs joins, protokollbot, logbot, gelöschte nachrichten, gelöschter nachrichten, bearbeitete nachrichten, bot de registros, registro de auditoría, mensajes borrados, mensajes eliminados, mensajes editados, journal d audit, bot de logs, messages supprimés, messages modifiés, registro de auditoria, mensagens apagadas, mensagens editadas, registro di controllo, messaggi eliminati, messaggi modificati, dziennik zdarzeń, usunięte wiadomości, usuniętych wiadomości, edytowane wiadomości, denetim kaydı, silinen mesajlar, silinen mesajları, журнал аудита, лог бот, логи сервера, удалённые сообщения, удаленные сообщения, удалённых сообщений, видалені повідомлення, видалених повідомлень, логує видалені, логує, 审计日志, 日志机器人, 监查日志, 删除的消息, 監査ログ, ログボット, 削除されたメッセージ, 감사 로그, 로그 봇, 삭제된 메시지, ऑडिट लॉग, سجل التدقيق, الرسائل المحذوفة, auditlog, logboek, verwijderde berichten, mencatat log, nhật ký server, журнал сервера, loggar, log pesan, pesan yang dihapus, tin nhắn bị xóa, tin nhắn đã xóa, tin nhắn bị xoá',
    ),
    builds: (words) => logged.test(words) && !loggedElse.test(words),
    commands: (text) => planCommands(text, logCommands),
    load: () => import('../log-bot/log-bot.ts'),
  },
]);

/** What the log of a server says of a message: who wrote it, where, and what it said before and after. */
const logged =
  /(?<!\p{L})(?:who|authors?|old|before|after|original|previous|contents?|text|wer|autor\p{L}{0,3}|verfasser\p{L}{0,2}|alte\p{L}{0,2}|vorher|nachher|inhalt\p{L}{0,2}|quién|anterior|antes|después|contenido|qui|auteur|ancien|avant|après|contenu|quem|antig[oa]|depois|conteúdo|chi|autore|vecchi[oa]|prima|dopo|contenuto|wie|oude?|inhoud|kto|autor(?:em|a)|star\p{L}{1,3}|treś\p{L}{1,4}|poprzedni\p{L}{1,3}|kim|yazar\p{L}{0,4}|eski|önce\p{L}{0,4}|sonra\p{L}{0,4}|içeri[kğ]\p{L}{0,4}|кто|автор\p{L}{0,3}|стар\p{L}{2,3}|прежн\p{L}{2,3}|содержи\p{L}{2,4}|текст\p{L}{0,3})(?!\p{L})|作者|内容|原文|誰|元の|投稿者|작성자|원래|내용|लेखक|पुराना|الكاتب|المحتوى|القديم/iu;
const loggedElse =
  /(?<!\p{L})(?:ban\p{L}{0,5}|kick\p{L}{0,3}|invit\p{L}{1,6}|voice|roles?|csv|database|website|images?|attachments?|\/[\p{L}\p{N}_-]{2,32})(?!\p{L})/iu;

/** Discord bots. */
export const bots = [...usual, ...memberBots, ...communityBots, ...playBots, ...channelBots];
