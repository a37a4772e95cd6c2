import { randomInt } from 'node:crypto';

/**
 * Draws numbers, each one once, every so many seconds, beginning with the first visitor. The host pauses,
 * goes on and begins again.
 */
export function createLive({ from, to, everySeconds, random = randomInt }, changed) {
  let drawn = [];
  let left = numbers();
  let isPaused = false;
  let timer;

  function numbers() {
    return Array.from({ length: to - from + 1 }, (_one, index) => from + index);
  }

  function draw() {
    if (left.length === 0) return stop();
    const [number] = left.splice(random(left.length), 1);
    drawn = [...drawn, number];
    if (left.length === 0) stop();
    changed();
  }

  function start() {
    if (isPaused || left.length === 0) return;
    timer ??= setInterval(draw, everySeconds * 1000);
  }

  function stop() {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    state: () => ({ drawn, left: left.length, isPaused }),
    of: () => null,
    enter: start,
    draw,
    close: stop,
    may: {},
    hostMay: {
      pause() {
        isPaused = true;
        stop();
        changed();
      },
      go() {
        isPaused = false;
        start();
        changed();
      },
      restart() {
        [drawn, left, isPaused] = [[], numbers(), false];
        stop();
        start();
        changed();
      },
    },
  };
}
