import { h } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Job, ProjectType } from '../../../../contracts/job/job.ts';
import type { Hello } from '../../../protocol.ts';
import { post } from '../../api.ts';
import { Problem, useAction } from '../../parts/notice.ts';

interface ChangeFormProps {
  /** A job that has ended. */
  readonly job: Job;
  readonly hello: Hello;
  /** Whether somebody has come here to change the job. */
  readonly isWanted: boolean;
}

/** Submits a follow-up of an ended job, and opens it. */
export function ChangeForm({ job, hello, isWanted }: ChangeFormProps) {
  const { jobId, projectType } = job;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const [approval, setApproval] = useState(false);
  const { isBusy, error, run } = useAction();
  // One for all attempts to submit the same wish: a double click starts one job.
  const key = useRef('');
  const reason = whyNot(hello);
  const isDisabled = reason !== undefined;

  useEffect(() => {
    if (!isWanted) return;
    field.current?.focus();
    // So that the same link works again.
    location.replace(`#/jobs/${jobId}`);
  }, [isWanted]);

  const submit = async () => {
    key.current ||= crypto.randomUUID();
    const body = { message, approval, idempotencyKey: key.current };
    const { jobId: child } = await post<{ jobId: string }>(`jobs/${jobId}/revise`, body);
    location.hash = `#/jobs/${child}`;
  };
  return h(
    'form',
    {
      class: 'change',
      onSubmit: (event: Event) => {
        event.preventDefault();
        if (!isDisabled) run(submit);
      },
    },
    h('label', { for: id, class: 'change-label' }, 'Change'),
    h('textarea', {
      id,
      ref: field,
      rows: 1,
      required: true,
      disabled: isDisabled,
      placeholder: isDisabled ? '' : examples[projectType],
      'aria-describedby': `${id}-note`,
      value: message,
      onInput: (event: Event) => {
        if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
        key.current = '';
        setMessage(event.currentTarget.value);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        field.current?.form?.requestSubmit();
      },
    }),
    !isDisabled && [
      h(
        'label',
        { key: 'review', class: 'check' },
        h('input', {
          type: 'checkbox',
          checked: approval,
          onChange: () => {
            key.current = '';
            setApproval(!approval);
          },
        }),
        'Review the changes first',
      ),
      h(
        'button',
        {
          key: 'submit',
          type: 'submit',
          class: 'primary',
          disabled: isBusy,
          title: 'Ctrl+Enter or ⌘+Enter',
        },
        'Change',
      ),
    ],
    h(
      'p',
      { id: `${id}-note`, class: isDisabled ? 'change-note soft' : 'sr' },
      reason ?? 'Control or Command and Enter submits.',
    ),
    error && h(Problem, { error }),
  );
}

/** Why the job cannot be changed here; undefined if it can. */
function whyNot({ mode, readOnly }: Hello): string | undefined {
  if (mode === 'recording') return 'This is an exported journal: there is no engine to change it.';
  return readOnly ? 'This page is read-only.' : undefined;
}

const examples: Readonly<Record<ProjectType, string>> = {
  static_html: 'Make the header blue',
  node_project: 'Add a route for orders',
  discord_bot: 'Add a command that rolls dice',
};
