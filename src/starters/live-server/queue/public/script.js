import { connect, put, send, texts } from './connect.js';

const all = Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one]));
for (const type of ['take', 'leave', 'next', 'restart']) {
  all[type].addEventListener('click', () => send({ type }));
}

connect({
  state({ serving, waiting, mine }) {
    all.serving.textContent = serving ?? '–';
    all.waiting.replaceChildren(
      ...waiting.slice(0, 60).map((number) => {
        const one = document.createElement('li');
        one.textContent = number;
        one.className = number === mine ? 'on' : '';
        return one;
      }),
    );
    all.nobody.hidden = waiting.length > 0;
    const ahead = waiting.indexOf(mine);
    const isWaiting = ahead >= 0;
    const isServed = mine !== null && serving === mine;
    all.mine.textContent = isWaiting || isServed ? put(texts.yours, { n: mine }) : '';
    all.ahead.textContent = isServed ? texts.turn : isWaiting ? put(texts.ahead, { n: ahead }) : '';
    all.take.hidden = isWaiting;
    all.leave.hidden = !isWaiting;
  },
});
