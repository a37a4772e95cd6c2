const form = document.querySelector('form');
const status = document.querySelector('.status');
const rows = document.querySelector('tbody');

async function call(method, path) {
  const password = new FormData(form).get('password');
  const response = await fetch('api/admin/links' + path, {
    method,
    headers: { 'x-admin-password': password },
  });
  if (!response.ok) throw new Error((await response.json()).error);
  return response.status === 204 ? undefined : response.json();
}

async function show() {
  status.className = 'status';
  status.textContent = '';
  try {
    const links = await call('GET', '');
    rows.replaceChildren(...links.map(rowOf));
    document.querySelector('table').hidden = false;
  } catch (error) {
    status.classList.add('bad');
    status.textContent = error.message;
  }
}

function rowOf({ code, url, visits, perDay = {} }) {
  const row = document.createElement('tr');
  const cells = [code, url, visits, perDay[new Date().toISOString().slice(0, 10)] ?? 0];
  for (const text of cells) {
    const cell = document.createElement('td');
    cell.textContent = text;
    row.append(cell);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = form.dataset.delete;
  button.setAttribute('aria-label', form.dataset.delete + ' ' + code);
  button.addEventListener('click', async () => {
    try {
      await call('DELETE', '/' + code);
      await show();
    } catch (error) {
      status.classList.add('bad');
      status.textContent = error.message;
    }
  });
  const last = document.createElement('td');
  last.append(button);
  row.append(last);
  return row;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
