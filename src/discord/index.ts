export { attachJobs, type AttachedJobs, type AttachOptions } from './attach-jobs.ts';
export {
  createDiscordBot,
  type DiscordBot,
  type DiscordBotOptions,
  type StartedBot,
} from './create-discord-bot.ts';
export { botPermissions, inviteLink } from './invite.ts';
export type { RequestLimits } from './limits.ts';
export type { BotNotice, Report } from './notice.ts';
