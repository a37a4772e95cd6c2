import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Job } from '../../contracts/job/job.ts';
import { type ActionType, customId } from './custom-id.ts';
import { isFinal } from './is-final.ts';
import { isFollowUp } from './is-follow-up.ts';
import { previewLink } from './preview-link.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** The buttons for a job in its current state: one row of at most five. */
export function jobButtons(job: Job): readonly ButtonRow[] {
  const { jobId, revision } = job;
  const button = (type: ActionType, label: string, style: PlainStyle): APIButtonComponent => ({
    type: ComponentType.Button,
    style,
    label,
    custom_id: customId({ type, jobId, revision }),
  });
  const log = button('log', 'Show log', ButtonStyle.Secondary);
  const cancel = button('cancel', 'Cancel', ButtonStyle.Danger);
  const link = previewLink(job);
  if (isFinal(job) && job.status !== 'done') {
    return row([button('retry', 'Try again', ButtonStyle.Primary), log]);
  }
  if (job.status === 'done') {
    const change = button('change', 'Change', ButtonStyle.Primary);
    if (link === undefined) return row([change, log]);
    return row([
      { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Open preview', url: link },
      change,
      button('extend', 'Keep 1 h longer', ButtonStyle.Secondary),
      button('stop', 'Stop preview', ButtonStyle.Secondary),
      log,
    ]);
  }
  if (job.phase === 'awaitingApproval') {
    return row([
      job.status === 'validated'
        ? button('keep', 'Keep it', ButtonStyle.Success)
        : button('approve', isFollowUp(job) ? 'Make it' : 'Build it', ButtonStyle.Success),
      button('reject', 'Change it', ButtonStyle.Secondary),
      cancel,
      log,
    ]);
  }
  return row([cancel, log]);
}

type PlainStyle =
  | ButtonStyle.Primary
  | ButtonStyle.Secondary
  | ButtonStyle.Success
  | ButtonStyle.Danger;

function row(components: APIButtonComponent[]): readonly ButtonRow[] {
  return [{ type: ComponentType.ActionRow, components }];
}
