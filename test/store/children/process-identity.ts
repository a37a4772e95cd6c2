/** Says who it is, and stays. */
import { processIdentity } from '../../../src/store/process-identity.ts';

process.send?.(processIdentity());
process.on('message', () => {});
