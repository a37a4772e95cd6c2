import { dataFile, openStore } from './store.js';

/** Keeps a value for each server, all in one file. `create()` makes that of a server that has none. */
export function keepServers(file, create) {
  let store;

  return {
    async open() {
      store = await openStore(dataFile(file), {});
    },
    async stop() {
      await store?.close();
    },
    /** To read. */
    of: (guildId) => store.value[guildId] ?? create(),
    /** Calls change(value): nothing comes between its reading and writing. */
    update: (guildId, change) =>
      store.update((servers) => {
        servers[guildId] ??= create();
        return change(servers[guildId]);
      }),
  };
}
