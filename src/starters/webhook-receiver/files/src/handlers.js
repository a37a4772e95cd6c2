/**
 * What is done with an event that was checked: called once for each delivery, after the sender has
 * got its answer. An error here is logged, and the event is in data/events.jsonl all the same.
 */
export async function handle({ provider, event, id, payload }) {
  const subject = payload.repository?.full_name ?? payload.data?.object?.id ?? payload.action ?? '';
  console.log([provider, event, id, subject].filter(Boolean).map(oneLine).join(' '));
}

/** What comes from elsewhere must not forge lines of the log. */
function oneLine(text) {
  return String(text)
    .replace(/[\p{C}\s]+/gu, ' ')
    .slice(0, 200);
}
