import { source } from '../lay-out.ts';
import { storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const faces = { '*': '×', '/': '÷', '-': '−' };
  const typedElement = document.querySelector('#typed');
  const valueElement = document.querySelector('#value');
  const maxLength = 60;

  let term = '';
  let isDone = false;
  let past = load('history', []);
  if (!Array.isArray(past)) past = [];

  for (const key of document.querySelectorAll('.key')) key.addEventListener('click', () => press(key.dataset.key));
  document.querySelector('#forget').addEventListener('click', () => {
    past = [];
    save('history', past);
    showPast();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnOther = event.target instanceof Element && event.target.closest('.forget, li button, a');
    if (isOnOther && event.key === 'Enter') return;
    const named = { Enter: '=', Escape: 'clear', Delete: 'clear', Backspace: 'back', ',': '.', ':': '/', x: '*', '×': '*', '÷': '/' };
    const value = named[event.key] || event.key;
    const key = [...document.querySelectorAll('.key')].find((one) => one.dataset.key === value);
    if (!key) return;
    event.preventDefault();
    press(value);
    key.classList.add('pressed');
    setTimeout(() => key.classList.remove('pressed'), 120);
  });
  show();
  showPast();

  function press(key) {
    if (key === 'clear') term = '';
    else if (key === 'back') term = isDone ? '' : term.slice(0, -1);
    else if (key === 'sign') term = /^-\(.*\)$/.test(term) ? term.slice(2, -1) : term === '' ? '-' : '-(' + term + ')';
    else if (key === '=') return finish();
    else if (term.length < maxLength) {
      // After a result a digit begins anew, a sign goes on with it.
      if (isDone && /[\d.(]/.test(key)) term = '';
      if (/[+*/]/.test(key)) term = term.replace(/[-+*/]+$/, '') || '0';
      if (key === '-') term = term.replace(/[-+]$/, '');
      term += key;
    }
    isDone = false;
    show();
  }

  function finish() {
    if (term === '') return;
    const value = calculate(term);
    if (value === undefined) {
      valueElement.textContent = text.error;
      valueElement.classList.add('long');
      return;
    }
    past = [{ term, value: written(value) }, ...past].slice(0, 8);
    save('history', past);
    showPast();
    typedElement.textContent = shown(term) + ' =';
    term = written(value);
    isDone = true;
    showValue(term);
  }

  function show() {
    typedElement.textContent = '';
    const value = term === '' ? 0 : calculate(term);
    if (/[-+*/%()]./.test(term) && value !== undefined) typedElement.textContent = '= ' + shown(written(value));
    showValue(term || '0');
  }

  function showValue(value) {
    valueElement.textContent = shown(value);
    valueElement.classList.toggle('long', value.length > 11);
  }

  function showPast() {
    document.querySelector('#empty').hidden = past.length > 0;
    document.querySelector('#forget').hidden = past.length === 0;
    document.querySelector('#history').replaceChildren(
      ...past.map(({ term: old, value }) => {
        const item = document.createElement('li');
        const again = document.createElement('button');
        again.type = 'button';
        again.textContent = shown(String(value));
        again.addEventListener('click', () => {
          term = String(value);
          isDone = true;
          show();
        });
        item.append(shown(String(old)) + ' =', again);
        return item;
      }),
    );
  }

  function shown(value) {
    return value.replace(/[-*/]/g, (sign) => faces[sign]);
  }

  function written(value) {
    return String(Number(value.toPrecision(12)));
  }

  // The value of a term, or nothing where it has none.
  function calculate(written) {
    const tokens = written.match(/\d+\.?\d*(?:e[-+]?\d+)?|\.\d+|[-+*/%()]/g) || [];
    if (tokens.join('') !== written) return undefined;
    let at = 0;
    const value = sum();
    return at === tokens.length && Number.isFinite(value) ? value : undefined;

    function sum() {
      let left = product();
      while (tokens[at] === '+' || tokens[at] === '-') left = tokens[at++] === '+' ? left + product() : left - product();
      return left;
    }

    function product() {
      let left = factor();
      while (tokens[at] === '*' || tokens[at] === '/') left = tokens[at++] === '*' ? left * factor() : left / factor();
      return left;
    }

    function factor() {
      const token = tokens[at++];
      if (token === '-') return -factor();
      if (token === '+') return factor();
      let inner = Number(token);
      if (token === '(') {
        inner = sum();
        // A bracket that is still open ends with the term.
        if (tokens[at] === ')') at += 1;
        else if (at < tokens.length) return NaN;
      } else if (token === undefined || Number.isNaN(inner)) return NaN;
      while (tokens[at] === '%') {
        at += 1;
        inner /= 100;
      }
      return inner;
    }
  }

  ${storageScript}
`;
