import type { App } from '../page-request.ts';
import { flashcards } from './flashcards.ts';
import { habitTracker } from './habit-tracker.ts';

/** By the names of their starters. */
export const apps: Readonly<Record<string, App>> = {
  flashcards: flashcards,
  'habit-tracker': habitTracker,
};
