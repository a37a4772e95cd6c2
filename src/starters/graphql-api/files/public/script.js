const form = document.querySelector('form');
const example = document.querySelector('#example');
const query = document.querySelector('#query');
const answer = document.querySelector('#answer');
const status = document.querySelector('.status');
const button = form.querySelector('button');

function showExample() {
  query.value = example.value;
}

async function ask() {
  button.disabled = true;
  status.className = 'status';
  status.textContent = '';
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: query.value }),
    });
    const body = await response.json();
    answer.textContent = JSON.stringify(body, undefined, 2);
    const problems = body.errors?.map(({ message }) => message).join(' ') ?? body.error;
    if (problems) throw new Error(problems);
  } catch (error) {
    status.classList.add('bad');
    status.textContent = error.message;
  } finally {
    button.disabled = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
query.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
example.addEventListener('change', showExample);
showExample();
ask();
