import { parentPort, workerData } from 'node:worker_threads';
import type { FoundPattern } from '../find-patterns.ts';
import { growsTooFast } from '../growth.ts';
import { hostileTexts } from '../hostile-texts.ts';

/** Messages of the worker: the current pattern, and the slow ones. */
export type Message =
  | { readonly type: 'at'; readonly at: string }
  | { readonly type: 'slow'; readonly at: string; readonly text: string }
  | { readonly type: 'end' };

// oxlint-disable-next-line unicorn/require-post-message-target-origin
const send = (message: Message) => parentPort?.postMessage(message);

for (const { at, source, flags } of workerData as readonly FoundPattern[]) {
  send({ type: 'at', at });
  const pattern = new RegExp(source, flags);
  for (const { before, pump, after } of hostileTexts(source, flags)) {
    const isSlow = await growsTooFast((length) => {
      const text = before + pump.repeat(Math.ceil(length / pump.length)) + after;
      pattern.lastIndex = 0;
      if (pattern.global) text.replace(pattern, '');
      else pattern.test(text);
    });
    if (!isSlow) continue;
    send({ type: 'slow', at, text: JSON.stringify([before, pump, after]).slice(0, 200) });
    break;
  }
}
send({ type: 'end' });
