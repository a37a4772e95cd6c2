import { source } from '../../lay-out.ts';

/**
 * `startClock`: counts the seconds while the game runs, in `#time`; the best time of each level is kept and
 * stands in `#best`. Uses `load` and `save`.
 */
export const clockScript = source`
  function startClock(isRunning) {
    const times = load('times', {});
    let seconds = 0;

    setInterval(() => {
      if (document.hidden || !isRunning()) return;
      seconds += 1;
      show();
    }, 1000);

    function show() {
      document.querySelector('#time').textContent = written(seconds);
    }

    function written(count) {
      return Math.floor(count / 60) + ':' + String(count % 60).padStart(2, '0');
    }

    return {
      reset() {
        seconds = 0;
        show();
      },
      text: () => written(seconds),
      keepBest(level) {
        if (times[level] !== undefined && times[level] <= seconds) return;
        times[level] = seconds;
        save('times', times);
      },
      showBest(level) {
        document.querySelector('#best').textContent = times[level] === undefined ? '–' : written(times[level]);
      },
    };
  }
`;
