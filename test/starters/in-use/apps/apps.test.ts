import { testPages } from '../test-pages.ts';
import { apps } from './apps.ts';

testPages(Object.fromEntries(Object.entries(apps).map(([name, { requests }]) => [name, requests])));
