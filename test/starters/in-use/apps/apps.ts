import type { App } from '../page-request.ts';
import { bingo, dice, ideaGenerator, recipeScaler } from './chance-tools.ts';
import { personalityQuiz, rota, till } from './turn-tools.ts';
import { costSplit, dayList, passwordGenerator, stopwatch, worldClock } from './small-tools.ts';
import { arithmetic } from './arithmetic.ts';
import { converter } from './converter.ts';
import { countdown } from './countdown.ts';
import { cv } from './cv.ts';
import { drawingBoard } from './drawing-board.ts';
import { drumMachine } from './drum-machine.ts';
import { everydayCalculator } from './everyday-calculator.ts';
import { expenseTracker } from './expense-tracker.ts';
import { flashcards } from './flashcards.ts';
import { goalCounter } from './goal-counter.ts';
import { habitTracker } from './habit-tracker.ts';
import { intervalTimer } from './interval-timer.ts';
import { invitation } from './invitation.ts';
import { invoice } from './invoice.ts';
import { kanban } from './kanban.ts';
import { linkInBio } from './link-in-bio.ts';
import { metronome } from './metronome.ts';
import { notes } from './notes.ts';
import { paletteMaker } from './palette-maker.ts';
import { peopleCards } from './people-cards.ts';
import { piano } from './piano.ts';
import { picker } from './picker.ts';
import { pixelArt } from './pixel-art.ts';
import { quizBoard } from './quiz-board.ts';
import { qrCode } from './qr-code.ts';
import { recipeBox } from './recipe-box.ts';
import { records } from './records.ts';
import { regexTester } from './regex-tester.ts';
import { slideshow } from './slideshow.ts';
import { sorting } from './sorting.ts';
import { chessClock, textCodes, textCounter, timers } from './time-and-text.ts';
import { typingTest } from './typing-test.ts';
import { weather } from './weather.ts';
import { weekPlanner } from './week-planner.ts';

/** By the names of their starters. */
export const apps: Readonly<Record<string, App>> = {
  arithmetic: arithmetic,
  bingo: bingo,
  'chess-clock': chessClock,
  converter: converter,
  'cost-split': costSplit,
  till,
  countdown: countdown,
  cv: cv,
  'day-list': dayList,
  dice: dice,
  'drawing-board': drawingBoard,
  'drum-machine': drumMachine,
  'everyday-calculator': everydayCalculator,
  'expense-tracker': expenseTracker,
  flashcards: flashcards,
  'goal-counter': goalCounter,
  'habit-tracker': habitTracker,
  'idea-generator': ideaGenerator,
  'interval-timer': intervalTimer,
  invitation: invitation,
  invoice: invoice,
  kanban: kanban,
  'link-in-bio': linkInBio,
  metronome,
  notes: notes,
  'palette-maker': paletteMaker,
  'people-cards': peopleCards,
  'password-generator': passwordGenerator,
  'personality-quiz': personalityQuiz,
  piano: piano,
  picker: picker,
  'pixel-art': pixelArt,
  'quiz-board': quizBoard,
  'qr-code': qrCode,
  'recipe-box': recipeBox,
  'recipe-scaler': recipeScaler,
  records: records,
  'regex-tester': regexTester,
  rota: rota,
  slideshow: slideshow,
  sorting: sorting,
  stopwatch: stopwatch,
  'text-codes': textCodes,
  'text-counter': textCounter,
  timers: timers,
  'typing-test': typingTest,
  weather: weather,
  'week-planner': weekPlanner,
  'world-clock': worldClock,
};
