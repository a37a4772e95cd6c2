import type { JobEngine } from '../../contracts/engine.ts';

/** The port of the page of last time; 0 where there was none. No secret is kept beside it. */
export async function lastPort({ storage }: Pick<JobEngine, 'storage'>): Promise<number> {
  const value = await storage('inspector').get('server');
  if (typeof value !== 'object' || value === null || !('port' in value)) return 0;
  const { port } = value;
  return typeof port === 'number' && Number.isInteger(port) && port > 0 && port <= 65_535
    ? port
    : 0;
}

/** Keeps the port, so that the next page is at the same address. */
export async function keepPort({ storage }: Pick<JobEngine, 'storage'>, port: number) {
  await storage('inspector').set('server', { port });
}
