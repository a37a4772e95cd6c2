import { leftOutOfBot } from '../slash-bot/left-out.ts';
import { readModeration } from '../moderation-bot/read-moderation.ts';
import { phrases, defineStarters } from '../starter.ts';

/** Discord bots. */
export const bots = defineStarters('discord_bot', [
  {
    name: 'slash-bot',
    about: 'A bot that answers slash commands',
    cues: [],
    leavesOut: leftOutOfBot,
    load: () => import('../slash-bot/slash-bot.ts'),
  },
  {
    name: 'moderation-bot',
    about: 'A bot that warns, times out, removes and bans',
    kind: 'Moderation Bot',
    cues: phrases(
      'kicks, spammers, antispam, moderation, moderate, moderates, moderator, moderators, moderating, mod bot, modbot, mod commands, warn, warning, warnings, kick, ban, bans, mute, timeout, anti spam, moderación, moderar, moderador, moderationsbot, moderieren, modération, modérer, moderação, moderazione, moderare, moderacja, moderacji, moderacyjny, moderasyon, модерация, модерации, модератор, модерирует, 管理机器人, 禁言, 踢出, 封禁, 版主, モデレーション, モデレーター, 관리 봇, 관리봇, 모더레이션, मॉडरेशन, modereren, modereert, moderatie, moderator bot, waarschuwt, waarschuwen, scheldwoorden',
    ),
    commands: readModeration,
    load: () => import('../moderation-bot/moderation-bot.ts'),
  },
  {
    name: 'welcome-bot',
    about: 'A bot that greets new members',
    kind: 'Welcome Bot',
    cues: phrases(
      'welcome, welcomes, welcoming, greet, greets, greeting, greeter, new members, new member, bienvenida, bienvenidas, nuevos miembros, willkommen, willkommensbot, begrüßt, begrüßung, neue mitglieder, bienvenue, accueil, accueille, nouveaux membres, boas vindas, bem vindo, novos membros, benvenuto, accoglie, nuovi membri, powitalny, powitanie, wita, nowych członków, begroet, verwelkomt, welkomstbot, nieuwe leden, karşılama, hoş geldin, hoşgeldin, yeni üyeleri, приветствие, приветствует, приветствия, новых участников, 欢迎, 新成员, ようこそ, 歓迎, ウェルカム, 挨拶, 환영, स्वागत, welkom, welkomstbericht, welkomsbot',
    ),
    commands: () => [{ name: 'welcome', description: 'Says how new members are greeted.' }],
    load: () => import('../welcome-bot/welcome-bot.ts'),
  },
  {
    name: 'poll-bot',
    about: 'A bot for polls with buttons',
    kind: 'Poll Bot',
    cues: phrases(
      'poll, polls, polling, survey, surveys, encuesta, encuestas, votación, votaciones, umfrage, umfragen, umfragebot, abstimmung, abstimmungen, sondage, sondages, enquete, enquetes, votação, sondaggio, sondaggi, ankieta, ankiet, ankiety, głosowanie, głosowań, anket, anketi, anketler, oylama, опрос, опросы, опросов, голосование, голосования, голосований, 投票, 投票箱, アンケート, 투표, 설문, मतदान, पोल, stemming, stemmingen, enquête, peiling, peilingen',
    ),
    hints: phrases('voting, vote, votes'),
    commands: () => [{ name: 'poll', description: 'Starts a poll with buttons.' }],
    load: () => import('../poll-bot/poll-bot.ts'),
  },
  {
    name: 'reminder-bot',
    about: 'A bot that reminds people of things',
    kind: 'Reminder Bot',
    cues: phrases(
      'remind, reminds, reminder, reminders, remindme, remind me, herinnering, herinneringen, herinnert, recordatorio, recordatorios, recuerda, recuerde, erinnerung, erinnerungen, erinnert, erinnerungsbot, rappel, rappels, lembrete, lembretes, lembra, promemoria, ricorda, przypomnienie, przypomnienia, przypomnień, przypomina, przypominający, hatırlatıcı, hatırlatma, hatırlatan, напоминание, напоминания, напоминаний, напоминалка, напоминает, напоминаниями, 提醒, リマインダー, リマインド, 알림, 리마인더, रिमाइंडर, याद दिलाने, herinnert eraan, herinneringsbot',
    ),
    commands: () => [
      { name: 'remind', description: 'Reminds you of something.' },
      { name: 'reminders', description: 'Lists your reminders.' },
      { name: 'forget', description: 'Forgets a reminder.' },
    ],
    load: () => import('../reminder-bot/reminder-bot.ts'),
  },
  {
    name: 'trivia-bot',
    about: 'A bot that asks questions and counts points',
    kind: 'Trivia Bot',
    cues: phrases(
      'trivia, quiz, quizzes, quizbot, quiz bot, quiz game, trivial, preguntas y respuestas, cuestionario, quizspiel, ratespiel, wissensquiz, jeu de questions, culture générale, perguntas e respostas, questionário, quiz a premi, domande e risposte, teleturniej, quizy, quizowy, bilgi yarışması, викторина, викторину, викторины, викториной, 问答游戏, 知识问答, 测验, 问答, クイズ, トリビア, 퀴즈, 트리비아, प्रश्नोत्तरी, क्विज़, क्विज, quizvragen, kennisquiz, pubquiz',
    ),
    commands: () => [
      { name: 'trivia', description: 'Asks a question.' },
      { name: 'scores', description: 'Shows who knows most.' },
      { name: 'question-add', description: 'Adds a question.' },
    ],
    load: () => import('../trivia-bot/trivia-bot.ts'),
  },
  {
    name: 'role-menu-bot',
    lists: 'role',
    about: 'A bot with a menu of roles to choose from',
    kind: 'Role Bot',
    cues: phrases(
      'role menu, roles menu, role, roles, role picker, self roles, self role, selfroles, reaction roles, reaction role, menú de roles, rollen, rollenmenü, rollenauswahl, rôles, rôle, menu de cargos, cargos, ruoli, ruolo, role na discordzie, ról, wybór ról, rol menüsü, rol seçme, rol, роли, ролей, выбор ролей, 身份组, 角色, ロール, 역할, भूमिका, रोल, rollen kiezen, rollenmenu',
    ),
    commands: () => [{ name: 'role-menu', description: 'Posts the menu of roles here.' }],
    load: () => import('../role-menu-bot/role-menu-bot.ts'),
  },
  {
    name: 'ticket-bot',
    about: 'A bot that opens private support channels',
    kind: 'Ticket Bot',
    cues: phrases(
      'ticket, tickets, ticket system, support ticket, support tickets, ticketing, helpdesk, help desk, support bot, soporte, ticketsystem, supporttickets, système de tickets, sistema de tickets, sistema di ticket, zgłoszenia, zgłoszeń, system ticketów, bilet, destek talebi, destek, тикет, тикеты, тикетов, тикетами, поддержки, 工单, チケット, サポート, 티켓, 문의, टिकट, ticketsysteem, hulpvragen',
    ),
    commands: () => [{ name: 'ticket-panel', description: 'Posts the button that opens tickets.' }],
    load: () => import('../ticket-bot/ticket-bot.ts'),
  },
  {
    name: 'levels-bot',
    about: 'A bot that gives points and levels to those who write',
    kind: 'Levels Bot',
    cues: phrases(
      'levels, leveling, levelling, level up, level bot, levels bot, leveling bot, xp, xp bot, xp system, level system, leveling system, rank bot, experience points, niveles, sistema de niveles, levelsystem, level system, stufen, levelbot, niveaux, système de niveaux, níveis, sistema de níveis, livelli, sistema di livelli, poziomy, poziomów, system poziomów, seviye, seviye sistemi, seviyeler, уровни, уровней, уровнями, опыт, 等级, 升级, 经验值, レベル, レベルアップ, 経験値, 레벨, 경험치, स्तर, लेवल, levelsysteem, niveaus, ervaringspunten',
    ),
    commands: () => [
      { name: 'rank', description: 'Shows level and points.' },
      { name: 'leaderboard', description: 'Shows who has the most points.' },
    ],
    load: () => import('../levels-bot/levels-bot.ts'),
  },
  {
    name: 'giveaway-bot',
    about: 'A bot for giveaways, drawn at their time',
    kind: 'Giveaway Bot',
    cues: phrases(
      'giveaway, giveaways, giveaway bot, raffle, raffles, lottery, prize draw, sorteo, sorteos, rifa, verlosung, verlosungen, gewinnspiel, gewinnspiele, tirage au sort, tirages au sort, concours, sorteio, sorteios, estrazione, estrazioni, lotteria, losowanie, losowania, losowań, rozdanie, çekiliş, çekilişler, çekilişi, розыгрыш, розыгрыши, розыгрышей, лотерея, 抽奖, 抽獎, 抽選, プレゼント企画, ギブアウェイ, 추첨, 경품, लॉटरी, इनाम, winactie, winacties, verloting, loterij, prijs verloten, verloten',
    ),
    commands: () => [{ name: 'giveaway', description: 'Starts a giveaway here.' }],
    load: () => import('../giveaway-bot/giveaway-bot.ts'),
  },
]);
