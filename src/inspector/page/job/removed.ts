import { h } from 'preact';

/** In place of a job that was removed while its page was open: nothing of it is shown any longer. */
export function Removed({ jobId }: { readonly jobId: string }) {
  return h(
    'main',
    { class: 'page removed' },
    h('h1', null, 'This job was removed'),
    h(
      'p',
      { role: 'status' },
      'Somebody removed ',
      h('code', null, jobId),
      ', or its time was over. Its files, its journal and its result are gone.',
    ),
    h('p', null, h('a', { class: 'button', href: '#/' }, 'All jobs')),
  );
}
