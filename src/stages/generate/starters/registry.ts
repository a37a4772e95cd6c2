import type { Starter } from '../starter.ts';
import { cliTool } from './cli-tool/cli-tool.ts';
import { contactSite } from './contact-site/contact-site.ts';
import { landingPage } from './landing-page/landing-page.ts';
import { moderationBot } from './moderation-bot/moderation-bot.ts';
import { pollBot } from './poll-bot/poll-bot.ts';
import { reminderBot } from './reminder-bot/reminder-bot.ts';
import { restApi } from './rest-api/rest-api.ts';
import { roleMenuBot } from './role-menu-bot/role-menu-bot.ts';
import { scheduledWorker } from './scheduled-worker/scheduled-worker.ts';
import { scraper } from './scraper/scraper.ts';
import { slashBot } from './slash-bot/slash-bot.ts';
import { ticketBot } from './ticket-bot/ticket-bot.ts';
import { triviaBot } from './trivia-bot/trivia-bot.ts';
import { urlShortener } from './url-shortener/url-shortener.ts';
import { webhookReceiver } from './webhook-receiver/webhook-receiver.ts';
import { websocketChat } from './websocket-chat/websocket-chat.ts';
import { welcomeBot } from './welcome-bot/welcome-bot.ts';

/** Every starter, by project type. */
export const starters: readonly Starter[] = [
  landingPage,
  restApi,
  websocketChat,
  urlShortener,
  webhookReceiver,
  contactSite,
  cliTool,
  scheduledWorker,
  scraper,
  slashBot,
  moderationBot,
  welcomeBot,
  pollBot,
  reminderBot,
  triviaBot,
  roleMenuBot,
  ticketBot,
];
