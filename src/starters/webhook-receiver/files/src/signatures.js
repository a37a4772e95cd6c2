import { createHmac, timingSafeEqual } from 'node:crypto';

const tolerance = 5 * 60;

/**
 * Whether a call was signed with the secret, over the bytes that were sent. The comparison takes the
 * same time wherever the signatures differ.
 */
export const verify = {
  github({ headers, body }, secret) {
    const given = /^sha256=([0-9a-f]{64})$/.exec(headers['x-hub-signature-256'] ?? '')?.[1];
    return equals(given, hmac(secret, body).digest('hex'));
  },

  gitlab({ headers }, secret) {
    const given = headers['x-gitlab-token'];
    // Hashed first, so that the length of the secret does not show.
    return given !== undefined && equals(digestOf(given), digestOf(secret));
  },

  stripe({ headers, body }, secret, now = Date.now()) {
    const parts = (headers['stripe-signature'] ?? '').split(',').map((part) => part.split('='));
    const time = parts.find(([key]) => key === 't')?.[1] ?? '';
    if (!isRecent(time, now)) return false;
    const expected = hmac(secret, time + '.', body).digest('hex');
    return parts.some(([key, given]) => key === 'v1' && equals(given, expected));
  },

  slack({ headers, body }, secret, now = Date.now()) {
    const time = headers['x-slack-request-timestamp'] ?? '';
    if (!isRecent(time, now)) return false;
    return equals(
      headers['x-slack-signature'],
      'v0=' + hmac(secret, 'v0:' + time + ':', body).digest('hex'),
    );
  },

  shopify({ headers, body }, secret) {
    return equals(headers['x-shopify-hmac-sha256'], hmac(secret, body).digest('base64'));
  },

  /** Any sender: X-Signature is the HMAC-SHA256 of the body, in hexadecimal digits; or X-Secret is the secret. */
  generic({ headers, body }, secret) {
    const plain = headers['x-secret'];
    if (plain !== undefined) return equals(digestOf(plain), digestOf(secret));
    const given = (headers['x-signature'] ?? '').replace(/^sha256=/, '').toLowerCase();
    return equals(given, hmac(secret, body).digest('hex'));
  },
};

/** What happened, and the id by which a second delivery is known. */
export const describe = {
  github: ({ headers }) => ({ event: headers['x-github-event'], id: headers['x-github-delivery'] }),
  gitlab: ({ headers }) => ({
    event: headers['x-gitlab-event'],
    id: headers['x-gitlab-event-uuid'],
  }),
  stripe: (_request, payload) => ({ event: payload.type, id: payload.id }),
  slack: (_request, payload) => ({
    event: payload.event?.type ?? payload.type,
    id: payload.event_id,
  }),
  shopify: ({ headers }) => ({
    event: headers['x-shopify-topic'],
    id: headers['x-shopify-webhook-id'],
  }),
  generic: ({ headers }, payload) => ({
    event: headers['x-event'] ?? payload.type,
    id: headers['x-delivery'] ?? payload.id,
  }),
};

function hmac(secret, ...parts) {
  const mac = createHmac('sha256', secret);
  for (const part of parts) mac.update(part);
  return mac;
}

function digestOf(text) {
  return hmac('webhook', text).digest('hex');
}

function equals(given, expected) {
  if (typeof given !== 'string') return false;
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A call that was recorded must not be played again later. */
function isRecent(time, now) {
  return /^\d{1,12}$/.test(time) && Math.abs(now / 1000 - Number(time)) <= tolerance;
}
