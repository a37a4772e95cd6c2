import { type Markup, markup } from '../../markup.ts';
import type { Field } from './field.ts';

/** A field with its label and a place for what is wrong with it. `optional` marks what may be left out. */
export function fieldMarkup(
  { label, type, autocomplete, isRequired, minLength, options = [] }: Field,
  id: string,
  optional: string,
): Markup {
  const shared = markup`id="${id}" name="${id}" aria-describedby="${id}-error"${isRequired ? markup` required` : []}${autocomplete === undefined ? [] : markup` autocomplete="${autocomplete}"`}${minLength === undefined ? [] : markup` minlength="${minLength}"`}`;
  const control =
    type === 'textarea'
      ? markup`<textarea ${shared} rows="4" maxlength="5000"></textarea>`
      : type === 'select'
        ? markup`<select ${shared}><option value=""></option>${options.map((option) => markup`<option>${option}</option>`)}</select>`
        : markup`<input ${shared} type="${type}"${type === 'number' ? markup` min="0" inputmode="numeric"` : type === 'date' || type === 'time' ? [] : markup` maxlength="200"`}>`;
  return markup`
    <div class="field">
      <label for="${id}">${label}${isRequired ? markup` <span class="mark" aria-hidden="true">*</span>` : markup` <span class="optional">(${optional})</span>`}</label>
      ${control}
      <p class="error" id="${id}-error"></p>
    </div>
  `;
}
