import type { Starter } from './starter.ts';
import { blog } from './blog/blog.ts';
import { calculator } from './calculator/calculator.ts';
import { cliTool } from './cli-tool/cli-tool.ts';
import { contactSite } from './contact-site/contact-site.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { docs } from './docs/docs.ts';
import { form } from './form/form.ts';
import { game2048 } from './game-2048/game-2048.ts';
import { landingPage } from './landing-page/landing-page.ts';
import { memory } from './memory/memory.ts';
import { moderationBot } from './moderation-bot/moderation-bot.ts';
import { pollBot } from './poll-bot/poll-bot.ts';
import { pomodoro } from './pomodoro/pomodoro.ts';
import { portfolio } from './portfolio/portfolio.ts';
import { quiz } from './quiz/quiz.ts';
import { reminderBot } from './reminder-bot/reminder-bot.ts';
import { restApi } from './rest-api/rest-api.ts';
import { roleMenuBot } from './role-menu-bot/role-menu-bot.ts';
import { scheduledWorker } from './scheduled-worker/scheduled-worker.ts';
import { scraper } from './scraper/scraper.ts';
import { shop } from './shop/shop.ts';
import { slashBot } from './slash-bot/slash-bot.ts';
import { snake } from './snake/snake.ts';
import { ticTacToe } from './tic-tac-toe/tic-tac-toe.ts';
import { ticketBot } from './ticket-bot/ticket-bot.ts';
import { todo } from './todo/todo.ts';
import { triviaBot } from './trivia-bot/trivia-bot.ts';
import { urlShortener } from './url-shortener/url-shortener.ts';
import { webhookReceiver } from './webhook-receiver/webhook-receiver.ts';
import { websocketChat } from './websocket-chat/websocket-chat.ts';
import { welcomeBot } from './welcome-bot/welcome-bot.ts';

/** Every starter, by project type. */
export const starters: readonly Starter[] = [
  landingPage,
  portfolio,
  blog,
  docs,
  shop,
  calculator,
  todo,
  pomodoro,
  quiz,
  dashboard,
  form,
  memory,
  ticTacToe,
  snake,
  game2048,
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
