/** Says who it is, and stays. */
import { currentHolder } from '../../../src/store/holder.ts';

process.send?.(currentHolder());
process.on('message', () => {});
