const { texts } = JSON.parse(document.querySelector('#settings').textContent);
const status = document.querySelector('#status');
const key = new URLSearchParams(location.search).get('key') ?? undefined;
let socket;
let delay = 1000;

export { texts };

/** Connects, and comes back when the connection is lost; `shows` has a function for each type of message. */
export function connect(shows) {
  const address = new URL('live', location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  address.search = '';
  socket = new WebSocket(address);
  let isIn = false;
  socket.addEventListener('open', hello);
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'you') {
      isIn = true;
      delay = 1000;
      localStorage.setItem('live-token', message.token);
      for (const one of document.querySelectorAll('.host')) one.hidden = !message.isHost;
    }
    if (message.type === 'error') {
      say(texts[message.code] ?? texts.notUnderstood);
      // Too many came at once, or there was no room: perhaps there is later.
      if (!isIn) setTimeout(hello, 5000);
    }
    shows[message.type]?.(message);
  });
  socket.addEventListener('close', () => {
    say(texts.lost);
    setTimeout(() => connect(shows), delay);
    delay = Math.min(30_000, delay * 2);
  });
}

function hello() {
  send({ type: 'hello', key, token: localStorage.getItem('live-token') ?? undefined });
}

/** Sends what the visitor does, which ends what was said before. */
export function send(message) {
  const isOpen = socket.readyState === WebSocket.OPEN;
  say(isOpen ? '' : texts.lost);
  if (isOpen) socket.send(JSON.stringify(message));
}

export const put = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => values[name]);

function say(text) {
  status.className = 'status bad';
  status.textContent = text;
}
