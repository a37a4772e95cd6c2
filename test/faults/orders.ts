/** What a process of a fault run does: it runs jobs, or submits them. */
export type Orders = WorkerOrders | SubmitterOrders;

interface WorkerOrders extends Home {
  readonly role: 'worker';
  /** Snapshots are of a newer version of the machine. */
  readonly isNewer?: boolean;
}

interface SubmitterOrders extends Home {
  readonly role: 'submitter';
  readonly jobs: number;
  /** The time over which it submits them, in milliseconds. */
  readonly spanMs: number;
}

interface Home {
  readonly address: string;
  /** The folder of the run. */
  readonly base: string;
  /** The folder of the process, for the files of its jobs. */
  readonly folder: string;
  /** The address of a bucket. */
  readonly blobs?: string;
  readonly leaseMs: number;
}

/** What a submitter prints at its end. */
export interface Submitted {
  /** The ids of the jobs, by their keys. */
  readonly accepted: Readonly<Record<string, string>>;
  /** How each one ended, as `result` said. */
  readonly ended: Readonly<Record<string, string>>;
  /** How many jobs its watcher saw end. */
  readonly watched: number;
  /** The longest time that a call took while it failed, in milliseconds. */
  readonly slowestMs: number;
}
