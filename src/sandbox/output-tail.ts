/** The end of what a program prints, and whether it prints too much. */
export interface OutputTail {
  add(chunk: Buffer): void;
  text(): string;
}

/** @param onTooMuch Called once, when more than `mostBytes` were added. */
export function createOutputTail(mostBytes: number, onTooMuch: () => void): OutputTail {
  let kept: Buffer = Buffer.alloc(0);
  let bytes = 0;
  return {
    add(chunk) {
      const wasWithin = bytes <= mostBytes;
      bytes += chunk.length;
      if (wasWithin) kept = Buffer.concat([kept, chunk]).subarray(-keptBytes);
      if (wasWithin && bytes > mostBytes) onTooMuch();
    },
    text: () => kept.toString('utf8'),
  };
}

const keptBytes = 16 * 1024;
