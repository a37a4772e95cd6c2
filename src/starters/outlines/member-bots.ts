import { repCommands } from '../rep-bot/commands.ts';
import { describesRep, readRep, saysRep } from '../rep-bot/read-rep.ts';
import { replyCommands } from '../auto-reply-bot/commands.ts';
import { describesReplies, saysReplies } from '../auto-reply-bot/describes-replies.ts';
import { afkCommands } from '../afk-bot/commands.ts';
import { bookingCommands } from '../booking-bot/commands.ts';
import { describesAfk, saysAfk } from '../afk-bot/describes-afk.ts';
import { describesBooking, saysBooking } from '../booking-bot/read-slots.ts';
import { describesInvites, saysInvites } from '../invite-bot/describes-invites.ts';
import { describesStats, saysStats } from '../stats-bot/describes-stats.ts';
import { inviteCommands } from '../invite-bot/commands.ts';
import { statsCommands } from '../stats-bot/commands.ts';
import { phrases, defineStarters } from '../starter.ts';
import { planCommands } from '../shared/named-commands.ts';

/** Bots that know of the members of a server: when they come, how much they write, whether they are away. */
export const memberBots = defineStarters('discord_bot', [
  {
    name: 'booking-bot',
    about: 'A bot with which members book free times',
    kind: 'Booking Bot',
    cues: phrases(
      'booking bot, bookings bot, appointment bot, appointments bot, scheduling bot for appointments, buchungsbot, terminbuchung, bot de citas, bot de turnos, bot de rendez-vous, bot de agendamento, bot de agendamentos, bot per appuntamenti, afsprakenbot, bot do rezerwacji, randevu botu, бот для записи, бот записи, 预约机器人, 予約ボット, 예약 봇, 예약봇, बुकिंग बॉट, بوت حجز مواعيد, bot reservasi, đặt lịch hẹn, запис на прийом, bokningsbot',
    ),
    describes: describesBooking,
    builds: saysBooking,
    commands: (text) => planCommands(text, bookingCommands),
    load: () => import('../booking-bot/booking-bot.ts'),
  },
  {
    name: 'afk-bot',
    about: 'A bot that tells those who mention somebody that they are away',
    kind: 'AFK Bot',
    cues: phrases(
      'afk bot, afk status bot, away bot, afkbot, abwesenheitsbot, bot afk, bot de afk, afk botu, афк бот, бот афк, afk机器人, afk 机器人, afkボット, afk ボット, afk봇, afk 봇, 잠수 봇, afk बॉट, бот afk',
    ),
    describes: describesAfk,
    builds: saysAfk,
    commands: (text) => planCommands(text, afkCommands),
    load: () => import('../afk-bot/afk-bot.ts'),
  },
  {
    name: 'stats-bot',
    about: 'A bot that counts the messages of a server and its most active members',
    kind: 'Stats Bot',
    cues: phrases(
      'server stats bot, message stats bot, activity stats bot, statistik-bot, statistikbot, bot de estadísticas, bot de statistiques, bot de estatísticas, bot di statistiche, istatistik botu, бот статистики, 统计机器人, 統計ボット, 통계 봇, بوت إحصائيات, statistik server, thống kê server, найактивніші, mest aktiva',
    ),
    describes: describesStats,
    builds: saysStats,
    commands: (text) => planCommands(text, statsCommands),
    load: () => import('../stats-bot/stats-bot.ts'),
  },
  {
    name: 'invite-bot',
    about: 'A bot that tells who invited whom',
    kind: 'Invite Bot',
    cues: phrases(
      'invite tracker, invite tracker bot, invite bot, invites bot, invite counter, invite logger, einladungs-bot, einladungstracker, rastreador de invitaciones, bot de invitaciones, suivi des invitations, bot de convites, rastreador de convites, davet takip botu, davet botu, трекер приглашений, инвайт трекер, 邀请追踪, 招待トラッカー, 초대 추적, pelacak undangan, theo dõi lời mời, трекер запрошень, inbjudningar',
    ),
    describes: describesInvites,
    builds: saysInvites,
    commands: (text) => planCommands(text, inviteCommands),
    load: () => import('../invite-bot/invite-bot.ts'),
  },
  {
    name: 'auto-reply-bot',
    about: 'A bot that answers certain words, with answers that are added in Discord',
    kind: 'Auto-reply Bot',
    cues: phrases(
      'auto reply bot, auto-reply bot, autoreply bot, autoreply, auto replies, auto-replies, autoresponder, auto responder, auto-responder, autoresponse bot, auto response bot, automatic replies, automatic responses, keyword replies, trigger words, antwortbot, autoantwort, automatische antworten, respuestas automáticas, bot de respuestas, réponses automatiques, bot de réponses, respostas automáticas, risposte automatiche, automatische antwoorden, automatyczne odpowiedzi, otomatik cevap, otomatik yanıt, oto cevap, автоответчик, автоответы, автоответ, автоматические ответы, 自动回复, 自動回覆, 自動返信, 자동응답, 자동 응답, 자동 답장, ردود تلقائية, الردود التلقائية, رد تلقائي, بوت ردود, balas otomatis, tự động trả lời, автовідповідь, autosvar, tự trả lời, يرد على, يرد تلقائيا',
    ),
    describes: describesReplies,
    builds: saysReplies,
    commands: (text) => planCommands(text, replyCommands),
    load: () => import('../auto-reply-bot/auto-reply-bot.ts'),
  },
  {
    name: 'rep-bot',
    about: 'A bot for a reputation that members give each other with "+rep"',
    kind: 'Reputation Bot',
    cues: phrases(
      'reputation bot, rep bot, karma bot, thanks bot, vouch bot, reputation system, karma system, reputationsbot, karmabot, bot de reputación, bot de karma, sistema de reputación, bot de réputation, bot de reputação, sistema de reputação, bot di reputazione, reputatiebot, bot reputacji, itibar botu, бот репутации, бот с репутацией, бота с репутацией, бота репутации, система репутации, репутация бот, 声望机器人, 信誉机器人, 評判ボット, 평판 봇, بوت سمعة, نظام سمعة, reputasi, uy tín, репутація, rykte',
    ),
    describes: describesRep,
    builds: (words, request) => saysRep(words, `minutes: ${readRep(request)?.minutes ?? 0}`),
    commands: (text) => planCommands(text, repCommands),
    load: () => import('../rep-bot/rep-bot.ts'),
  },
]);
