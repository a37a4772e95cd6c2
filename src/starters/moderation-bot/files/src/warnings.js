import { addWarning, clearWarnings, warningsOf } from './rules.js';
import { dataFile, openStore } from './store.js';

/** The warnings of all servers, in a file. */
export async function openWarnings() {
  const store = await openStore(dataFile('warnings.json'), {});

  function serverIn(servers, guildId) {
    servers[guildId] ??= {};
    return servers[guildId];
  }

  return {
    add: (guildId, userId, warning) =>
      store.update((servers) => addWarning(serverIn(servers, guildId), userId, warning)),
    list: (guildId, userId) => warningsOf(serverIn(store.value, guildId), userId),
    clear: (guildId, userId) =>
      store.update((servers) => clearWarnings(serverIn(servers, guildId), userId)),
    close: () => store.close(),
  };
}
