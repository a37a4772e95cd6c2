/** Timers of Node and of browsers fire at once when they are set for more than 24.8 days. */
const longest = 2 ** 31 - 1;

/**
 * Calls ring(id) at a time, however far away. A time that has passed, for example while the bot was
 * not running, rings at once.
 */
export function createAlarms(
  ring,
  { now = Date.now, setTimer = setTimeout, clearTimer = clearTimeout } = {},
) {
  const timers = new Map();

  function wait(id, at) {
    const left = Math.max(0, at - now());
    const timer = setTimer(
      () => (left > longest ? wait(id, at) : fire(id)),
      Math.min(left, longest),
    );
    timers.set(id, timer);
  }

  function fire(id) {
    timers.delete(id);
    Promise.resolve()
      .then(() => ring(id))
      .catch((error) => console.error('Alarm ' + id + ' failed:', error));
  }

  return {
    set(id, at) {
      this.cancel(id);
      wait(id, at);
    },
    cancel(id) {
      clearTimer(timers.get(id));
      timers.delete(id);
    },
    close() {
      for (const id of [...timers.keys()]) this.cancel(id);
    },
  };
}
