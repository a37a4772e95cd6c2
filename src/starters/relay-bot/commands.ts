import type { PlanCommand } from '../../contracts/job/plan.ts';
import { readRelays } from './read-relays.ts';

/** The commands of a request that send something to a channel. */
export function relayCommands(text: string): readonly PlanCommand[] {
  return readRelays(text).map(({ name, channel, text: said, openLabel }) => ({
    name,
    description:
      openLabel !== ''
        ? 'Posts the button that opens the form.'
        : `${said === '' ? 'Sends something to' : 'Posts a text in'} ${channel === '' ? 'the channel' : channel}.`,
  }));
}
