import { source } from '../lay-out.ts';
import { storageScript } from '../page/scripts.ts';
import { comparisonScript } from './compare.ts';
import { formulasScript } from './formulas.ts';
import { scheduleScript } from './schedule.ts';

export const script = source`
  const { kind, currency, results, steps = [], roundTo = 1, text } = content;
  let { isImperial } = content;
  const language = document.documentElement.lang;
  const fields = [...document.querySelectorAll('#inputs :is([type=number], [type=date])')];
  const round = document.querySelector('#round');

  const ways = {
    sum: (values) => values.reduce((sum, value) => sum + value, 0),
    product: (values) => values.reduce((product, value) => product * value, 1),
    mean: (values) => ways.sum(values) / values.length,
  };

  const operators = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '^': (a, b) => a ** b,
  };

  ${formulasScript}

  const stored = load('values', {}) || {};
  for (const field of fields) {
    if (field.name === 'onDay') field.valueAsNumber = Date.now();
    else if (Number.isFinite(stored[field.name])) field.valueAsNumber = stored[field.name];
    field.addEventListener('input', show);
  }
  if (round) {
    round.checked = load('round', false) === true;
    round.addEventListener('change', () => {
      save('round', round.checked);
      show();
    });
  }
  for (const button of document.querySelectorAll('[data-preset]')) {
    button.addEventListener('click', () => {
      const field = fields.find(({ name }) => name === button.dataset.preset);
      field.value = button.value;
      show();
    });
  }
  const choices = [...document.querySelectorAll('[name=way]')];
  const chosen = choices.find((way) => way.value === load('way'));
  if (chosen) chosen.checked = true;
  for (const way of choices) {
    way.addEventListener('change', () => {
      save('way', way.value);
      show();
    });
  }
  for (const measure of document.querySelectorAll('[name=measure]')) {
    measure.addEventListener('change', () => measureIn(measure.value === 'imperial'));
  }
  if (document.querySelector('[name=measure]') && load('imperial', isImperial) !== isImperial) {
    measureIn(!isImperial, false);
    document.querySelector('[name=measure]:not(:checked)').checked = true;
  }
  document.querySelector('#inputs').addEventListener('submit', (event) => event.preventDefault());
  show();

  function show() {
    const values = Object.fromEntries(fields.map((field) => [field.name, field.valueAsNumber]));
    if (content.isMonths) values.years /= 12;
    const isValid = fields.every((field) => field.checkValidity());
    for (const field of fields) field.setAttribute('aria-invalid', String(!field.checkValidity()));
    const found = !isValid ? {} : kind === 'named' ? { result: named() } : formulas[kind](values);
    for (const { name, unit } of results) {
      document.querySelector('#result-' + name).textContent = written(found[name], unit);
    }
    if (kind === 'bmi') document.querySelector('.side dd').dataset.level = found.level || '';
    for (const button of document.querySelectorAll('[data-preset]')) {
      button.setAttribute('aria-pressed', String(values[button.dataset.preset] === Number(button.value)));
    }
    showSchedule(isValid ? values : undefined);
    if (isValid) save('values', Object.fromEntries(fields.map((field) => [field.name, field.valueAsNumber])));
  }

  // Values that are converted are rounded; those kept from before are in the measure already.
  function measureIn(isOther, isConverted = true) {
    isImperial = isOther;
    save('imperial', isImperial);
    const of = { weight: [2.20462, 'lb', 'kg'], height: [0.393701, 'in', 'cm'] };
    for (const field of fields) {
      const [factor, imperial, metric] = of[field.name];
      field.parentElement.querySelector('.unit').textContent = isImperial ? imperial : metric;
      if (isConverted && field.value !== '') field.value = Math.round(field.valueAsNumber * (isImperial ? factor : 1 / factor) * 10) / 10;
    }
    show();
  }

  ${scheduleScript}

  ${comparisonScript}

  function isRounded() {
    return Boolean(round && round.checked);
  }

  // The request's formula, or a choice of what is done with the fields that are filled in.
  function named() {
    const values = fields.map((field) => field.valueAsNumber);
    if (steps.length > 0) return calculate(values);
    const filled = values.filter(Number.isFinite);
    return filled.length === 0 ? undefined : ways[choices.find((way) => way.checked).value](filled);
  }

  function calculate(values) {
    const stack = [];
    for (const step of steps) {
      if (typeof step === 'number') stack.push(step);
      else if (step.startsWith('#')) stack.push(values[Number(step.slice(1))]);
      else {
        const right = stack.pop();
        stack.push(operators[step](stack.pop(), right));
      }
    }
    return stack[0];
  }

  function written(value, unit) {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '–';
    if (unit === 'word') return value;
    if (unit === 'money') return value.toLocaleString(language, { style: 'currency', currency });
    const digits = { maximumFractionDigits: unit ? 1 : 2 };
    if (['m²', 'ft²', 'm³', 'W'].includes(unit) || unit === 'kcal' || unit === 'kWh') return value.toLocaleString(language, digits) + ' ' + unit;
    return value.toLocaleString(language, unit ? { style: 'unit', unit, unitDisplay: 'short', ...digits } : digits);
  }

  ${storageScript}
`;
