import { checkPassword, messagesPage } from './admin.js';
import { createLimiter } from './http.js';

/** One address of the network may try twenty times in ten minutes. */
export function adminRoutes({ file, password, now }) {
  const limit = createLimiter(20, 10 * 60_000, now);
  const show = ({ ip, headers }) => {
    limit(ip);
    checkPassword(headers, password);
    return messagesPage(file);
  };
  return [['GET', '/admin', show]];
}
