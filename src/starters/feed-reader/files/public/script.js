const form = document.querySelector('#add');
const show = document.querySelector('#show');
const feedPicker = document.querySelector('#feed');
const unreadOnly = document.querySelector('#unread');
const list = document.querySelector('#items');
const empty = document.querySelector('#empty');
const status = document.querySelector('.status');
const { read, unread, removed } = show.dataset;

async function call(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(answer?.error ?? response.statusText);
  return answer;
}

/** Runs what a button does, and shows what went wrong. */
async function attempt(work) {
  status.className = 'status';
  status.textContent = '';
  try {
    await work();
    await showAll();
  } catch (error) {
    status.classList.add('bad');
    status.textContent = error.message;
  }
}

async function showAll() {
  const feeds = await call('GET', 'api/feeds');
  const chosen = feedPicker.value;
  const [all] = feedPicker.options;
  feedPicker.replaceChildren(
    all,
    ...feeds.map(({ id, title, error }) => new Option(title + (error ? ' – ' + error : ''), id)),
  );
  feedPicker.value = feeds.some(({ id }) => id === chosen) ? chosen : '';
  document.querySelector('#remove').hidden = feedPicker.value === '';
  const query = new URLSearchParams({ feed: feedPicker.value, unread: unreadOnly.checked });
  const items = await call('GET', 'api/items?' + query);
  const titles = new Map(feeds.map(({ id, title }) => [id, title]));
  list.replaceChildren(...items.slice(0, 200).map((item) => entryOf(item, titles.get(item.feed))));
  empty.hidden = items.length > 0;
}

/** All texts of a feed are shown as text. */
function entryOf({ id, title, link, summary, at, isRead }, feed) {
  const entry = document.createElement('article');
  const heading = document.createElement('h3');
  const name = document.createElement(link === '' ? 'span' : 'a');
  const details = document.createElement('p');
  const words = document.createElement('p');
  const button = document.createElement('button');
  entry.classList.toggle('read', isRead);
  name.textContent = title;
  if (link !== '') {
    name.href = link;
    name.target = '_blank';
    name.rel = 'noopener noreferrer';
    name.addEventListener('click', () => attempt(() => mark(id, true)));
  }
  details.className = 'lead';
  details.textContent = feed + ' · ' + new Date(at).toLocaleString(document.documentElement.lang);
  words.textContent = summary;
  button.type = 'button';
  button.textContent = isRead ? unread : read;
  button.addEventListener('click', () => attempt(() => mark(id, !isRead)));
  heading.append(name);
  entry.append(heading, details, words, button);
  return entry;
}

function mark(id, isRead) {
  return call('POST', 'api/items/' + id + '/read', { isRead });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(async () => {
    await call('POST', 'api/feeds', { url: form.elements.url.value });
    form.reset();
  });
});
show.addEventListener('change', () => attempt(async () => {}));
document
  .querySelector('#all')
  .addEventListener('click', () =>
    attempt(() => call('POST', 'api/read-all', { feed: feedPicker.value })),
  );
document
  .querySelector('#refresh')
  .addEventListener('click', () => attempt(() => call('POST', 'api/refresh', {})));
document.querySelector('#remove').addEventListener('click', () => {
  if (confirm(removed)) attempt(() => call('DELETE', 'api/feeds/' + feedPicker.value));
});
attempt(async () => {});
