import type { PlanRoute } from '../../contracts/job/plan.ts';
import { statusPaths } from './read-checks.ts';
import { readJob } from './read-job.ts';

/**
 * What a worker that checks sites serves, if a request names where; undefined for any other worker.
 *
 * @example
 * routesOfWorker('pings https://a.example, GET /status').map(({ path }) => path); // ['/health', '/status']
 */
export function routesOfWorker(text: string): readonly PlanRoute[] | undefined {
  const paths = statusPaths(text.slice(0, 4000));
  if (paths.length === 0 || readJob(text.slice(0, 2000)) !== 'uptime') return undefined;
  return [
    { method: 'GET', path: '/health', summary: 'Reports that the service is running.' },
    ...paths.map((path) => ({
      method: 'GET' as const,
      path,
      summary: 'Each site with its state, uptime and last check, as JSON.',
    })),
  ];
}
