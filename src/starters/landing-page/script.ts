import { source } from '../lay-out.ts';
import { fillScript } from '../page/scripts.ts';

/** The checks of the contact form. Nothing in it comes from the request. */
export const script = source`
  // Checks the contact form. To receive messages, send the fields to a service of your choice
  // at the end of the listener, and change the text beside the button.
  const form = document.querySelector('#contact-form');

  if (form instanceof HTMLFormElement) {
    const status = form.querySelector('#contact-status');
    const fields = [...form.querySelectorAll('input, textarea')];
    // Until here the button is disabled: without this script nothing could be checked.
    form.querySelector('button').disabled = false;
    form.noValidate = true;

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = fields.filter((field) => !check(field));
      if (wrong.length > 0) {
        status.textContent = content.text.marked;
        wrong[0].focus();
        return;
      }
      form.reset();
      status.textContent = content.text.fine;
    });

    for (const field of fields) {
      field.addEventListener('input', () => {
        if (field.getAttribute('aria-invalid') === 'true') check(field);
      });
    }
  }

  function check(field) {
    const problem = problemOf(field);
    field.setAttribute('aria-invalid', String(problem !== ''));
    document.getElementById(field.id + '-error').textContent = problem;
    return problem === '';
  }

  function problemOf(field) {
    const value = field.value.trim();
    if (value === '') return content.text.fill;
    if (field.type === 'email' && !field.validity.valid) return content.text.address;
    if (field.minLength > 0 && value.length < field.minLength) {
      return fill(content.text.length, { n: field.minLength });
    }
    return '';
  }

  ${fillScript}
`;
