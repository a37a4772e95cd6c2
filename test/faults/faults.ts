import { every, type Fault, second } from './fault.ts';
import { bucketFaults } from './kinds/bucket.ts';
import { failoverFault } from './kinds/failover.ts';
import { lockFaults } from './kinds/lock.ts';
import { networkFaults } from './kinds/network.ts';
import { processFaults } from './kinds/processes.ts';
import { serverFaults } from './kinds/server.ts';

/** All that go wrong, and one run without. */
export const faults: readonly Fault[] = [
  { name: 'nothing', strike: async (run) => `${await every(run, second, () => {})} s` },
  ...processFaults,
  ...serverFaults,
  failoverFault,
  ...networkFaults,
  ...lockFaults,
  ...bucketFaults,
];
