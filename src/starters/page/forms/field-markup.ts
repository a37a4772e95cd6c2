import { type Markup, markup } from '../../markup.ts';
import type { Field } from './field.ts';

/** A field with its label and a place for what is wrong with it. `optional` marks what may be left out. */
export function fieldMarkup(field: Field, id: string, optional: string): Markup {
  const { label, type, autocomplete, isRequired, minLength, options = [], prices = [] } = field;
  if (type === 'checkbox')
    return markup`
      <div class="field tick">
        <label for="${id}"><input id="${id}" name="${id}" type="checkbox" aria-describedby="${id}-error"> ${label}</label>
        <p class="error" id="${id}-error"></p>
      </div>
    `;
  const shared = markup`id="${id}" name="${id}" aria-describedby="${id}-error"${isRequired ? markup` required` : []}${autocomplete === undefined ? [] : markup` autocomplete="${autocomplete}"`}${minLength === undefined ? [] : markup` minlength="${minLength}"`}`;
  const control =
    type === 'textarea'
      ? markup`<textarea ${shared} rows="4" maxlength="5000"></textarea>`
      : type === 'select'
        ? markup`<select ${shared}><option value=""></option>${options.map((option, index) => optionMarkup(option, prices[index]))}</select>`
        : markup`<input ${shared} type="${type}"${limitsOf(field)}>`;
  return markup`
    <div class="field">
      <label for="${id}">${label}${isRequired ? markup` <span class="mark" aria-hidden="true">*</span>` : markup` <span class="optional">(${optional})</span>`}</label>
      ${control}
      <p class="error" id="${id}-error"></p>
    </div>
  `;
}

function optionMarkup(option: string, price: string | undefined): Markup {
  return price === undefined
    ? markup`<option>${option}</option>`
    : markup`<option value="${option}" data-price="${price}">${option} – ${price}</option>`;
}

function limitsOf({ type, isFromToday = false, daysOff = [], after }: Field): Markup {
  if (type === 'number') return markup` min="1" inputmode="numeric"`;
  if (type === 'time') return markup``;
  if (type !== 'date') return markup` maxlength="200"`;
  return markup`${after === undefined ? [] : markup` data-after="${after}"`}${isFromToday ? markup` data-from="today"` : []}${daysOff.length > 0 ? markup` data-off="${daysOff.join(' ')}"` : []}`;
}
