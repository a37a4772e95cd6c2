import type { Starter } from '../starter.ts';
import { blog } from './blog/blog.ts';
import { calculator } from './calculator/calculator.ts';
import { dashboard } from './dashboard/dashboard.ts';
import { docs } from './docs/docs.ts';
import { form } from './form/form.ts';
import { game2048 } from './game-2048/game-2048.ts';
import { landingPage } from './landing-page/landing-page.ts';
import { memory } from './memory/memory.ts';
import { pomodoro } from './pomodoro/pomodoro.ts';
import { portfolio } from './portfolio/portfolio.ts';
import { quiz } from './quiz/quiz.ts';
import { restApi } from './rest-api/rest-api.ts';
import { shop } from './shop/shop.ts';
import { slashBot } from './slash-bot/slash-bot.ts';
import { snake } from './snake/snake.ts';
import { ticTacToe } from './tic-tac-toe/tic-tac-toe.ts';
import { todo } from './todo/todo.ts';

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
  slashBot,
];
