/** Starters whose pages keep lists in the browser, which can be saved as a file. */
export const keepers: readonly string[] = [
  'todo',
  'expense-tracker',
  'habit-tracker',
  'goal-counter',
  'kanban',
  'flashcards',
  'notes',
  'recipe-box',
  'records',
  'week-planner',
];

/** Starters whose pages show how much of something is done. */
export const progressShowers: readonly string[] = [
  'todo',
  'goal-counter',
  'form',
  'flashcards',
  'quiz',
  'expense-tracker',
  'interval-timer',
  'habit-tracker',
  'kanban',
  'typing-test',
  'pomodoro',
];
