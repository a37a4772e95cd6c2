import { source } from '../lay-out.ts';

/** The entry point: listens, and shuts down on a signal. */
export const indexModule = source`
    import { createServer } from 'node:http';
    import { createApp } from './app.js';
    import { settings } from './settings.js';

    const port = Number(process.env.PORT || settings.port);

    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      console.error('PORT must be a number from 0 to 65535.');
      process.exit(1);
    }

    const server = createServer(createApp());

    server.on('error', (error) => {
      console.error('Cannot listen on port ' + port + ': ' + error.message);
      process.exit(1);
    });

    server.listen(port, () => {
      const address = server.address();
      const place = typeof address === 'string' ? address : 'http://localhost:' + address?.port;
      console.log(settings.title + ' listens on ' + place);
    });

    // Answers what has been asked, takes no new requests, and is gone after five seconds at most.
    function shutDown() {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000).unref();
    }

    process.once('SIGTERM', shutDown);
    process.once('SIGINT', shutDown);
  `;
