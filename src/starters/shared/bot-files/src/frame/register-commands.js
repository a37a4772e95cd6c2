import { commandTree } from './command-tree.js';

/**
 * Tells Discord the complete list of commands, so that it can be said again at every start. With
 * GUILD_ID they belong to that server alone and are there at once; otherwise to all servers.
 */
export async function registerCommands(client, commands) {
  const data = commandTree(commands);
  const { GUILD_ID } = process.env;
  if (GUILD_ID) await client.application.commands.set(data, GUILD_ID);
  else await client.application.commands.set(data);
  console.log('Registered ' + data.length + ' commands.');
}
