/** A line as nginx and Apache write it: address, user, time, request, status, bytes, and more behind. */
const line =
  /^(\S+) \S+ [^[]{0,200}\[(\d{2})\/(\w{3})\/(\d{4}):(\d{2})[^\]]{0,20}\] "([^"]{0,9000})" (\d{3}) (\d+|-)/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a line tells, or nothing if it is none of an access log. */
export function entryOf(text) {
  const [, ip, day, month, year, hour, request, status, bytes] = line.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  if (number === 0) return undefined;
  // "GET /page?a=1 HTTP/1.1"; a broken request is shown as it came.
  const path = /^[A-Z]{3,10} (\S+)/.exec(request)?.[1] ?? request;
  return {
    ip,
    page: path.split('?', 1)[0],
    status,
    date: [year, String(number).padStart(2, '0'), day].join('-'),
    hour,
    bytes: bytes === '-' ? 0 : Number(bytes),
  };
}

/** Counts entries as they come: nothing but the counts is kept. */
export function createCounts() {
  const counts = { ips: new Map(), pages: new Map(), statuses: new Map(), hours: new Map() };
  const count = (name, key) => counts[name].set(key, (counts[name].get(key) ?? 0) + 1);
  const all = { requests: 0, bytes: 0, unread: 0 };
  return {
    add(entry) {
      if (entry === undefined) {
        all.unread += 1;
        return;
      }
      all.requests += 1;
      all.bytes += entry.bytes;
      count('ips', entry.ip);
      count('pages', entry.page);
      count('statuses', entry.status);
      count('hours', entry.date + ' ' + entry.hour + ':00');
    },
    /** The most first, hours and statuses in their order. */
    result: (top) => ({
      ...all,
      ips: mostOf(counts.ips, top),
      pages: mostOf(counts.pages, top),
      statuses: inOrder(counts.statuses),
      hours: inOrder(counts.hours),
    }),
  };
}

function mostOf(counts, top) {
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, top);
}

function inOrder(counts) {
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
