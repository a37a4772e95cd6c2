const { texts } = JSON.parse(document.querySelector('#settings').textContent);
const joinForm = document.querySelector('#join');
const sayForm = document.querySelector('#say');
const log = document.querySelector('.log');
const people = document.querySelector('.people');
const lead = document.querySelector('.lead');
const status = document.querySelector('.status');
let socket;
let wanted;
let delay = 1000;

joinForm.addEventListener('submit', (event) => {
  event.preventDefault();
  wanted = Object.fromEntries(new FormData(joinForm));
  connect();
});

sayForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const { text } = sayForm.elements;
  if (text.value.trim() === '' || socket?.readyState !== WebSocket.OPEN) return;
  send({ type: 'say', text: text.value });
  text.value = '';
});

function connect() {
  socket?.close();
  const address = new URL('chat', location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  const own = new WebSocket(address);
  socket = own;
  own.addEventListener('open', () => send({ type: 'join', ...wanted }));
  own.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  own.addEventListener('close', () => {
    if (own !== socket || sayForm.hidden) return;
    say(texts.lost, 'bad');
    setTimeout(connect, delay);
    delay = Math.min(30_000, delay * 2);
  });
}

function send(message) {
  socket.send(JSON.stringify(message));
}

const show = (message) => shows[message.type]?.(message);
const shows = {
  welcome({ room, history }) {
    delay = 1000;
    lead.textContent = room;
    joinForm.hidden = true;
    sayForm.hidden = false;
    log.replaceChildren();
    history.forEach(shows.message);
    say('');
    sayForm.elements.text.focus();
  },
  joined: note('joined'),
  left: note('left'),
  people({ people: names }) {
    people.textContent = names.join(', ');
  },
  message({ name, text, at }) {
    const line = document.createElement('li');
    const who = document.createElement('b');
    const when = document.createElement('time');
    const date = new Date(at);
    who.textContent = name;
    when.textContent = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    when.dateTime = date.toISOString();
    line.append(who, text, when);
    add(line);
  },
  error({ code }) {
    say(texts[code] ?? texts.notUnderstood, 'bad');
    if (['nameTaken', 'badName', 'roomFull'].includes(code)) {
      joinForm.hidden = false;
      sayForm.hidden = true;
      joinForm.elements.name.focus();
    }
  },
};

/** Shows who came or left between what is said. */
function note(key) {
  return ({ name }) => {
    const line = document.createElement('li');
    line.className = 'note';
    line.textContent = texts[key].replace('{name}', () => name);
    add(line);
  };
}

function add(line) {
  const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  log.append(line);
  if (isAtEnd) log.scrollTop = log.scrollHeight;
}

function say(text, kind = '') {
  status.className = 'status ' + kind;
  status.textContent = text;
}
