const person = document.querySelector('#person');
const goods = document.querySelector('#goods');
const rows = document.querySelector('#balances tbody');
const entries = document.querySelector('#entries');
const status = document.querySelector('.status');
const { language } = document.querySelector('#balances').dataset;
const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });

const make = (name, ...content) => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

function button(text, press) {
  const made = make('button', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

async function send(method, path, body) {
  const response = await fetch('api/' + path, {
    method,
    ...(body && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const { error = '' } = response.status === 204 ? {} : await response.json();
  status.className = 'status bad';
  status.textContent = error;
  await show();
  return response.ok;
}

async function show() {
  const kitty = await (await fetch('api/kitty')).json();
  const money = (cents) => number.format(cents / 100) + ' ' + kitty.currency;
  const chosen = person.value;
  person.replaceChildren(...kitty.balances.map(({ name }) => make('option', name)));
  if (kitty.balances.some(({ name }) => name === chosen)) person.value = chosen;
  goods.replaceChildren(
    ...kitty.goods.flatMap(({ name, price }) => [
      button(name + ' ' + money(price * 100), () =>
        send('POST', 'taken', { person: person.value, what: name }),
      ),
      ' ',
    ]),
  );
  rows.replaceChildren(
    ...kitty.balances.map(({ name, taken, paid, owes }) =>
      make('tr', ...[name, money(taken), money(paid), money(owes)].map((text) => make('td', text))),
    ),
  );
  entries.replaceChildren(
    ...kitty.entries.map(({ id, person: who, what = entries.dataset.paid, cents }) =>
      make(
        'li',
        who + ': ' + what + ', ' + money(cents) + ' ',
        button(entries.dataset.undo, () => send('DELETE', 'entries/' + id)),
      ),
    ),
  );
}

document.querySelector('#pay').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { amount } = Object.fromEntries(new FormData(event.target));
  if (await send('POST', 'payments', { person: person.value, amount })) event.target.reset();
});
document.querySelector('#add').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { name } = Object.fromEntries(new FormData(event.target));
  if (await send('POST', 'people', { name })) event.target.reset();
});
show();
