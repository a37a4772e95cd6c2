import type { DiscordApi } from '../../discord-api.ts';
import { textReply } from '../../reply/job-reply.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Delivery } from '../delivery.ts';
import { editReport } from './edit-report.ts';
import { failureOf } from './failure.ts';

/**
 * Lets the message that a job has moved away from say where it goes on, without buttons. Returns the
 * delivery without it, or with one more failure if Discord may accept that later.
 */
export async function closeLeft(
  delivery: Delivery,
  parts: { readonly api: DiscordApi; readonly now: () => number },
): Promise<Delivery> {
  const { left, target, language, ...rest } = delivery;
  if (left === undefined) return delivery;
  const { moved } = textsOf(language);
  const place = target.kind === 'channel' ? (target.threadId ?? delivery.channelId) : '';
  const text = left.to === 'thread' ? moved.thread(`<#${place}>`) : moved[left.to];
  const done = { ...rest, target, ...(language !== undefined && { language }) };
  try {
    await editReport(left, textReply(text), parts);
    return done;
  } catch (error) {
    const { failures = 0 } = left;
    const isWorthwhile = failureOf(error).type === 'later' && failures < maxFailures;
    return isWorthwhile ? { ...done, left: { ...left, failures: failures + 1 } } : done;
  }
}

const maxFailures = 5;
