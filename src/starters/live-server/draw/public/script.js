import { connect, send, texts } from './connect.js';

const all = Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one]));

for (const type of ['pause', 'go', 'restart']) {
  all[type].addEventListener('click', () => send({ type }));
}

connect({
  state({ drawn, left, isPaused }) {
    const last = drawn.at(-1);
    all.last.textContent = last ?? '–';
    all.none.textContent = left === 0 ? texts.done : last === undefined ? texts.none : '';
    const out = new Set(drawn.map(String));
    for (const one of all.numbers.children) {
      one.classList.toggle('on', out.has(one.textContent));
      if (out.has(one.textContent)) one.setAttribute('aria-current', 'true');
      else one.removeAttribute('aria-current');
    }
    all.order.textContent = drawn.join(', ');
    all.pause.hidden = isPaused || left === 0;
    all.go.hidden = !isPaused || left === 0;
  },
});
