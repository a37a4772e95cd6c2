import { h } from 'preact';
import type { Hello } from '../../protocol.ts';
import { Family } from '../job/family/family.ts';
import { useFamily } from '../job/family/use-family.ts';
import { formatAmount } from '../format.ts';
import { useTitle } from '../parts/hooks.ts';

/** The jobs that came from one another, one of them chosen. */
export function FamilyPage({ jobId, hello }: { readonly jobId: string; readonly hello: Hello }) {
  const family = useFamily(jobId, { version: '', isShown: true, isKept: true });
  useTitle('Family');
  return h(
    'main',
    { class: 'jobs' },
    h(
      'div',
      { class: 'bar' },
      h('h1', { class: 'bar-title' }, 'Family'),
      h('span', { class: 'soft' }, formatAmount(family.length, 'job')),
      h('span', { class: 'spacer' }),
      h('a', { class: 'button', href: '#/' }, 'All jobs'),
    ),
    h(Family, { jobId, family, hello }),
  );
}
