/**
 * Joins a text that was cut off with how it goes on. The second part repeats the end of the first, as
 * it was asked to, or begins the text anew, or just goes on.
 *
 * @example
 * joinCut('const a = 1;\nconst b', 'const b = 2;'); // 'const a = 1;\nconst b = 2;'
 */
export function joinCut(written: string, next: string): string {
  if (written === '') return next;
  const rest = withoutFence(next);
  if (rest.length >= written.length && rest.startsWith(written.slice(0, sameStart))) return rest;
  return written + rest.slice(overlapOf(written, rest));
}

/** The end of a text that tells where it stopped: its last lines, at most 300 characters. */
export function tailOf(text: string): string {
  const tail = text.slice(-longestTail);
  const lines = tail.split('\n');
  let length = 0;
  for (let kept = 1; kept <= lines.length; kept += 1) {
    const from = lines.slice(-kept).join('\n');
    length = from.length;
    if (from.trim().length >= shortestTail) break;
  }
  return tail.slice(-length);
}

const longestTail = 300;
const shortestTail = 40;
/** A part that begins as the whole did begins it anew. */
const sameStart = 120;
/** Fewer characters can be the same by chance. */
const leastOverlap = 8;

function overlapOf(written: string, rest: string): number {
  // What was asked for comes first: of lines that are all alike, more of them would match.
  const tail = tailOf(written).trimStart();
  if (tail !== '' && rest.startsWith(tail)) return tail.length;
  const most = Math.min(written.length, rest.length, 4000);
  for (let length = most; length >= leastOverlap; length -= 1) {
    if (written.endsWith(rest.slice(0, length))) return length;
  }
  return 0;
}

/** Without a fence around it, and talk before and after that. */
function withoutFence(text: string): string {
  const [opening] = /^(?:[^\n`{}<>;=]{0,200}\n){0,4}\s{0,20}```[^\n`]{0,200}\n/.exec(text) ?? [];
  if (opening === undefined) return text;
  return text.slice(opening.length).replace(/\n```[^\n`]{0,9}\n?[^{}<>;=`]{0,400}$/, '');
}
