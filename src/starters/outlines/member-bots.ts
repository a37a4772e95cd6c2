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
      'booking bot, bookings bot, appointment bot, appointments bot, scheduling bot for appointments, buchungsbot, terminbuchung, bot de citas, bot de turnos, bot de rendez-vous, bot de agendamento, bot de agendamentos, bot per appuntamenti, afsprakenbot, bot do rezerwacji, randevu botu, бот для записи, бот записи, 预约机器人, 予約ボット, 예약 봇, 예약봇, बुकिंग बॉट, بوت حجز مواعيد',
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
      'afk bot, afk status bot, away bot, afkbot, abwesenheitsbot, bot afk, bot de afk, afk botu, афк бот, бот афк, afk机器人, afk 机器人, afkボット, afk ボット, afk봇, afk 봇, 잠수 봇, afk बॉट',
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
      'server stats bot, message stats bot, activity stats bot, statistik-bot, statistikbot, bot de estadísticas, bot de statistiques, bot de estatísticas, bot di statistiche, istatistik botu, бот статистики, 统计机器人, 統計ボット, 통계 봇, بوت إحصائيات',
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
      'invite tracker, invite tracker bot, invite bot, invites bot, invite counter, invite logger, einladungs-bot, einladungstracker, rastreador de invitaciones, bot de invitaciones, suivi des invitations, bot de convites, rastreador de convites, davet takip botu, davet botu, трекер приглашений, инвайт трекер, 邀请追踪, 招待トラッカー, 초대 추적',
    ),
    describes: describesInvites,
    builds: saysInvites,
    commands: (text) => planCommands(text, inviteCommands),
    load: () => import('../invite-bot/invite-bot.ts'),
  },
]);
