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
];
