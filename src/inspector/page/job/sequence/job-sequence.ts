import type { JobFile } from '../../../../contracts/job/job.ts';
import type { ChartMessage, JobRow } from '../../../protocol.ts';
import { lanesOf, type Message, noteOf, type Sequence } from '../../sequence/sequence.ts';
import { rowText } from '../row-text.ts';
import { executedActions } from '../steps/executed-actions.ts';
import { actors, type JobStep } from '../steps/job-steps.ts';
import { inputOf, type Inputs, noInputs, withFiles, withRow } from './stage-inputs.ts';

/** The events between a job, its stages, the engine and people, as its journal tells them. */
export function jobSequence(
  chart: Pick<ChartMessage, 'boxes'>,
  steps: readonly JobStep[],
): Sequence {
  const messages: Message[] = [];
  let inputs = noInputs;
  for (const step of steps) {
    const [first] = step.rows;
    if (first === undefined) continue;
    const base = { at: first.at, position: step.index };
    if (step.event !== '') messages.push({ ...base, ...received(chart, step) });
    inputs = withFiles(inputs, filesIn(step.rows));
    for (const row of step.rows) {
      inputs = withRow(inputs, row);
      messages.push(...sent(row, inputs).map((message) => ({ ...base, ...message, at: row.at })));
    }
  }
  return { messages, lanes: lanesOf(messages, new Map(), ['requester', 'engine', 'job']) };
}

type Told = Omit<Message, 'at' | 'position'>;

/** The event that the job received, with what it led to. */
function received(chart: Pick<ChartMessage, 'boxes'>, step: JobStep): Told {
  const { event, before, after, taken, rows } = step;
  const guards = taken.flatMap(({ guard }) => guard ?? []);
  const actions = taken.flatMap((transition, index) => {
    const start = taken[index - 1]?.to;
    const from = chart.boxes.find(({ id }) => id === start)?.path ?? before;
    return executedActions(chart, from, transition, after);
  });
  const { from, text, tone } = nameOf(step);
  return {
    from,
    to: 'job',
    text,
    tone,
    note: noteOf(guards, actions),
    payload: {
      event,
      ...(before !== after && { from: before, to: after }),
      ...(guards.length > 0 && { guards }),
      ...(actions.length > 0 && { actions }),
      ...outputOf(rows),
    },
  };
}

function nameOf({ event, rows }: JobStep): Pick<Message, 'from' | 'text' | 'tone'> {
  const [first] = rows;
  const text = first === undefined ? '' : rowText(first);
  const [, kind, actor] = /^xstate\.(done|error)\.actor\.(.+)$/.exec(event) ?? [];
  if (actor !== undefined) {
    const isDone = kind === 'done';
    return {
      from: actor,
      text: `${actor} ${isDone ? 'done' : 'failed'}`,
      tone: isDone ? 'good' : 'bad',
    };
  }
  switch (event) {
    case 'xstate.init':
      return { from: 'requester', text: 'submit', tone: 'run' };
    case 'job.admitted':
    case 'job.resumed':
      return { from: 'engine', text: event, tone: 'wait' };
    case 'stage.progress':
    case 'stage.usage': {
      const stage =
        first?.type === 'stage.progress' || first?.type === 'job.usage'
          ? first.data.stage
          : undefined;
      return { from: stage === undefined ? 'engine' : actors[stage], text, tone: 'off' };
    }
    case 'job.reject': {
      const reason = rows.find(({ type }) => type === 'job.revised');
      const why = reason?.type === 'job.revised' ? (reason.data.reason ?? '') : '';
      return { from: 'requester', text: `job.reject ${why}`.trim(), tone: 'wait' };
    }
    default:
      return { from: 'requester', text: event, tone: event === 'job.cancel' ? 'bad' : 'run' };
  }
}

/** What the rows tell of an actor's output, or error. */
function outputOf(rows: readonly JobRow[]): object {
  const files = filesIn(rows);
  for (const { type, data } of rows) {
    if (type === 'stage.completed')
      return { output: { ...data.result, ...(files.length > 0 && { files }) } };
    if (type === 'stage.failed' && data.error) return { error: data.error };
    if (type === 'stage.retrying') return { error: data.error };
  }
  return { rows: rows.map(({ type, data }) => ({ type, ...data })) };
}

function filesIn(rows: readonly JobRow[]): readonly JobFile[] {
  return rows.flatMap(({ type, data }) => (type === 'file.written' ? [data.file] : []));
}

/** What the job begins or tells with a row. */
function sent(row: JobRow, inputs: Inputs): readonly Told[] {
  const { type, data } = row;
  const job = { from: 'job', note: '' };
  if (type === 'stage.started') {
    const actor = actors[data.stage];
    const text = `start${data.attempt > 1 ? `, attempt ${data.attempt}` : ''}`;
    return [
      { ...job, to: actor, text, tone: 'run', payload: { input: inputOf(inputs, data.stage) } },
    ];
  }
  if (type === 'stage.retrying') {
    const text = `wake at ${new Date(data.dueAt).toLocaleTimeString()}`;
    return [{ ...job, to: 'timer', text, tone: 'wait', payload: { input: { dueAt: data.dueAt } } }];
  }
  if (type === 'preview.live') {
    return [{ ...job, to: 'requester', text: 'preview is live', tone: 'good', payload: data }];
  }
  if (type !== 'job.status' || !isEnd(data.to)) return [];
  const tone = data.to === 'done' ? 'good' : data.to === 'failed' ? 'bad' : 'off';
  return [{ ...job, to: 'requester', text: data.to, tone, payload: data }];
}

function isEnd(status: string): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled';
}
