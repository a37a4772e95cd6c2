import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { products, currency, sign, text, order, shipping } = content;
  const cart = document.querySelector('#cart');
  const openButton = document.querySelector('#open-cart');
  const lines = document.querySelector('#cart-lines');
  const shelf = document.querySelector('#shelf');
  const asChosen = [...shelf.children];
  const money = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency', currency, maximumFractionDigits: ['RUB', 'JPY', 'IDR'].includes(currency) ? 0 : 2,
  });
  // Where the browser has only the code, the sign of the request.
  const costs = (sum) => money.formatToParts(sum).map(({ value }) => (value === currency ? sign : value)).join('');

  const amounts = new Map();
  const stored = load('basket', {});
  for (const { id } of products) {
    const amount = Number(stored && stored[id]);
    if (Number.isInteger(amount) && amount > 0 && amount < 100) amounts.set(id, amount);
  }

  for (const button of document.querySelectorAll('[data-add]')) {
    button.addEventListener('click', () => {
      const product = products.find(({ id }) => id === button.dataset.add);
      change(product, 1);
      document.querySelector('#status').textContent = fill(text.added, { name: product.name });
    });
  }
  openButton.addEventListener('click', () => cart.showModal());
  document.querySelector('#close-cart').addEventListener('click', () => cart.close());
  cart.addEventListener('click', (event) => {
    if (event.target === cart) cart.close();
  });
  document.querySelector('#checkout').addEventListener('click', () => {
    if (order) location.href = order + encodeURIComponent(orderText());
    else document.querySelector('#demo').textContent = text.demo;
  });
  for (const radio of document.querySelectorAll('[name=kind]')) radio.addEventListener('change', arrange);
  document.querySelector('#sort').addEventListener('change', arrange);
  show();

  function change(product, by) {
    const amount = Math.min((amounts.get(product.id) || 0) + by, 99);
    if (amount > 0) amounts.set(product.id, amount);
    else amounts.delete(product.id);
    save('basket', Object.fromEntries(amounts));
    show();
  }

  function show() {
    const inside = products.filter(({ id }) => amounts.has(id));
    const count = inside.reduce((sum, { id }) => sum + amounts.get(id), 0);
    const goods = inside.reduce((sum, { id, price }) => sum + amounts.get(id) * price, 0);
    const sending = shipping && count > 0 && !(goods >= shipping.freeFrom) ? shipping.cost : 0;
    const heading = fill(text.cart, { n: count });
    openButton.textContent = heading;
    document.querySelector('#cart-heading').textContent = heading;
    document.querySelector('#cart-empty').hidden = count > 0;
    document.querySelector('#checkout').disabled = count === 0;
    document.querySelector('#total').textContent = costs(goods + sending);
    if (shipping) document.querySelector('.shipping').textContent = costs(sending);
    document.querySelector('#demo').textContent = '';
    lines.replaceChildren(...inside.map(lineOf));
  }

  function orderText() {
    const inside = products.filter(({ id }) => amounts.has(id));
    const sums = [...cart.querySelectorAll('.sum')].map((row) => row.textContent.trim().replace(/\s+/g, ' '));
    return [...inside.map(({ id, name }) => amounts.get(id) + ' × ' + name), ...sums].join('\n');
  }

  function lineOf(product) {
    const line = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = product.name;
    const price = document.createElement('span');
    price.textContent = costs(product.price * amounts.get(product.id));
    const amount = document.createElement('div');
    amount.className = 'amount';
    amount.append(stepper(product, '−', text.less, -1), String(amounts.get(product.id)), stepper(product, '+', text.more, 1));
    line.append(name, price, amount);
    return line;
  }

  function stepper(product, sign, label, by) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', fill(label, { name: product.name }));
    button.addEventListener('click', () => {
      change(product, by);
      const again = [...lines.querySelectorAll('button')].find((other) => other.getAttribute('aria-label') === button.getAttribute('aria-label'));
      (again || document.querySelector('#close-cart')).focus();
    });
    return button;
  }

  function arrange() {
    const chosen = document.querySelector('[name=kind]:checked');
    const kind = chosen ? chosen.value : 'all';
    const order = document.querySelector('#sort').value;
    const price = (item) => Number(item.dataset.price);
    const sorted = [...asChosen];
    if (order === 'cheap') sorted.sort((a, b) => price(a) - price(b));
    if (order === 'dear') sorted.sort((a, b) => price(b) - price(a));
    for (const item of sorted) item.hidden = kind !== 'all' && item.dataset.kind !== kind;
    shelf.append(...sorted);
  }

  ${storageScript}

  ${fillScript}
`;
