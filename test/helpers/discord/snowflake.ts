/** Creates unique ids that contain their time, like Discord. */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let last = 0n;
  return () => {
    const id = BigInt(now() - epoch) << 22n;
    last = id > last ? id : last + 1n;
    return String(last);
  };
}

const epoch = 1_420_070_400_000;
