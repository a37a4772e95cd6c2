/**
 * The stand-in server as a process: `node model-server.ts LOG_FILE [SCRIPT_MODULE] [PORT]` prints its
 * address. The module's default export is a script; without one, every reply is a short text.
 */
import { pathToFileURL } from 'node:url';
import { startModelServer } from '../servers/model-server.ts';
import type { ModelScript } from '../servers/script.ts';

const [logFile = '', scriptModule, port = '0'] = process.argv.slice(2);
const script =
  scriptModule === undefined
    ? [{ text: 'Hello.' }]
    : ((await import(pathToFileURL(scriptModule).href)) as { default: ModelScript }).default;
const server = await startModelServer(script, { logFile, port: Number(port) });
process.stdout.write(`${server.url}\n`);
