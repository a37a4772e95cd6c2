import { apps } from './apps/apps.ts';
import { games } from './games/games.ts';
import { pageRequests } from './page-requests.ts';
import { testPages } from './test-pages.ts';

testPages(
  Object.fromEntries(
    Object.entries(pageRequests).filter(([starter]) => !(starter in apps || starter in games)),
  ),
);
