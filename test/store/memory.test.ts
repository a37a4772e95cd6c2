import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { storeContract } from '../../src/testing/store-contract.ts';

storeContract({ open: async (clocks) => createMemoryStore(clocks) });
