import { games } from '../../../../src/starters/outlines/games.ts';
import type { PageRequest } from '../page-request.ts';
import { apps } from './apps.ts';

/** The requests of all games, or of all other apps, by the names of their starters. */
export function requestsOf(kind: 'games' | 'others'): Record<string, readonly PageRequest[]> {
  const isGame = (name: string): boolean => games.some((game) => game.name === name);
  return Object.fromEntries(
    Object.entries(apps)
      .filter(([name]) => isGame(name) === (kind === 'games'))
      .map(([name, { requests }]) => [name, requests]),
  );
}
