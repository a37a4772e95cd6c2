const form = document.querySelector('form');
const status = document.querySelector('.status');
const button = form.querySelector('button');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  say('');
  for (const field of form.elements) field.removeAttribute('aria-invalid');
  try {
    const response = await fetch(form.getAttribute('action'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    const body = await response.json();
    for (const name of Object.keys(body.fields ?? {})) {
      form.elements[name].setAttribute('aria-invalid', 'true');
    }
    form.querySelector('[aria-invalid]')?.focus();
    if (!response.ok) throw new Error(body.error);
    say(body.message, 'good');
    form.reset();
  } catch (error) {
    say(error.message, 'bad');
  } finally {
    button.disabled = false;
  }
});

function say(text, kind = '') {
  status.className = 'status ' + kind;
  status.textContent = text;
}
