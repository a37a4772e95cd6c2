import { appFunctions } from './app-functions.ts';
import { gameFunctions } from './game-functions.ts';
import { siteFunctions } from './site-functions.ts';

/** What requests for pages name, and some pages do not have. */
export const pageFunctions = [...siteFunctions, ...appFunctions, ...gameFunctions];
