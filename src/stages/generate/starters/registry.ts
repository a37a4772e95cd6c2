import type { Starter } from '../starter.ts';
import { landingPage } from './landing-page/landing-page.ts';
import { restApi } from './rest-api/rest-api.ts';
import { slashBot } from './slash-bot/slash-bot.ts';

/** Every starter, by project type. */
export const starters: readonly Starter[] = [landingPage, restApi, slashBot];
