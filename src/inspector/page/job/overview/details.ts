import { type ComponentChildren, h } from 'preact';
import type { Behaviour } from '../../../../contracts/job/behaviour.ts';
import type { Job } from '../../../../contracts/job/job.ts';
import { formatBytes, formatType } from '../../format.ts';
import { usageText } from '../calls/call-facts.ts';
import { type Origin, originOf } from '../origin.ts';

/** The other facts about a job. */
export function Details({ job }: { readonly job: Job }) {
  const { paths, diagnostics, input, tree, pruned = [] } = job;
  const { tokenUsage: usage } = diagnostics;
  return [
    job.behaviour && h(InBrowser, { key: 'behaviour', behaviour: job.behaviour }),
    h('h2', { key: 'name' }, 'Details'),
    h(
      'dl',
      { key: 'facts', class: 'facts' },
      fact('Message', input.userMessage),
      fact('Type', formatType(job.projectType)),
      tree && fact('Files', `${tree.count}, ${formatBytes(tree.bytes)}`),
      job.revision > 1 && fact('Revision', String(job.revision)),
      (usage.total > 0 || usage.calls !== undefined) && fact('Usage', usageText(usage)),
      job.parentJobId !== undefined &&
        fact(
          cameFrom[originOf(job) ?? 'Retry'],
          h('a', { href: `#/jobs/${job.parentJobId}` }, job.parentJobId),
        ),
      fact('Requested by', `${input.userId} in ${input.channelId}`),
      pruned.length > 0 && fact('Removed', pruned.join(', ')),
      !pruned.includes('workspace') && fact('Workspace', h('code', null, paths.workspaceDir)),
      !pruned.includes('output') && fact('Output', h('code', null, paths.outputDir)),
      !pruned.includes('log') && fact('Log', h('code', null, diagnostics.logsPath)),
    ),
  ];
}

const cameFrom: Readonly<Record<Origin, string>> = {
  'Follow-up': 'Follows',
  Retry: 'Retry of',
  Fork: 'Fork of',
};

/** What happened when the page was opened in a browser. */
function InBrowser({ behaviour }: { readonly behaviour: Behaviour }) {
  const { status, reason, consoleErrors, failedRequests } = behaviour;
  const kind = { checked: 'completed', failed: 'failed', skipped: 'interrupted' }[status];
  return [
    h('h2', null, 'Browser check'),
    h(
      'p',
      null,
      h('span', { class: `kind kind-${kind}` }, status),
      ` ${reason ?? (consoleErrors.length + failedRequests.length === 0 ? 'without errors' : '')}`,
    ),
    h(
      'ul',
      { class: 'findings' },
      consoleErrors.map((error) => h('li', { key: error }, h('code', null, error))),
      failedRequests.map(({ url, reason: cause }) =>
        h('li', { key: url }, h('code', null, url), ` ${cause}`),
      ),
    ),
  ];
}

function fact(name: string, value: ComponentChildren) {
  return [h('dt', null, name), h('dd', null, value)];
}
