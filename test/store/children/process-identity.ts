/** Sends its process identity and keeps running. */
import { processIdentity } from '../../../src/store/leases/process-identity.ts';

process.send?.(processIdentity());
process.on('message', () => {});
