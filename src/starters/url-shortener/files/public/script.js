const form = document.querySelector('form');
const status = document.querySelector('.status');
const button = form.querySelector('button');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  status.className = 'status';
  status.textContent = '';
  try {
    const { url, code, days } = Object.fromEntries(new FormData(form));
    const response = await fetch(form.getAttribute('action'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url, code, days }),
    });
    const body = await response.json();
    if (!response.ok) throw new Error(body.error);
    const link = document.createElement('a');
    link.href = new URL('.' + body.path, location.href);
    link.textContent = link.href;
    status.classList.add('good');
    status.replaceChildren(form.dataset.done + ' ', link);
    form.reset();
    remember(body.code);
    await showCounts();
  } catch (error) {
    status.classList.add('bad');
    status.textContent = error.message;
  } finally {
    button.disabled = false;
  }
});

const rows = document.querySelector('tbody');

/** The links that were made in this browser, the newest first. */
function remembered() {
  try {
    const codes = JSON.parse(localStorage.getItem('links') ?? '[]');
    return Array.isArray(codes) ? codes : [];
  } catch {
    return [];
  }
}

function remember(code) {
  const codes = [code, ...remembered().filter((one) => one !== code)].slice(0, 50);
  try {
    localStorage.setItem('links', JSON.stringify(codes));
  } catch {
    // A browser that keeps nothing shows no list after a reload.
  }
}

/** How often each of them was followed; one that is gone is left out. */
async function showCounts() {
  const asked = remembered().map(async (code) => {
    const path = form.dataset.stats.replace(':code', encodeURIComponent(code));
    const response = await fetch(path).catch(() => undefined);
    return response?.ok ? response.json() : undefined;
  });
  const links = (await Promise.all(asked)).filter(Boolean);
  rows.replaceChildren(
    ...links.map(({ code, url, visits }) => {
      const row = document.createElement('tr');
      const link = document.createElement('a');
      link.href = new URL('./' + code, location.href);
      link.textContent = code;
      for (const content of [link, url, String(visits)]) {
        const cell = document.createElement('td');
        cell.append(content);
        row.append(cell);
      }
      return row;
    }),
  );
  rows.closest('table').hidden = links.length === 0;
}

showCounts();
addEventListener('focus', showCounts);
