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
  socket.addEventListener('open', () =>
    send({ type: 'hello', key, token: localStorage.getItem('live-token') ?? undefined }),
  );
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === 'you') {
      delay = 1000;
      localStorage.setItem('live-token', message.token);
      for (const one of document.querySelectorAll('.host')) one.hidden = !message.isHost;
    }
    say(message.type === 'error' ? (texts[message.code] ?? texts.notUnderstood) : '');
    shows[message.type]?.(message);
  });
  socket.addEventListener('close', () => {
    say(texts.lost);
    setTimeout(() => connect(shows), delay);
    delay = Math.min(30_000, delay * 2);
  });
}

export function send(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

export const put = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => values[name]);

function say(text) {
  status.className = 'status bad';
  status.textContent = text;
}
