import type { ProjectType } from '../../../../src/contracts/job/job.ts';

/** The first messages of the projects in `follow-ups.txt`. */
export const projects: Readonly<Record<string, readonly [ProjectType, message: string]>> = {
  bakery: ['static_html', 'a landing page for Luna Bakery with menu, opening hours and contact'],
  startup: ['static_html', 'create a landing page for my startup'],
  flowers: [
    'static_html',
    "a landing page for Rosa's flower shop in pink and gold with prices and contact",
  ],
  huber: [
    'static_html',
    'eine Landingpage für Bäckerei Huber mit Speisekarte, Öffnungszeiten und Kontakt',
  ],
  boulangerie: [
    'static_html',
    'une page pour la boulangerie Margot avec carte, horaires et contact',
  ],
  panaderia: ['static_html', 'una página para mi panadería Sol con menú, horario y contacto'],
  padaria: ['static_html', 'uma página para a padaria Sol com cardápio, horários e contato'],
  bakkerij: [
    'static_html',
    'een website voor bakkerij De Korenaar met menukaart, openingstijden en contact',
  ],
  portfolio: ['static_html', 'a portfolio for Ana'],
  blog: ['static_html', 'a blog about trains'],
  docs: ['static_html', 'documentation for a library called Boxes'],
  shop: ['static_html', 'online shop for vinyl records'],
  candles: ['static_html', 'online shop for candles: mint, rose and cedar'],
  todo: ['static_html', 'a to-do list'],
  form: ['static_html', 'a registration form'],
  quiz: ['static_html', 'a quiz about space'],
  snake: ['static_html', 'a snake game'],
  dashboard: ['static_html', 'a sales dashboard'],
  pomodoro: ['static_html', 'a pomodoro timer'],
  api: ['node_project', 'a REST API for books'],
  worker: ['node_project', 'a worker that checks prices every hour'],
  bot: ['discord_bot', 'a bot with /roll and /joke'],
  pollbot: ['discord_bot', 'a poll bot'],
};
