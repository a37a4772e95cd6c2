import { type Markup, markup } from '../markup.ts';
import type { T } from './sections.ts';

/** A form that checks what is typed, and says that it sends nothing. It needs the script to be used. */
export function contactForm(action: string, t: T): Markup {
  return markup`
    <form class="contact-form" id="contact-form" method="post">
      <p class="form-note">${t('formNote')}</p>
      <div class="field">
        <label for="field-name">${t('name')}</label>
        <input id="field-name" name="name" type="text" autocomplete="name" maxlength="100" required aria-describedby="field-name-error">
        <p class="error" id="field-name-error"></p>
      </div>
      <div class="field">
        <label for="field-email">${t('email')}</label>
        <input id="field-email" name="email" type="email" autocomplete="email" maxlength="200" required aria-describedby="field-email-error">
        <p class="error" id="field-email-error"></p>
      </div>
      <div class="field wide">
        <label for="field-message">${t('message')}</label>
        <textarea id="field-message" name="message" rows="5" minlength="10" maxlength="5000" required aria-describedby="field-message-error"></textarea>
        <p class="error" id="field-message-error"></p>
      </div>
      <div class="wide submit">
        <button class="button" type="submit" disabled>${action}</button>
        <p class="status" id="contact-status" role="status"></p>
      </div>
    </form>
  `;
}
