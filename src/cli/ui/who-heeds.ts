/** What becomes of what a command sent. */
export const whoHeeds = 'A running engine takes it up at once, otherwise the next one to start.';
