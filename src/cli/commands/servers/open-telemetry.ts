import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { TelemetryServer } from '../../../telemetry/serve-telemetry.ts';
import type { ListenAddress } from './listen-address.ts';

/** Serves metrics and health checks; its code is loaded only if requested. */
export async function openTelemetry(
  engine: JobEngine,
  address: ListenAddress | undefined,
): Promise<TelemetryServer | undefined> {
  if (address === undefined) return undefined;
  const { serveTelemetry } = await import('../../../telemetry/serve-telemetry.ts');
  return serveTelemetry({ engine, ...address });
}
