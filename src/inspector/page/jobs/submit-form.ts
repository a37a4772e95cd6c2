import { h } from 'preact';
import { useState } from 'preact/hooks';
import { projectTypes } from '../../../contracts/job/project-types.ts';
import { post } from '../api.ts';
import { formatType } from '../format.ts';
import { Problem, useAction } from '../parts/notice.ts';

/** Submits a job from a message, and opens it. */
export function SubmitForm() {
  const [message, setMessage] = useState('');
  const [projectType, setType] = useState('');
  const [approval, setApproval] = useState(false);
  const { isBusy, error, run } = useAction();
  const submit = async () => {
    const body = { message, approval, ...(projectType !== '' && { projectType }) };
    const { jobId } = await post<{ jobId: string }>('jobs', body);
    location.hash = `#/jobs/${jobId}`;
  };
  return h(
    'form',
    {
      class: 'submit',
      onSubmit: (event: Event) => {
        event.preventDefault();
        run(submit);
      },
    },
    h('input', {
      name: 'message',
      required: true,
      maxLength: 16_000,
      placeholder: 'Create a landing page for my startup',
      'aria-label': 'What to build',
      autocomplete: 'off',
      value: message,
      onInput: (event: Event) => {
        if (event.currentTarget instanceof HTMLInputElement) setMessage(event.currentTarget.value);
      },
    }),
    h(
      'select',
      {
        'aria-label': 'Project type',
        value: projectType,
        onChange: (event: Event) => {
          if (event.currentTarget instanceof HTMLSelectElement) setType(event.currentTarget.value);
        },
      },
      h('option', { value: '' }, 'Auto-detect'),
      projectTypes.map((type) => h('option', { key: type, value: type }, formatType(type))),
    ),
    h(
      'label',
      { class: 'check' },
      h('input', { type: 'checkbox', checked: approval, onChange: () => setApproval(!approval) }),
      'Review the plan first',
    ),
    h('button', { type: 'submit', class: 'primary', disabled: isBusy }, 'Build'),
    error && h(Problem, { error }),
  );
}
