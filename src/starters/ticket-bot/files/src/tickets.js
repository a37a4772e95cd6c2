/** The name of a ticket's channel: what Discord allows, at most 90 characters. */
export function channelName(number, topic) {
  const words = topic
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = 'ticket-' + String(number).padStart(4, '0') + (words === '' ? '' : '-' + words);
  return [...name].slice(0, 90).join('');
}

export function openTicketsOf(tickets, userId) {
  return Object.values(tickets).filter((ticket) => ticket.userId === userId && ticket.isOpen);
}

/** Who may close a ticket: who opened it, and the staff. */
export function mayClose(ticket, userId, isStaff) {
  return ticket.userId === userId || isStaff;
}

/** A new ticket, counted on from the last one of the server. */
export function nextTicket(server, { userId, topic, now }) {
  server.lastNumber += 1;
  return { number: server.lastNumber, userId, topic, openedAt: now, isOpen: true };
}
