/** The page that tells how things are. */
export { serveStatus as openPage } from './status.js';
