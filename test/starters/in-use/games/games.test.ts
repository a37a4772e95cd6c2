import { testPages } from '../test-pages.ts';
import { games } from './games.ts';

testPages(
  Object.fromEntries(Object.entries(games).map(([name, { requests }]) => [name, requests])),
);
