/**
 * Tells of a change: in the log, and to NOTIFY_URL where it is set, as JSON that Slack and Discord
 * webhooks take.
 */
export async function notify(text, { address, signal, mark = '!' } = {}) {
  console.log(mark + ' ' + text);
  if (!address) return;
  const limit = AbortSignal.timeout(10_000);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, content: text.slice(0, 2000), allowed_mentions: { parse: [] } }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok) console.error('The notification was refused with ' + response.status + '.');
  } catch (error) {
    console.error('The notification could not be sent: ' + error.message);
  }
}
