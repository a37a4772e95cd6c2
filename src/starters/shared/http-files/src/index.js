import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { openApp } from './app.js';
import { settings } from './settings.js';

if (existsSync('.env')) process.loadEnvFile('.env');

const port = Number(process.env.PORT || settings.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('PORT must be a number from 0 to 65535.');
  process.exit(1);
}

const app = await openApp().catch((error) => {
  console.error('Cannot start: ' + error.message);
  process.exit(1);
});
const server = createServer({ requestTimeout: 30_000 }, app.listener);
app.attach?.(server);

server.on('error', (error) => {
  console.error('Cannot listen on port ' + port + ': ' + error.message);
  process.exit(1);
});

server.listen(port, () => {
  console.log(settings.title + ' listens on http://localhost:' + server.address().port);
});

// Answers what has been asked, takes nothing new, and is gone after five seconds at most.
async function shutDown() {
  setTimeout(() => server.closeAllConnections(), 4000).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await app.close?.();
  await closed;
  process.exit(0);
}

process.once('SIGTERM', shutDown);
process.once('SIGINT', shutDown);
