import type { ProjectType } from '../contracts/job.ts';

/** Words that speak for a type of project, in lower case, at most three words a phrase. */
export interface Cue {
  readonly type: ProjectType;
  readonly weight: number;
  /** Whether such a Node project answers HTTP; left out where the words do not tell. */
  readonly serves?: boolean;
  readonly words: string;
}

/** The whole knowledge of the router: phrases are separated by commas. */
export const cues: readonly Cue[] = [
  { type: 'discord_bot', weight: 8, words: 'discord, discord bot, discord.js, discordjs' },
  { type: 'discord_bot', weight: 4, words: 'bot, slash command' },
  {
    type: 'discord_bot',
    weight: 2,
    words:
      'guild, clan, raid, moderation, mute, ban, kick, ticket, channel, private channel, role, xp, leveling, reaction',
  },
  {
    type: 'static_html',
    weight: 6,
    words:
      'landing page, single page, one page, one-page, homepage, home page, portfolio, html file, website in html, web page, webpage, static site',
  },
  { type: 'static_html', weight: 4, words: 'website, web site, site, page, html, game' },
  {
    type: 'static_html',
    weight: 3,
    words:
      'css, canvas, react, vue, svelte, astro, tailwind, bootstrap, material ui, frontend, front-end, calculator, clock, timer, stopwatch, countdown, quiz, todo, to-do, wedding, resume, cv, biography, gallery, dashboard, editor, form, previewer, generator, converter, practice, blog, menu',
  },
  {
    type: 'static_html',
    weight: 1,
    words:
      'javascript, js, button, click, display, browser, background, color, dark mode, responsive, section, hero, showcase, about us, contact us, animation, carousel, navigation, design, brochure, indexeddb, user can see, input field, textarea, visual, chart, restaurant, bakery, cafe, shop, startup, band, artist, photographer, church, school, gym, salon, real-time data, list',
  },
  {
    type: 'node_project',
    weight: 8,
    serves: false,
    words:
      'cli, command line, command-line, terminal, console app, npm package, library, slackbot, slack bot, telegram bot, whatsapp bot, twitter bot, reddit bot, worker, cron job, background job, scraper, crawler, game engine',
  },
  {
    type: 'node_project',
    weight: 6,
    serves: true,
    words:
      'api, express, fastify, koa, hono, nestjs, rest api, graphql, endpoint, backend, back-end, web server, http server, webhook, microservice, websocket, socket.io, route, router, proxy, node server, nodejs, node.js',
  },
  {
    type: 'node_project',
    weight: 3,
    serves: true,
    words:
      'server, service, node, platform, forum, social, database, sqlite, postgresql, postgres, mysql, mongodb, redis, crud, authentication, auth, jwt, login, log in, sign up, registration, booking, payment, game room, chat app, chat room, real-time chat, url shortener, survey, marketplace, portal, recruitment, notification, order, management, multiplayer',
  },
  {
    type: 'node_project',
    weight: 3,
    serves: false,
    words:
      'slack, telegram, script, tool, command, module, package, engine, daemon, function call, archiver, parser, task tracker',
  },
  {
    type: 'node_project',
    weight: 1,
    serves: true,
    words:
      'account, user account, register, upload, upload picture, reply, post, manage, adding, shareable, store, admin, customer, send, record, profile, user information',
  },
];
