import { source } from '../lay-out.ts';
import { makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const ids = ['servings', 'wanted', 'measures', 'ingredients'];
  $('ingredients').value = content.ingredients.join('\n');
  const first = Object.fromEntries(ids.map((id) => [id, $(id).value]));
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const signs = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅛': 1 / 8 };
  // In grams or millilitres.
  const units = {
    metric: { g: 1, kg: 1000, ml: 1, l: 1000 },
    us: { oz: 28.35, lb: 453.6, tsp: 4.93, tbsp: 14.79, cup: 236.6 },
  };
  const names = { gram: 'g', grams: 'g', kgs: 'kg', liter: 'l', litre: 'l', liters: 'l', litres: 'l', ounce: 'oz', ounces: 'oz', lbs: 'lb', pound: 'lb', pounds: 'lb', cups: 'cup', teaspoon: 'tsp', teaspoons: 'tsp', tablespoon: 'tbsp', tablespoons: 'tbsp' };
  const solids = ['g', 'kg', 'oz', 'lb'];

  const stored = load('recipe', {});
  for (const id of ids) {
    if (stored && typeof stored[id] === 'string') $(id).value = stored[id];
    $(id).addEventListener('input', () => {
      save('recipe', Object.fromEntries(ids.map((key) => [key, $(key).value])));
      show();
    });
  }
  $('reset').addEventListener('click', () => {
    for (const id of ids) $(id).value = first[id];
    save('recipe', first);
    show();
  });
  $('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(result().join('\n'));
      $('told').textContent = text.copied;
    } catch {
      // Without the right to copy, the lines are marked so that a key copies them.
      getSelection().selectAllChildren($('lines'));
    }
  });
  show();

  function show() {
    $('told').textContent = '';
    $('lines').replaceChildren(...result().map((line) => make('li', {}, line)));
  }

  function result() {
    const factor = Number($('wanted').value) / Number($('servings').value);
    const lines = $('ingredients').value.split('\n').map((line) => line.trim()).filter(Boolean);
    return lines.map((line) => (factor > 0 && Number.isFinite(factor) ? scaled(line, factor) : line));
  }

  // The amount at the beginning of a line: "1 1/2 cups", "½ l", "200 g".
  function scaled(line, factor) {
    const found = line.match(/^(?:(\d+)\s+(?=\d+\s?\/|[½⅓⅔¼¾⅛]))?(?:(\d+)\s?\/\s?(\d+)|(\d+(?:[.,]\d+)?)?(?:\s?([½⅓⅔¼¾⅛]))?)/);
    const [whole, count, above, below, plain, sign] = found;
    if (whole.trim() === '') return line;
    const amount = (Number(count || 0) + (above ? Number(above) / Number(below) : Number((plain || '0').replace(',', '.')) + (signs[sign] || 0))) * factor;
    if (!(amount > 0 && Number.isFinite(amount))) return line;
    const rest = line.slice(whole.length);
    const [, space, unit] = /^(\s*)([\p{L}]+)?/u.exec(rest);
    const known = names[(unit || '').toLowerCase()] || (unit || '').toLowerCase();
    const kind = known in units.metric ? 'metric' : known in units.us ? 'us' : '';
    const wanted = $('measures').value;
    if (kind === '' || wanted === '' || wanted === kind) return written(amount, kind === 'metric') + rest;
    const size = amount * units[kind][known];
    const target = fitting(size, wanted, solids.includes(known));
    return written(size / units[wanted][target], wanted === 'metric') + ' ' + target + rest.slice(space.length + unit.length);
  }

  function fitting(size, kind, isSolid) {
    if (kind === 'metric') return isSolid ? (size < 1000 ? 'g' : 'kg') : size < 1000 ? 'ml' : 'l';
    if (isSolid) return size < 453 ? 'oz' : 'lb';
    return size < 14 ? 'tsp' : size < 59 ? 'tbsp' : 'cup';
  }

  // Thirds, quarters and eighths as fractions: ⅔ and not 0.667. Grams need none.
  function written(amount, isMetric) {
    if (isMetric && amount >= 10) return number.format(Math.round(amount));
    const whole = Math.floor(amount + 0.02);
    const part = amount - whole;
    if (part < 0.03) return number.format(whole);
    const [sign] = Object.entries(signs).find(([, value]) => Math.abs(part - value) < 0.03) || [];
    if (sign === undefined || isMetric) return number.format(amount < 1 ? Math.round(amount * 100) / 100 : amount);
    return (whole > 0 ? whole : '') + sign;
  }

  ${makeScript}

  ${storageScript}
`;
