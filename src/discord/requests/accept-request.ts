import type { Sleep } from '../../contracts/time.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { Delivery } from '../deliver/delivery.ts';
import type { DeliveryLog } from '../deliver/delivery-log.ts';
import type { DiscordApi } from '../discord-api.ts';
import type { BuildRequest } from '../read/build-request.ts';
import { answerRequest } from './answer-request.ts';

interface AcceptParts {
  readonly api: DiscordApi;
  readonly log: Pick<DeliveryLog, 'save'>;
  readonly redact: Redactor;
  readonly sleep: Sleep;
  readonly delivery: Delivery;
  /** Whether the request was stored before. */
  readonly isKnown: Promise<boolean>;
}

/**
 * Stores a request, so that none is lost that was answered, and sends the first answer at once, ahead
 * of the queue. If sending fails, the delivery sends it later, possibly elsewhere. Returns undefined for
 * a known request.
 */
export async function acceptRequest(
  build: BuildRequest,
  parts: AcceptParts,
): Promise<Delivery | undefined> {
  return build.interaction === undefined
    ? acceptMessage(build, parts)
    : acceptInteraction(build, parts);
}

async function acceptInteraction(
  build: BuildRequest,
  parts: AcceptParts,
): Promise<Delivery | undefined> {
  const { delivery, log, isKnown, sleep } = parts;
  const saved = isKnown.then(async (known) => {
    if (!known) await log.save(delivery);
    return !known;
  });
  const isNew = await (build.isDeferred === true ? saved : untilLate(saved, sleep));
  if (isNew === false) return undefined;
  await answerRequest(build, parts).catch(() => {});
  return (await saved) ? delivery : undefined;
}

async function acceptMessage(
  build: BuildRequest,
  parts: AcceptParts,
): Promise<Delivery | undefined> {
  const { delivery, log, isKnown } = parts;
  const { target } = delivery;
  if (await isKnown) return undefined;
  // The file has not been read yet; it may turn out not to be a request.
  const mayBeNone = !build.addressed && build.files.length > 0;
  if (target.kind !== 'channel' || mayBeNone || delivery.wantsThread === true) {
    await log.save(delivery);
    return delivery;
  }
  const attempted: Delivery = { ...delivery, target: { ...target, attempted: true } };
  await log.save(attempted);
  try {
    const message = await answerRequest(build, parts);
    return { ...attempted, target: { ...target, attempted: true, ...(message && { message }) } };
  } catch {
    return attempted;
  }
}

/** Undefined if a command must be answered first: it expires after three seconds, however slow the store is. */
async function untilLate<Value>(saved: Promise<Value>, sleep: Sleep): Promise<Value | undefined> {
  const waited = new AbortController();
  const late = sleep(answeredAfterMs, waited.signal).then(() => undefined);
  late.catch(() => {});
  return Promise.race([saved, late]).finally(() => waited.abort());
}

/** How long the answer to a command waits for a slow store. */
const answeredAfterMs = 1500;
