import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { kinds, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const amount = $('amount');

  let kind = kinds[0];
  const ownRates = load('rates', {}) || {};

  for (const radio of document.querySelectorAll('[name=kind]')) {
    radio.addEventListener('change', () => choose(kinds.find(({ name }) => name === radio.value)));
  }
  for (const id of ['amount', 'from', 'to']) $(id).addEventListener('input', show);
  const ingredient = $('ingredient');
  if (ingredient) ingredient.addEventListener('input', show);
  $('swap').addEventListener('click', () => {
    [$('from').value, $('to').value] = [$('to').value, $('from').value];
    show();
  });
  choose(kind);

  function choose(next) {
    kind = next;
    const units = Object.keys(kind.units);
    const options = () => units.map((unit) => new Option(nameOf(unit), unit));
    $('from').replaceChildren(...options());
    $('to').replaceChildren(...options());
    [$('from').value, $('to').value] = kind.pair || units;
    $('rates').hidden = kind.name !== 'currency';
    if (ingredient) $('ingredient-field').hidden = !kind.ingredients;
    if (kind.name === 'currency') showRates(units);
    show();
  }

  function showRates([base, ...others]) {
    $('rate-fields').replaceChildren(...others.map((unit) => {
      // As a rate is read: the dearer one in the other.
      const isTurned = rateOf(unit) < 1;
      const rate = isTurned ? Number((1 / rateOf(unit)).toPrecision(4)) : rateOf(unit);
      const field = make('input', {
        type: 'number', min: '0', step: 'any', inputmode: 'decimal', 'data-unit': unit, value: String(rate),
        input: () => {
          if (!(Number(field.value) > 0)) return;
          ownRates[unit] = isTurned ? 1 / Number(field.value) : Number(field.value);
          save('rates', ownRates);
          show();
        },
      });
      return make('label', { class: 'field' }, make('span', {}, fill(text.rate, isTurned ? { from: unit, to: base } : { from: base, to: unit })), field);
    }));
  }

  function rateOf(unit) {
    return Number(ownRates[unit]) > 0 ? Number(ownRates[unit]) : kind.units[unit];
  }

  function show() {
    const [from, to] = [$('from').value, $('to').value];
    const value = Number(amount.value);
    $('result').textContent = written(value, from) + ' = ' + written(convert(value, from, to), to);
    $('table').replaceChildren(...Object.keys(kind.units).filter((unit) => unit !== from).map((unit) =>
      make('div', {}, make('dt', {}, nameOf(unit)), make('dd', {}, written(convert(value, from, unit), unit)))));
  }

  function convert(value, from, to) {
    if (kind.name === 'temperature') return fromCelsius(toCelsius(value, from), to);
    if (kind.name === 'currency') return (value / rateOf(from)) * rateOf(to);
    if (kind.ingredients) return fromMillilitres(toMillilitres(value, from), to);
    return (value * kind.units[from]) / kind.units[to];
  }

  // A gram of flour takes more room than one of sugar.
  function densityFor(unit) {
    return unit === 'gram' || unit === 'ounce' ? kind.ingredients[ingredient.value] : 1;
  }

  function toMillilitres(value, unit) {
    return (value * kind.units[unit]) / densityFor(unit);
  }

  function fromMillilitres(value, unit) {
    return (value * densityFor(unit)) / kind.units[unit];
  }

  function toCelsius(value, unit) {
    return unit === 'fahrenheit' ? ((value - 32) * 5) / 9 : unit === 'kelvin' ? value - 273.15 : value;
  }

  function fromCelsius(value, unit) {
    return unit === 'fahrenheit' ? (value * 9) / 5 + 32 : unit === 'kelvin' ? value + 273.15 : value;
  }

  function written(value, unit) {
    const size = Math.abs(value);
    // Nobody weighs flour to the milligram.
    const inKitchen = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const digits = { maximumFractionDigits: kind.ingredients ? inKitchen : size >= 1000 ? 1 : size >= 1 ? 3 : 6 };
    if (kind.name === 'currency') return value.toLocaleString(language, { style: 'currency', currency: unit });
    if (unit === 'kelvin') return value.toLocaleString(language, digits) + ' K';
    if (ownName(unit)) return value.toLocaleString(language, digits) + ' ' + ownName(unit);
    return value.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'short', ...digits });
  }

  function ownName(unit) {
    return kind.names && kind.names[unit];
  }

  function nameOf(unit) {
    if (unit === 'kelvin') return 'Kelvin';
    if (ownName(unit)) return ownName(unit);
    if (kind.name === 'currency') return unit + ' – ' + new Intl.DisplayNames(language, { type: 'currency' }).of(unit);
    // Without the number: "kilometres".
    const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(5);
    return parts.filter(({ type }) => type === 'unit').map(({ value }) => value).join(' ');
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
