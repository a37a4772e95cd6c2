import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import type { Leadership } from '../../contracts/engine/leadership.ts';
import { JobError } from '../../errors/job-error.ts';
import type { DeliveryLog } from '../deliver/delivery-log.ts';

/**
 * Checks the leadership right before each HTTP call, after all queues of discord.js: a process that was
 * frozen sends nothing more. While the store fails, calls pass: all that is sent then is that a request
 * could not be saved, with the nonce of the answer, so that Discord shows only one of the two. The first
 * answer to an interaction passes too: it must not wait for a store, and Discord takes only one.
 */
export function fencedRequest(leadership: Leadership): RESTOptions['makeRequest'] {
  return async (url, init) => {
    const isFirstAnswer = firstAnswer.test(url);
    if (!isFirstAnswer && !(await leadership.isHeld().catch(() => true))) throw leadershipLost();
    return DefaultRestOptions.makeRequest(url, init);
  };
}

const firstAnswer = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/;

/** Lets only the leader change deliveries: its successor has newer ones. */
export function fencedLog(log: DeliveryLog, leadership: Leadership): DeliveryLog {
  async function assertLeading(): Promise<void> {
    if (!(await leadership.isHeld())) throw leadershipLost();
  }

  return {
    ...log,
    async save(delivery) {
      await assertLeading();
      await log.save(delivery);
    },
    async close(delivery, reason) {
      await assertLeading();
      await log.close(delivery, reason);
    },
    async forget(delivery) {
      await assertLeading();
      await log.forget(delivery);
    },
  };
}

function leadershipLost(): JobError {
  return new JobError('LEADERSHIP_LOST', 'Another process answers for this bot now.');
}
