import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const signs = {
    upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    lower: 'abcdefghijklmnopqrstuvwxyz',
    digits: '0123456789',
    symbols: '!#$%&()*+,-./:;<=>?@[]^_{|}~',
  };
  const kinds = Object.keys(signs);
  const settings = load('settings', {});

  for (const id of [...kinds, 'clear']) {
    if (settings && typeof settings[id] === 'boolean') $(id).checked = settings[id];
  }
  if (settings && settings.length > 0) $('length').value = settings.length;
  $('options').addEventListener('input', renew);
  $('options').addEventListener('submit', (event) => event.preventDefault());
  $('make').addEventListener('click', make);
  $('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText($('password').textContent);
      $('told').textContent = text.copied;
    } catch {
      // Without the right to copy, the words are marked so that a key copies them.
      getSelection().selectAllChildren($('password'));
    }
  });
  make();

  // The settings are kept, the passwords are not.
  function renew() {
    save('settings', { length: Number($('length').value), ...Object.fromEntries([...kinds, 'clear'].map((id) => [id, $(id).checked])) });
    make();
  }

  function make() {
    const length = Number($('length').value);
    const sets = kinds.filter((kind) => $(kind).checked).map((kind) => without(signs[kind]));
    $('shown').textContent = length;
    $('told').textContent = '';
    $('copy').disabled = sets.length === 0;
    if (sets.length === 0) {
      $('password').textContent = text.none;
      $('strength').textContent = '';
      return;
    }
    const all = sets.join('');
    // One of each kind, the rest of any, then mixed.
    const picked = [...sets.slice(0, length).map(oneOf), ...Array.from({ length: Math.max(length - sets.length, 0) }, () => oneOf(all))];
    for (let index = picked.length - 1; index > 0; index -= 1) {
      const other = below(index + 1);
      [picked[index], picked[other]] = [picked[other], picked[index]];
    }
    $('password').textContent = picked.join('');
    const bits = Math.floor(length * Math.log2(all.length));
    const level = bits < 50 ? 'weak' : bits < 80 ? 'fair' : 'strong';
    $('strength').dataset.level = level;
    $('strength').textContent = fill(text.strength, { level: text[level], n: bits });
  }

  // Without those that look alike.
  function without(set) {
    return $('clear').checked ? set.replace(/[0O1lI|]/g, '') : set;
  }

  function oneOf(set) {
    return set[below(set.length)];
  }

  // Every number is as likely as any other: those past the last whole turn are drawn again.
  function below(count) {
    const numbers = new Uint32Array(1);
    const end = Math.floor(2 ** 32 / count) * count;
    do crypto.getRandomValues(numbers);
    while (numbers[0] >= end);
    return numbers[0] % count;
  }

  ${storageScript}

  ${fillScript}
`;
