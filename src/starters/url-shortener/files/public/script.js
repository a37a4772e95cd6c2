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
  } catch (error) {
    status.classList.add('bad');
    status.textContent = error.message;
  } finally {
    button.disabled = false;
  }
});
