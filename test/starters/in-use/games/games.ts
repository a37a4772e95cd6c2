import type { App } from '../page-request.ts';
import { connectFour } from './connect-four.ts';
import { guessNumber } from './guess-number.ts';
import { invaders } from './invaders.ts';
import { minesweeper } from './minesweeper.ts';
import { pong } from './pong.ts';
import { rockPaperScissors } from './rock-paper-scissors.ts';
import { runner } from './runner.ts';
import { simon } from './simon.ts';
import { slidingPuzzle } from './sliding-puzzle.ts';
import { whackAMole } from './whack-a-mole.ts';

/** Small games, by the names of their starters. */
export const games: Readonly<Record<string, App>> = {
  'connect-four': connectFour,
  'guess-number': guessNumber,
  invaders,
  minesweeper,
  pong,
  'rock-paper-scissors': rockPaperScissors,
  runner,
  simon,
  'sliding-puzzle': slidingPuzzle,
  'whack-a-mole': whackAMole,
};
