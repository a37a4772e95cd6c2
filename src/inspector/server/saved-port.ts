import type { JobEngine } from '../../contracts/engine/engine.ts';

/** The port of the previous inspector; 0 if there was none. No secret is stored with it. */
export async function savedPort({ storage }: Pick<JobEngine, 'storage'>): Promise<number> {
  const value = await storage('inspector').get('server');
  if (typeof value !== 'object' || value === null || !('port' in value)) return 0;
  const { port } = value;
  return typeof port === 'number' && Number.isInteger(port) && port > 0 && port <= 65_535
    ? port
    : 0;
}

/** Saves the port, so that the next inspector has the same address. */
export async function savePort({ storage }: Pick<JobEngine, 'storage'>, port: number) {
  await storage('inspector').set('server', { port });
}
