for (const section of document.querySelectorAll('[data-path]')) open(section);

/** One list: what is in it, a form that adds to it, and boxes and buttons that change it. */
function open(section) {
  const { path, remove } = section.dataset;
  const fields = JSON.parse(section.dataset.fields);
  const form = section.querySelector('form');
  const status = section.querySelector('.status');
  const body = section.querySelector('tbody');
  let shown = '';

  async function call(method, address, value) {
    const response = await fetch(address, {
      method,
      headers: value === undefined ? {} : { 'content-type': 'application/json' },
      body: value === undefined ? undefined : JSON.stringify(value),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(answer.error ?? String(response.status));
    return answer;
  }

  async function act(work) {
    status.textContent = '';
    try {
      await work();
    } catch (error) {
      status.textContent = error.message;
    }
    await show();
  }

  async function show() {
    const items = await call('GET', path).catch(() => undefined);
    const text = JSON.stringify(items);
    // What others changed is seen a little later; what has not changed stays as it is.
    if (items === undefined || text === shown) return;
    shown = text;
    const all = Array.isArray(items) ? items : (items.items ?? []);
    body.replaceChildren(...all.map(rowOf));
    section.querySelector('caption').textContent = fields
      .filter(({ isRated }) => isRated && all.length > 0)
      .map(({ name, label }) => label + ' ⌀ ' + mean(all.map((item) => Number(item[name] ?? 0))))
      .join(', ');
  }

  function mean(numbers) {
    return (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(1);
  }

  function rowOf(item) {
    const row = document.createElement('tr');
    const address = path + '/' + item.id;
    for (const { name, type, label } of fields) {
      const cell = row.insertCell();
      if (type !== 'boolean') {
        cell.textContent = [item[name] ?? ''].flat().join(', ');
        continue;
      }
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', checked: item[name] === true, ariaLabel: label });
      const known = Object.fromEntries(
        fields.flatMap((field) =>
          item[field.name] === undefined ? [] : [[field.name, item[field.name]]],
        ),
      );
      box.addEventListener('change', () =>
        act(() => call('PUT', address, { ...known, [name]: box.checked })),
      );
      cell.append(box);
    }
    if (remove) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: remove });
      button.addEventListener('click', () => act(() => call('DELETE', address)));
      row.insertCell().append(button);
    }
    return row;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = fields.flatMap(({ name, type }) => {
      const input = form.elements[name];
      if (type === 'boolean') return [[name, input.checked]];
      const typed = input.value.trim();
      if (typed === '') return [];
      if (type === 'number' || type === 'integer') return [[name, Number(typed)]];
      return [[name, type === 'list' ? typed.split(',').map((one) => one.trim()) : typed]];
    });
    act(async () => {
      await call('POST', path, Object.fromEntries(values));
      form.reset();
    });
  });

  show();
  setInterval(show, 3000);
}
