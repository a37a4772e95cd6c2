import { notify } from './notify.js';
import { settings } from './settings.js';

/**
 * What is done with an event that was checked: called once for each delivery, after the sender has
 * got its answer. Those of `events` (all, if there are none) go to the chat of NOTIFY_URL.
 */
export async function handle(entry, { address = process.env.NOTIFY_URL, send = notify } = {}) {
  if (!isWanted(entry)) return console.log([entry.provider, entry.event].map(oneLine).join(' '));
  if (!address)
    console.warn('NOTIFY_URL is not set: give the address of a webhook of ' + settings.chat + '.');
  const text = textOf(entry);
  // Slack reads <…> as a link or a call for everybody.
  const isSlack = /slack\.com/.test(address ?? '');
  await send(isSlack ? escaped(text) : text, { address, mark: oneLine(entry.provider) });
}

export function isWanted({ event, payload }) {
  const { events, actions } = settings;
  const isOne = events.length === 0 || events.includes(event);
  return isOne && (actions.length === 0 || !payload.action || actions.includes(payload.action));
}

/** What happened in one line: its title, who did it, the amount and the link. */
export function textOf({ event, payload }) {
  const about =
    payload.issue ??
    payload.pull_request ??
    payload.release ??
    payload.object_attributes ??
    payload.data?.object ??
    payload;
  const title = about.title ?? about.name ?? payload.head_commit?.message ?? about.description;
  const who =
    payload.sender?.login ??
    payload.user_name ??
    about.customer_details?.name ??
    about.billing_details?.name ??
    about.customer_name ??
    about.customer?.first_name;
  const link = about.html_url ?? payload.compare ?? about.receipt_url ?? about.url;
  const what = [event, payload.action].filter(Boolean).join(' ');
  const parts = [title, who, amountOf(about), link].filter(Boolean);
  return [what + ':', parts.map(oneLine).join(' · ') || (about.id ?? '')].join(' ').trim();
}

/** Stripe counts in the smallest unit of a currency, others in the currency. */
function amountOf({ amount_total, amount_received, amount_paid, amount, total_price, currency }) {
  const smallest = amount_total ?? amount_received ?? amount_paid ?? amount;
  const value = smallest ?? total_price;
  if (value === undefined || typeof currency !== 'string' || !/^[a-z]{3}$/i.test(currency)) return;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = smallest === undefined ? 0 : format.resolvedOptions().maximumFractionDigits;
  return format.format(Number(value) / 10 ** digits);
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What comes from elsewhere must not forge lines of the log. */
function oneLine(text) {
  return String(text)
    .replace(/[\p{C}\s]+/gu, ' ')
    .slice(0, 300);
}
