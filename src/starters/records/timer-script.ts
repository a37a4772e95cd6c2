import { source } from '../lay-out.ts';

/** A button that counts the hours of the entry that is written; it goes on while the page is closed. */
export const timerScript = source`
  {
    const { at, start, stop } = content.timer;
    let since = load('since', 0);
    const say = () => {
      $('timer').textContent = since > 0 ? stop : start;
      $('timed').textContent = since > 0 ? clock((Date.now() - since) / 1000) : '';
    };
    $('timer').addEventListener('click', () => {
      // What ran is added to what stands there.
      if (since > 0) inputs[at].value = Math.round(((Number(inputs[at].value) || 0) + (Date.now() - since) / 36e5) * 100) / 100;
      since = since > 0 ? 0 : Date.now();
      save('since', since);
      say();
    });
    setInterval(say, 1000);
    say();
  }
`;
