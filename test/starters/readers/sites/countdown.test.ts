import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { countdown } from '../../../../src/starters/page/parts/countdown.ts';

/** What a countdown to a day shows at a time: the text in its place, or how many days. */
function shownAt(message: string, now: Date): string | undefined {
  const { script = '', data } =
    countdown.build({ starter: 'landing-page', message: `A page\n${message}` }) ?? {};
  const left = { hidden: true, textContent: '' };
  const numbers: { textContent: string }[] = [];
  const box = {
    hidden: false,
    append: (number: { textContent: string }) => numbers.push(number),
    replaceChildren: () => undefined,
  };
  class Then extends Date {
    constructor(...parts: readonly number[]) {
      super(...((parts.length === 0 ? [now.getTime()] : parts) as [number]));
    }
    static override now = (): number => now.getTime();
  }
  runInNewContext(script, {
    data,
    part: { querySelector: () => box },
    document: {
      querySelector: () => left,
      documentElement: { lang: 'en' },
      createElement: (tag: string) => (tag === 'b' ? { textContent: '' } : box),
    },
    Date: Then,
    setInterval: () => undefined,
  });
  return left.hidden ? numbers[0]?.textContent : left.textContent;
}

test.each([
  ['launch on March 1', new Date(2027, 1, 27, 12), '1'],
  ['launch on March 1', new Date(2027, 2, 1, 9), 'Today!'],
  ['launch on March 1 at noon', new Date(2027, 2, 1, 15), 'Today!'],
  ['launch on March 1', new Date(2027, 2, 2, 0), '365'],
])('a countdown for "%s" at %s shows %s', (message, now, shown) => {
  expect(shownAt(message, now)).toBe(shown);
});
