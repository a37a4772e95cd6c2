/** Starters whose pages keep lists of things in the browser. */
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

/** Those whose lists can be saved as a file. */
export const savers: readonly string[] = [...keepers, 'cost-split'];

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
