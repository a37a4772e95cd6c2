import { apps } from './apps/apps.ts';
import { games } from './games/games.ts';
import type { PageRequest } from './page-request.ts';

/** At least three requests for every page starter, each with the text that its page must show. */
export const pageRequests: Readonly<Record<string, readonly PageRequest[]>> = {
  'landing-page': [
    {
      message: 'a landing page for Luna Bakery with menu, opening hours, FAQ, gallery and contact',
      shows: ['Luna Bakery', 'Opening hours', 'Sourdough loaf'],
      language: 'en',
    },
    {
      message: 'una página para mi panadería La Espiga con menú, horario y contacto',
      shows: ['La Espiga', 'Menú', 'Horario', 'Nombre completo'],
      language: 'es',
    },
    {
      message: 'landing page for my startup, dark theme, in teal',
      shows: ['My Startup', 'Pricing'],
      language: 'en',
    },
  ],
  portfolio: [
    {
      message: 'portfolio for Ana Ruiz, photographer, with gallery, exhibitions and contact',
      shows: ['Ana Ruiz', 'Photographer', 'Exhibitions'],
      language: 'en',
    },
    { message: 'страница портфолио для иллюстратора', shows: ['Избранные работы'], language: 'ru' },
    {
      message: 'an elegant portfolio called "Studio Vale" in black and gold',
      shows: ['Studio Vale'],
      language: 'en',
    },
  ],
  blog: [
    {
      message: 'a cooking blog',
      shows: ['Cooking Blog', 'Cooking: where to begin'],
      language: 'en',
    },
    { message: 'un blog sobre viajes', shows: ['Viajes: por dónde empezar'], language: 'es' },
    {
      message: 'a blog called "Moss and Stone" about gardening, pastel green',
      shows: ['Moss and Stone', 'Gardening: five small habits'],
      language: 'en',
    },
  ],
  docs: [
    {
      message: 'docs site for Lumen with installation, usage, plugins and FAQ',
      shows: ['Lumen', 'Plugins', '# Installation'],
      language: 'en',
    },
    {
      message: 'Dokumentation für Nordlicht',
      shows: ['Nordlicht', 'Erste Schritte'],
      language: 'de',
    },
    { message: 'documentation site for my CLI, dark', shows: ['Getting started'], language: 'en' },
  ],
  shop: [
    {
      message: 'a shop for vinyl records',
      shows: ['Vinyl Records', 'Late Trains'],
      language: 'en',
    },
    { message: 'tienda en línea de velas', shows: ['velas', 'Añadir a la cesta'], language: 'es' },
    {
      message: 'online store: Fig Soap, Pine Soap, Salt Bar in mint',
      shows: ['Fig Soap', 'Salt Bar'],
      language: 'en',
    },
  ],
  calculator: [
    { message: 'calculator in teal', shows: ['Calculator', 'History'], language: 'en' },
    { message: 'ein Taschenrechner', shows: ['Taschenrechner', 'Verlauf'], language: 'de' },
    { message: 'retro calculator, amber on black', shows: ['History'], language: 'en' },
  ],
  todo: [
    {
      message: 'a to-do list with drag and drop: milk, bread and eggs',
      shows: ['To-Do', 'Milk', '"canDrag": true'],
      language: 'en',
    },
    {
      message: 'lista de tareas con leche, pan y huevos',
      shows: ['Lista de tareas', 'Huevos'],
      language: 'es',
    },
    {
      message:
        'packing list called "Alps 2027" in orange, with priorities, due dates, categories and a search bar',
      shows: ['Alps 2027', '<input class="extra" type="text" maxlength="40" list="typed"'],
      language: 'en',
    },
    {
      message:
        'Einkaufsliste für mich und meine Mitbewohner Tom, Lisa und Jo mit Kategorien Obst, Drogerie und Brot, Preis eintragen und Summe sehen',
      shows: ['<option>Lisa', '<option>Ich', '<option>Drogerie', 'data-field="price"', '"EUR"'],
      language: 'de',
    },
  ],
  pomodoro: [
    { message: 'a pomodoro timer 50/10 in navy', shows: ['Pomodoro', '50:00'], language: 'en' },
    { message: '做一个番茄钟', shows: ['番茄钟', '专注'], language: 'zh' },
    {
      message: 'a pomodoro timer, 45 minutes of work and 10 minutes of break, neon',
      shows: ['45:00'],
      language: 'en',
    },
    {
      message: 'pomodoro timer, i want to type what i am working on',
      shows: ['id="task"', 'What are you working on?'],
      language: 'en',
    },
  ],
  quiz: [
    {
      message: 'a quiz about space, 15 seconds for each question',
      shows: ['Quiz about Space', 'solar system', '"seconds": 15'],
      language: 'en',
    },
    {
      message:
        'capitals quiz, 5 questions, 10 points each, minus 5 when wrong, confetti at each right answer, high score list',
      shows: ['"wrong": -5', 'id="ranking"', '"cheersEach": true'],
      language: 'en',
    },
    { message: 'un quiz sur les animaux', shows: ['Commencer', 'pieuvre'], language: 'fr' },
    {
      message: 'クイズ、首都について',
      shows: ['クイズを始める', 'オーストラリア'],
      language: 'ja',
    },
    {
      message: 'Ein Quiz: Wer schrieb Faust? (Goethe) Wer malte die Guernica? (Picasso)',
      shows: ['Wer schrieb Faust?', 'Picasso'],
      language: 'de',
    },
  ],
  snake: [
    { message: 'snake game', shows: ['Snake Game', 'Score'], language: 'en' },
    {
      message: 'juego de la serpiente',
      shows: ['Juego de la serpiente', 'Récord'],
      language: 'es',
    },
    { message: 'a snake game in purple, dark mode', shows: ['Snake Game'], language: 'en' },
  ],
  'tic-tac-toe': [
    { message: 'tic-tac-toe', shows: ['Tic-tac-toe', 'Against a friend'], language: 'en' },
    {
      message: 'un juego de tres en raya',
      shows: ['tres en raya', 'Contra un amigo'],
      language: 'es',
    },
    { message: 'noughts and crosses for kids, pastel', shows: ['Draws'], language: 'en' },
    {
      message: 'gomoku 15x15, against the computer',
      shows: ['5 in a row win', '"size": 15'],
      language: 'en',
    },
  ],
  memory: [
    { message: 'a memory game with animals', shows: ['Memory Game'], language: 'en' },
    {
      message: 'jeu de mémoire sur les fruits',
      shows: ['Jeu de mémoire', 'Coups'],
      language: 'fr',
    },
    {
      message: 'memory game with red, blue, cat, dog, tree and house',
      shows: ['Tree'],
      language: 'en',
    },
  ],
  'game-2048': [
    { message: '2048 in maroon on linen', shows: ['2048', '#6b1e2e'], language: 'en' },
    {
      message: '2048 spielen, 5x5 mit Früchten, dunkel',
      shows: ['2048', '🍇', '"size": 5'],
      language: 'de',
    },
    { message: 'jogo 2048 em azul', shows: ['2048', 'Recorde'], language: 'pt' },
  ],
  dashboard: [
    { message: 'dashboard for my website', shows: ['Dashboard', 'Visits'], language: 'en' },
    {
      message: 'tableau de bord des ventes',
      shows: ['Tableau de bord des ventes', 'Commandes'],
      language: 'fr',
    },
    { message: 'fitness dashboard in orange on white', shows: ['Steps'], language: 'en' },
  ],
  form: [
    {
      message: 'registration form with name, email, birthday and message',
      shows: ['Registration Form', 'Birthday'],
      language: 'en',
    },
    {
      message: 'Anmeldeformular mit Name, E-Mail und Nachricht',
      shows: ['Anmeldeformular', 'E-Mail', 'Absenden'],
      language: 'de',
    },
    { message: 'feedback form, minimal, in forest green', shows: ['Full name'], language: 'en' },
  ],
  ...Object.fromEntries(Object.entries(apps).map(([name, { requests }]) => [name, requests])),
  ...Object.fromEntries(Object.entries(games).map(([name, { requests }]) => [name, requests])),
};
