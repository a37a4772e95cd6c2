const form = document.querySelector('form');
const inside = document.querySelector('#inside');
const status = document.querySelector('.status');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const action = event.submitter?.value ?? 'login';
  const done = await post(action, Object.fromEntries(new FormData(form)));
  if (done) form.reset();
});
document.querySelector('#logout').addEventListener('click', () => post('logout', {}));
show();

async function post(action, body) {
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  const response = await fetch('api/' + action, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { error = '' } = await response.json();
  for (const button of document.querySelectorAll('button')) button.disabled = false;
  status.className = 'status bad';
  status.textContent = error;
  await show();
  return response.ok;
}

async function show() {
  const { name, title, lines } = await (await fetch('api/state')).json();
  form.hidden = name !== null;
  inside.hidden = name === null;
  document.querySelector('#who').textContent = title;
  const paragraphs = lines.map((line) =>
    Object.assign(document.createElement('p'), { textContent: line }),
  );
  document.querySelector('#lines').replaceChildren(...paragraphs);
}
