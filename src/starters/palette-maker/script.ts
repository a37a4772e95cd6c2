import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  // Turns of the hue, and steps of the lightness, for each of the five colours.
  const harmonies = {
    analogous: [[0, 0], [-30, 12], [30, 8], [-55, 22], [55, -14]],
    complementary: [[0, 0], [0, 26], [180, 0], [180, 24], [0, -24]],
    triad: [[0, 0], [120, 0], [240, 0], [120, 26], [0, -24]],
    shades: [[0, 34], [0, 18], [0, 0], [0, -14], [0, -28]],
  };
  const isHex = (code) => /^#[\da-f]{6}$/.test(code);
  const given = content.given.filter(isHex);

  let swatches = revived(load('swatches')) || [];
  if (swatches.length === 0) {
    $('base').value = given[0] || randomColour();
    make5();
    given.forEach((code, index) => {
      swatches[index] = { code, isLocked: true };
    });
  } else {
    $('base').value = swatches[0].code;
    $('harmony').value = load('harmony', 'analogous');
  }

  $('new').addEventListener('click', renew);
  $('base').addEventListener('input', () => {
    swatches = [];
    make5();
    show();
  });
  $('harmony').addEventListener('change', () => {
    make5();
    show();
  });
  $('copy-css').addEventListener('click', () => copy($('css').textContent, 'CSS'));
  // A button that was clicked with a pointer leaves the space bar to the colours.
  document.addEventListener('click', (event) => {
    if (event.detail > 0 && event.target.closest('button')) document.activeElement.blur();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.target.closest('button, input, select, textarea, a, [tabindex="0"]')) return;
    event.preventDefault();
    renew();
  });
  show();

  function revived(stored) {
    return Array.isArray(stored) && stored.length === 5 && stored.every((swatch) => swatch && isHex(swatch.code)) ? stored : undefined;
  }

  function renew() {
    const kept = swatches.find((swatch) => swatch.isLocked);
    $('base').value = kept ? kept.code : randomColour();
    make5();
    show();
  }

  function make5() {
    const [hue, saturation, lightness] = toHsl($('base').value);
    swatches = (harmonies[$('harmony').value] || harmonies.analogous).map(([turn, step], index) => {
      const old = swatches[index];
      if (old && old.isLocked) return old;
      const light = Math.min(94, Math.max(10, lightness + step));
      return { code: turn === 0 && step === 0 ? $('base').value : toHex((hue + turn + 360) % 360, saturation, light), isLocked: false };
    });
  }

  function show() {
    save('swatches', swatches);
    save('harmony', $('harmony').value);
    $('swatches').replaceChildren(...swatches.map((swatch, index) => {
      const name = fill(text.colour, { n: index + 1 });
      const code = make('input', { type: 'text', value: swatch.code, maxlength: '7', spellcheck: 'false', 'aria-label': name, change: () => change(index, code.value) });
      const item = make('li', {}, code,
        make('span', {}, text.white + ' ' + ratioText(swatch.code, '#ffffff')),
        make('span', {}, text.black + ' ' + ratioText(swatch.code, '#000000')),
        make('div', { class: 'row' },
          make('button', { type: 'button', class: 'lock', 'aria-pressed': String(swatch.isLocked), click: () => lock(index) }, text.lock),
          make('button', { type: 'button', class: 'copy', click: () => copy(swatch.code, swatch.code) }, text.copy)));
      // The button does the same for a keyboard; in the field, a code can still be written.
      item.addEventListener('click', (event) => {
        if (!event.target.closest('button, input')) copy(swatch.code, swatch.code);
      });
      item.style.background = swatch.code;
      item.style.color = inkOn(swatch.code);
      return item;
    }));
    const codes = swatches.map((swatch) => swatch.code);
    $('pairs').replaceChildren(
      make('thead', {}, make('tr', {}, make('td'), ...codes.map((code) => make('th', { scope: 'col' }, chip(code))))),
      make('tbody', {}, ...codes.map((row) => make('tr', {}, make('th', { scope: 'row' }, chip(row)),
        ...codes.map((column) => make('td', {}, ...(row === column ? ['·'] : [sample(row, column)])))))));
    $('css').textContent = ':root {\n' + codes.map((code, index) => '  --colour-' + (index + 1) + ': ' + code + ';\n').join('') + '}';
  }

  function chip(code) {
    const element = make('span', { class: 'chip' }, code);
    element.style.background = code;
    element.style.color = inkOn(code);
    return element;
  }

  function sample(one, other) {
    const ratio = contrast(one, other);
    const grade = ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : ratio >= 3 ? 'AA 18+' : text.low;
    return make('span', { class: ratio >= 4.5 ? 'pass' : '' }, ratioText(one, other), make('small', {}, grade));
  }

  function change(index, typed) {
    const code = typed.trim().toLowerCase().replace(/^#?([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3').replace(/^(?=[\da-f]{6}$)/, '#');
    if (isHex(code)) swatches[index] = { code, isLocked: true };
    show();
  }

  function lock(index) {
    swatches[index] = { ...swatches[index], isLocked: !swatches[index].isLocked };
    show();
    $('swatches').children[index].querySelector('.lock').focus();
  }

  async function copy(words, name) {
    try {
      await navigator.clipboard.writeText(words);
      $('status').textContent = fill(text.copied, { name });
    } catch {
      // Without leave to use the clipboard, the words stand on the page to be selected.
      $('status').textContent = words;
    }
  }

  function randomColour() {
    return toHex(Math.random() * 360, 45 + Math.random() * 40, 38 + Math.random() * 24);
  }

  function channels(code) {
    return [1, 3, 5].map((at) => parseInt(code.slice(at, at + 2), 16) / 255);
  }

  function luminance(code) {
    const [red, green, blue] = channels(code).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, other) {
    const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  }

  // Rounded down, so that 4.49 does not pass for 4.5.
  function ratioText(one, other) {
    return (Math.floor(contrast(one, other) * 10) / 10).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 }) + ':1';
  }

  function inkOn(code) {
    return contrast(code, '#ffffff') >= contrast(code, '#000000') ? '#ffffff' : '#000000';
  }

  function toHsl(code) {
    const [red, green, blue] = channels(code);
    const most = Math.max(red, green, blue);
    const span = most - Math.min(red, green, blue);
    const lightness = most - span / 2;
    const turn = span === 0 ? 0 : most === red ? ((green - blue) / span) % 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
    const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
    return [(turn * 60 + 360) % 360, saturation * 100, lightness * 100];
  }

  function toHex(hue, saturation, lightness) {
    const reach = (saturation / 100) * Math.min(lightness, 100 - lightness) / 100;
    const part = (n) => {
      const k = (n + hue / 30) % 12;
      const value = lightness / 100 - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(value * 255).toString(16).padStart(2, '0');
    };
    return '#' + part(0) + part(8) + part(4);
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
