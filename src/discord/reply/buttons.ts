import {
  type APIActionRowComponent,
  type APIButtonComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Job } from '../../contracts/job/job.ts';
import type { Texts } from '../texts/texts.ts';
import { type JobActionType, customId } from './custom-id.ts';
import { isFinal } from './is-final.ts';
import { isFollowUp } from './is-follow-up.ts';
import { previewLink } from './preview-link.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** The buttons for a job in its current state: one row of at most five. */
export function jobButtons(job: Job, { buttons }: Pick<Texts, 'buttons'>): readonly ButtonRow[] {
  const { jobId, revision } = job;
  const button = (type: JobActionType, label: string, style: PlainStyle): APIButtonComponent => ({
    type: ComponentType.Button,
    style,
    label,
    custom_id: customId({ type, jobId, revision }),
  });
  const log = button('log', buttons.log, ButtonStyle.Secondary);
  const cancel = button('cancel', buttons.cancel, ButtonStyle.Danger);
  const link = previewLink(job);
  if (isFinal(job) && job.status !== 'done') {
    return row([button('retry', buttons.retry, ButtonStyle.Primary), log]);
  }
  if (job.status === 'done') {
    const change = button('change', buttons.change, ButtonStyle.Primary);
    if (link === undefined) return row([change, log]);
    return row([
      { type: ComponentType.Button, style: ButtonStyle.Link, label: buttons.open, url: link },
      change,
      button('extend', buttons.extend, ButtonStyle.Secondary),
      button('stop', buttons.stop, ButtonStyle.Secondary),
      log,
    ]);
  }
  if (job.phase === 'awaitingApproval') {
    return row([
      job.status === 'validated'
        ? button('keep', buttons.keep, ButtonStyle.Success)
        : button('approve', isFollowUp(job) ? buttons.make : buttons.approve, ButtonStyle.Success),
      button('reject', buttons.reject, ButtonStyle.Secondary),
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

/** A row of at most five buttons. */
export function row(components: APIButtonComponent[]): readonly ButtonRow[] {
  return [{ type: ComponentType.ActionRow, components }];
}
