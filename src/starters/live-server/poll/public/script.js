import { connect, put, send, texts } from './connect.js';

const all = Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one]));

/** The question that was sent; the form keeps it until it is asked. */
let sent;

all.ask.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = new FormData(all.ask);
  sent = lineOf(given.get('question'));
  send({ type: 'ask', question: sent, options: given.getAll('option') });
});
all.close.addEventListener('click', () => send({ type: 'close' }));

connect({
  state(state) {
    const { question, options, total, isOpen, mine } = state;
    if (isOpen && total === 0 && question === sent) {
      all.ask.reset();
      sent = undefined;
    }
    all.question.textContent = question === '' ? texts.none : question;
    const focused = [...all.choices.querySelectorAll('button')].indexOf(document.activeElement);
    all.choices.replaceChildren(...options.map((_one, choice) => choiceOf(state, choice)));
    all.choices.querySelectorAll('button')[focused]?.focus();
    all.total.textContent = question === '' ? '' : put(texts.votes, { n: total });
    const isClosed = question !== '' && !isOpen;
    all.told.textContent = isClosed ? texts.closed : mine === null ? '' : texts.counted;
    all.close.disabled = !isOpen;
  },
  error() {
    sent = undefined;
  },
});

/** One line, as the server has it. */
function lineOf(text) {
  return text
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

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
