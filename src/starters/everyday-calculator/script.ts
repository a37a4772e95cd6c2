import { source } from '../lay-out.ts';
import { storageScript } from '../page/scripts.ts';

export const script = source`
  const { kind, currency, isImperial, results, text } = content;
  const language = document.documentElement.lang;
  const fields = [...document.querySelectorAll('#inputs input')];

  const formulas = {
    tip: ({ bill, tip, people }) => {
      const tipSum = (bill * tip) / 100;
      return { tipSum, total: bill + tipSum, each: (bill + tipSum) / people };
    },
    bmi: ({ weight, height }) => {
      const bmi = isImperial ? (weight / height ** 2) * 703 : weight / (height / 100) ** 2;
      const name = bmi < 18.5 ? 'under' : bmi < 25 ? 'normal' : bmi < 30 ? 'over' : 'obese';
      return { bmi: Math.round(bmi * 10) / 10, class: text[name] };
    },
    discount: ({ price, discount }) => ({ saved: (price * discount) / 100, toPay: price - (price * discount) / 100 }),
    loan: ({ loan, interest, years }) => {
      const months = years * 12;
      const rate = interest / 1200;
      const monthly = rate === 0 ? loan / months : (loan * rate) / (1 - (1 + rate) ** -months);
      return { monthly, repaid: monthly * months, interestSum: monthly * months - loan };
    },
    paint: ({ length, width, openings, coats, coverage }) => {
      const area = Math.max(length * width - openings, 0);
      return { area, litres: (area * coats) / coverage };
    },
    fuel: ({ distance, consumption, fuelPrice }) => {
      const litres = (distance * consumption) / 100;
      return { litres, cost: litres * fuelPrice };
    },
  };

  const stored = load('values', {}) || {};
  for (const field of fields) {
    if (Number.isFinite(stored[field.name])) field.value = stored[field.name];
    field.addEventListener('input', show);
  }
  document.querySelector('#inputs').addEventListener('submit', (event) => event.preventDefault());
  show();

  function show() {
    const values = Object.fromEntries(fields.map((field) => [field.name, field.valueAsNumber]));
    const isValid = fields.every((field) => field.checkValidity());
    for (const field of fields) field.setAttribute('aria-invalid', String(!field.checkValidity()));
    const found = isValid ? formulas[kind](values) : {};
    for (const { name, unit } of results) {
      document.querySelector('#result-' + name).textContent = written(found[name], unit);
    }
    if (isValid) save('values', values);
  }

  function written(value, unit) {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '–';
    if (unit === 'word') return value;
    if (unit === 'money') return value.toLocaleString(language, { style: 'currency', currency });
    const digits = { maximumFractionDigits: 1 };
    if (unit === 'm²') return value.toLocaleString(language, digits) + ' m²';
    return value.toLocaleString(language, unit ? { style: 'unit', unit, unitDisplay: 'short', ...digits } : digits);
  }

  ${storageScript}
`;
