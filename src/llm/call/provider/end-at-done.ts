/**
 * Ends a stream of chat completions at `data: [DONE]`, and closes its connection, which some servers
 * leave open.
 */
export function endAtDone(): TransformStream<Uint8Array, Uint8Array> {
  let tail = '\n';
  return new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      const text = tail + Buffer.from(chunk).toString('latin1');
      if (/[\r\n]data: ?\[DONE\][\r\n]/.test(text)) controller.terminate();
      tail = text.slice(-longestMark);
    },
  });
}

/** A mark may come in two pieces. */
const longestMark = 16;
