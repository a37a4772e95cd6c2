import type { App } from '../page-request.ts';
import { battleship, blackjack, maze } from './table-games.ts';
import { breakout } from './breakout.ts';
import { catchGame } from './catch-game.ts';
import { chess } from './chess.ts';
import { clicker } from './clicker.ts';
import { connectFour } from './connect-four.ts';
import { fallingBlocks } from './falling-blocks.ts';
import { flappy } from './flappy.ts';
import { guessNumber } from './guess-number.ts';
import { hangman } from './hangman.ts';
import { invaders } from './invaders.ts';
import { minesweeper } from './minesweeper.ts';
import { platformer } from './platformer.ts';
import { pong } from './pong.ts';
import { reversi } from './reversi.ts';
import { rockPaperScissors } from './rock-paper-scissors.ts';
import { runner } from './runner.ts';
import { scoreboard } from './scoreboard.ts';
import { simon } from './simon.ts';
import { slidingPuzzle } from './sliding-puzzle.ts';
import { sudoku } from './sudoku.ts';
import { whackAMole } from './whack-a-mole.ts';
import { wordGrid } from './word-grid.ts';
import { wordSearch } from './word-search.ts';

/** Games, by the names of their starters. */
export const games: Readonly<Record<string, App>> = {
  battleship: battleship,
  blackjack: blackjack,
  maze: maze,
  breakout: breakout,
  'catch-game': catchGame,
  chess: chess,
  clicker,
  'connect-four': connectFour,
  'falling-blocks': fallingBlocks,
  flappy: flappy,
  'guess-number': guessNumber,
  hangman: hangman,
  invaders,
  minesweeper,
  platformer,
  pong,
  reversi,
  'rock-paper-scissors': rockPaperScissors,
  runner,
  scoreboard: scoreboard,
  simon,
  'sliding-puzzle': slidingPuzzle,
  sudoku: sudoku,
  'whack-a-mole': whackAMole,
  'word-grid': wordGrid,
  'word-search': wordSearch,
};
