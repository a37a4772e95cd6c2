import { h } from 'preact';
import { formatAmount } from '../../format.ts';
import type { Revision } from './revisions.ts';

/** Why the job started over, and what changed, latest first. */
export function RevisionList({ revisions }: { readonly revisions: readonly Revision[] }) {
  if (revisions.length === 0) return null;
  return [
    h('h2', { key: 'name' }, 'What changed'),
    h(
      'ol',
      { key: 'list', class: 'revisions' },
      revisions.map((revision) =>
        h(
          'li',
          { key: revision.number },
          h('b', null, `Revision ${revision.number}`),
          ` ${causeText(revision)}`,
          h(Changes, { revision }),
          revision.notIncluded.map((request) =>
            h('div', { key: request, class: 'tone-wait' }, `Not included: ${request}`),
          ),
        ),
      ),
    ),
  ];
}

function Changes({ revision: { cause, changes } }: { readonly revision: Revision }) {
  const isPlan = cause === 'rejection';
  if (cause === 'lost files') return null;
  if (changes === undefined) {
    return h('div', { class: 'soft' }, isPlan ? 'No new plan yet.' : 'No new files yet.');
  }
  if (changes.length > 0) {
    return h(
      'ul',
      null,
      changes.slice(0, maxShown).map((change) => h('li', { key: change }, change)),
    );
  }
  return h(
    'div',
    { class: 'tone-wait' },
    isPlan
      ? 'That did not change the plan. Rephrase it, or approve the plan.'
      : 'The files are the same as before.',
  );
}

const maxShown = 20;

function causeText({ cause, reason, errors }: Revision): string {
  if (cause === 'rejection') {
    return reason === undefined ? 'after a rejection' : `after a rejection: “${reason}”`;
  }
  if (cause === 'lost files') return 'because its files were lost';
  const [first] = errors;
  const where = first === undefined ? '' : ` in ${first.file}`;
  const others = new Set(errors.map(({ file }) => file)).size - 1;
  return `repairs ${formatAmount(errors.length, 'error')}${where}${others > 0 ? ` and ${formatAmount(others, 'other file')}` : ''}`;
}
