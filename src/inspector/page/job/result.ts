import { type ComponentChildren, h } from 'preact';
import type { Behaviour } from '../../../contracts/behaviour.ts';
import type { Job } from '../../../contracts/job.ts';
import { formatBytes, formatType } from '../format.ts';
import { type Origin, originOf } from './origin.ts';
import { PlanNotes } from './overview/plan-notes.ts';
import { usageText } from './calls/call-facts.ts';

/** The result of a job. */
export function Result({ job }: { readonly job: Job }) {
  const { error, report, plan, artifacts, findings, paths, diagnostics, input, jobId, tree } = job;
  const { zip } = artifacts;
  const { pruned = [] } = job;
  const { tokenUsage: usage } = diagnostics;
  return h(
    'div',
    { class: 'result' },
    error &&
      h(
        'div',
        { class: 'callout tone-bad' },
        h('b', null, error.code),
        h('p', null, error.message),
        h('p', { class: 'soft' }, error.hint),
      ),
    report !== undefined && h('p', { class: 'report' }, report),
    h(PlanNotes, { plan }),
    zip &&
      h(
        'p',
        null,
        h(
          'a',
          { class: 'button primary', href: `/api/jobs/${jobId}/zip`, download: '' },
          `Download zip (${formatBytes(zip.bytes)})`,
        ),
      ),
    findings.length > 0 && [
      h('h2', null, 'Findings'),
      h(
        'ul',
        { class: 'findings' },
        findings.map((finding, index) =>
          h(
            'li',
            { key: index },
            h(
              'span',
              { class: `kind kind-${finding.severity === 'error' ? 'failed' : 'waited'}` },
              finding.severity,
            ),
            ' ',
            h(
              'code',
              null,
              finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`,
            ),
            ' ',
            finding.message,
            h('div', { class: 'soft' }, finding.hint),
          ),
        ),
      ),
    ],
    job.behaviour && h(InBrowser, { behaviour: job.behaviour }),
    h('h2', null, 'Details'),
    h(
      'dl',
      { class: 'facts' },
      fact('Message', input.userMessage),
      fact('Type', formatType(job.projectType)),
      plan && fact('Plan', `${plan.title}: ${plan.summary}`),
      plan && fact('Starter', plan.starter),
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
  );
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
