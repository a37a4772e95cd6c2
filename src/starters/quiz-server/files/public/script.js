const { texts } = JSON.parse(document.querySelector('#settings').textContent);
const all = Object.fromEntries([...document.querySelectorAll('[id]')].map((one) => [one.id, one]));
let socket;
let wanted;
let isHost = false;
let clock;

all.join.addEventListener('submit', (event) => {
  event.preventDefault();
  connect({ type: 'join', ...Object.fromEntries(new FormData(all.join)) });
});
all.host.addEventListener('click', () => connect({ type: 'host' }));
all.next.addEventListener('click', () => send({ type: 'next' }));

function connect(first) {
  wanted = first;
  socket?.close();
  const address = new URL('game', location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  const own = new WebSocket(address);
  socket = own;
  own.addEventListener('open', () => send(first));
  own.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  own.addEventListener('close', () => {
    if (own !== socket || all.room.hidden) return;
    say(texts.lost, 'bad');
    // A player comes back; without its host a game is over.
    if (!isHost) setTimeout(() => connect(wanted), 2000);
  });
}

function send(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

const put = (text, values) => text.replace(/\{(\w+)\}/g, (_all, key) => values[key]);
const show = (message) => shows[message.type]?.(message);
const shows = {
  welcome(message) {
    isHost = message.isHost;
    all.start.hidden = true;
    all.room.hidden = false;
    all.code.textContent = message.code;
    all.next.hidden = !isHost;
    say(isHost ? '' : texts.wait);
  },
  people({ people }) {
    all.people.textContent = people.join(', ');
  },
  question({ number, count, question, choices, seconds }) {
    all.number.textContent = put(texts.question, { n: number, all: count });
    all.question.textContent = question;
    all.next.disabled = true;
    all.choices.replaceChildren(
      ...choices.map((text, choice) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = 'ABCDEFGH'[choice] + ' · ' + text;
        button.disabled = isHost;
        button.addEventListener('click', () => {
          send({ type: 'answer', choice });
          for (const other of all.choices.children) other.disabled = true;
          button.setAttribute('aria-pressed', 'true');
        });
        return button;
      }),
    );
    all.question.focus();
    say('');
    countDown(Date.now() + seconds * 1000);
  },
  result({ right, points, isLast, standings }) {
    stop();
    for (const button of all.choices.children) button.disabled = true;
    list(standings);
    if (isHost) say(put(texts.answer, { answer: right }));
    else if (points > 0) say(texts.right + ' +' + points, 'good');
    else say(put(texts.wrong, { answer: right }), 'bad');
    all.next.disabled = isLast;
    if (isLast) all.number.textContent = texts.result;
  },
  over({ standings }) {
    stop();
    list(standings);
    say(texts.over, 'bad');
    wanted = undefined;
    socket = undefined;
  },
  error({ code }) {
    say(texts[code] ?? texts.notUnderstood, 'bad');
  },
};

function list(standings) {
  all.standings.replaceChildren(
    ...standings.map(({ name, points }) => {
      const line = document.createElement('li');
      line.textContent = name + ': ' + points;
      return line;
    }),
  );
}

function countDown(end) {
  stop();
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    all.left.textContent = put(texts.left, { n: left });
  };
  tick();
  clock = setInterval(tick, 250);
}

function stop() {
  clearInterval(clock);
  all.left.textContent = '';
}

function say(text, kind = '') {
  all.status.className = 'status ' + kind;
  all.status.textContent = text;
}
