import { cleanupCommands } from '../cleanup-bot/commands.ts';
import { readCleanup, saysCleanup } from '../cleanup-bot/read-cleanup.ts';
import { counterCommands } from '../counter-bot/commands.ts';
import { readCounters, saysCounters } from '../counter-bot/read-counters.ts';
import { feedCommands } from '../feed-bot/commands.ts';
import { saysFeeds } from '../feed-bot/read-feeds.ts';
import { minecraftCommands } from '../minecraft-bot/commands.ts';
import { saysServer } from '../minecraft-bot/read-minecraft.ts';
import { planCommands } from '../shared/named-commands.ts';
import { defineStarters, phrases } from '../starter.ts';
import { stickyCommands } from '../sticky-bot/commands.ts';
import { saysSticky } from '../sticky-bot/read-sticky.ts';
import { threadCommands } from '../thread-bot/commands.ts';
import { readThreads, saysThreads } from '../thread-bot/read-threads.ts';

/** Bots that keep the channels of a server in order. */
export const channelBots = defineStarters('discord_bot', [
  {
    name: 'cleanup-bot',
    about: 'A bot that deletes old messages of some channels',
    kind: 'Cleanup Bot',
    cues: phrases(
      'cleanup bot, clean up bot, auto delete bot, autodelete bot, auto delete, auto clean, disappearing messages, aufräumbot, bot de limpieza, bot de nettoyage, bot de limpeza, bot di pulizia, opruimbot, автоудаление, автоудаления, 自动删除消息, 自動削除ボット, 자동 삭제 봇, hapus pesan lama, xóa tin nhắn cũ, очищення каналу, rensa kanaler',
    ),
    describes: (text) => readCleanup(text) !== undefined,
    builds: saysCleanup,
    commands: (text) => planCommands(text, cleanupCommands),
    load: () => import('../cleanup-bot/cleanup-bot.ts'),
  },
  {
    name: 'thread-bot',
    about: 'A bot that opens a thread for each message of some channels',
    kind: 'Thread Bot',
    cues: phrases(
      'auto thread, auto threads, autothread, autothreads, auto thread bot, thread bot, thread-bot, bot de hilos, bot de tópicos, автотреды, 自动子区, 自動スレッド, 자동 스레드, thread otomatis, tạo thread tự động, автоматичні гілки, auto trådar',
    ),
    describes: (text) => readThreads(text) !== undefined,
    builds: (words) => saysThreads(words) || opensThread.test(words),
    commands: (text) => planCommands(text, threadCommands),
    load: () => import('../thread-bot/thread-bot.ts'),
  },
  {
    name: 'sticky-bot',
    about: 'A bot that keeps a message at the end of a channel',
    kind: 'Sticky Message Bot',
    cues: phrases(
      'sticky message, sticky messages, sticky message bot, sticky bot, stickybot, stickies, sticky notes bot, mensajes fijos, mensaje fijo, mensagem fixa, mensagens fixas, липкие сообщения, 置底消息, スティッキーメッセージ, 스티키 메시지, स्टिकी संदेश, pesan lengket, tin nhắn ghim cuối kênh, закріплене повідомлення внизу, klistrat meddelande',
    ),
    describes: saysSticky,
    builds: saysSticky,
    commands: (text) => planCommands(text, stickyCommands),
    load: () => import('../sticky-bot/sticky-bot.ts'),
  },
  {
    name: 'feed-bot',
    about: 'A bot that posts what is new in feeds and on YouTube, Reddit and GitHub',
    kind: 'News Feed Bot',
    cues: phrases(
      'rss bot, rss feed, rss feeds, rss-bot, feed bot, rss-feed, bot rss, flux rss, fuente rss, feed rss, канал rss, rss-лента, rss-ленты, rss лента, rss 봇, rss 피드, rssフィード, rss订阅, rss机器人, youtube notifications, youtube notification bot, youtube bot, reddit bot, rss flöde, стрічка rss, umpan rss, nguồn rss',
    ),
    describes: saysFeeds,
    builds: (words) => saysFeeds(words) || readsFrom.test(words),
    commands: (text) => planCommands(text, feedCommands),
    load: () => import('../feed-bot/feed-bot.ts'),
  },
  {
    name: 'minecraft-bot',
    about: 'A bot that shows whether a Minecraft server runs, and who plays',
    kind: 'Minecraft Server Bot',
    cues: phrases(
      'minecraft server status, minecraft status, minecraft status bot, mc server status, server status minecraft, minecraft serverstatus, estado del servidor minecraft, statut du serveur minecraft, status do servidor minecraft, stato del server minecraft, status serwera minecraft, minecraft sunucu durumu, статус сервера майнкрафт, статус майнкрафт сервера, статус сервера minecraft, マイクラ サーバー 状態, 마인크래프트 서버 상태, 我的世界服务器状态, status server minecraft, trạng thái server minecraft, minecraft serverns status',
    ),
    describes: saysServer,
    builds: saysServer,
    commands: (text) => planCommands(text, minecraftCommands),
    load: () => import('../minecraft-bot/minecraft-bot.ts'),
  },
  {
    name: 'counter-bot',
    about: 'A bot that shows the number of members in the name of a voice channel',
    kind: 'Member Count Bot',
    cues: phrases(
      'member count bot, member counter, member counter bot, member count channel, mitgliederzähler, contador de miembros, compteur de membres, contador de membros, contatore membri, ledenteller, licznik członków, üye sayacı, счётчик участников, счетчик участников, メンバーカウンター, 멤버 카운터, عداد الأعضاء, penghitung anggota, đếm thành viên, лічильник учасників, medlemsräknare',
    ),
    describes: (text) => readCounters(text) !== undefined,
    builds: (words) => saysCounters(words) || counted.test(words),
    commands: (text) => planCommands(text, counterCommands),
    load: () => import('../counter-bot/counter-bot.ts'),
  },
]);

const readsFrom = /(?<!\p{L})(?:rss|atom|youtubers?|reddit|github)(?!\p{L})|youtube|유튜브/iu;
const opensThread = /(?<!\p{L})threads?(?!\p{L})/iu;
const counted =
  /(?<!\p{L})(?:member[ -]?count(?:er)?|(?:counter|stats?|voice) channels?|online)(?!\p{L})/iu;
