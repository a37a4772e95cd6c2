import { expect, test } from 'vitest';

import { ProjectRouter } from '../../src/router/project-router.ts';

test.each([
  'Bingo evening page for our pub, websockets. The caller draws numbers, everybody sees them at once, colours teal and cream',
  'Fotoabend im Vereinsheim: Gäste laden Bilder hoch, upload bis 12 MB, danach schöne Galerie für die Website in Grün',
  'Mi serve un server GraphQL per il negozio di fiori: rose 3 €, tulipani 2 €, con prezzi e stagioni',
  'Acortador de enlaces para la biblioteca, con los colores azul y blanco y un aviso de bienvenida',
  'Programa de consola para la liga de bolos del barrio, con equipos, partidas y clasificación',
  '꽃집 예약 사이트, 손님이 날짜와 꽃다발을 고르고 사장님이 확인. 노드로 간단하게 만들어 주세요',
  'Garden water plan with zones roses, beans and herbs, morning and evening, shown on :4040 with a big button',
  'Вхід для хору: диригент і співаки, паролі хешувати, сесія 3 години, кожен бачить свої ноти',
  'kayak lending api for our lake club. boats: Pike, Otter, Heron. a boat lent twice gives 409',
  'Every morning at 6 one page tides.html from the numbers in tides.csv, plain and blue, with the wind',
])('a mark of a program asks for one: %s', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
});

test.each([
  'a landing page for my startup: a GraphQL API with websockets, pricing and a FAQ',
  'Portfolio of a Node.js developer: projects with websockets and Express, dark mode, contact form',
  'Documentation page for our backup script: flags --keep and --to, an example for each, dark theme',
  'a timer page in one html file, no server, saved in localStorage, POST /nothing',
])('a page about programs, or without a server, stays one: %s', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('static_html');
});
