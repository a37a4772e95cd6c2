import { connect, put, send, texts } from './connect.js';

const all = Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one]));

all.ask.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = new FormData(all.ask);
  send({ type: 'ask', question: given.get('question'), options: given.getAll('option') });
  all.ask.reset();
});
all.close.addEventListener('click', () => send({ type: 'close' }));

connect({
  state(state) {
    const { question, options, total, isOpen, mine } = state;
    all.question.textContent = question === '' ? texts.none : question;
    const focused = [...all.choices.querySelectorAll('button')].indexOf(document.activeElement);
    all.choices.replaceChildren(...options.map((_one, choice) => choiceOf(state, choice)));
    all.choices.querySelectorAll('button')[focused]?.focus();
    all.total.textContent = question === '' ? '' : put(texts.votes, { n: total });
    const isClosed = question !== '' && !isOpen;
    all.told.textContent = isClosed ? texts.closed : mine === null ? '' : texts.counted;
    all.close.disabled = !isOpen;
  },
});

function choiceOf({ options, total, isOpen, mine }, choice) {
  const { text, votes } = options[choice];
  const line = document.createElement('li');
  const button = document.createElement('button');
  const meter = document.createElement('meter');
  button.type = 'button';
  button.textContent = text + ' · ' + votes;
  button.disabled = !isOpen || mine !== null;
  button.setAttribute('aria-pressed', String(mine === choice));
  button.addEventListener('click', () => send({ type: 'vote', choice }));
  meter.max = Math.max(total, 1);
  meter.value = votes;
  meter.setAttribute('aria-label', text);
  line.append(button, meter);
  return line;
}
