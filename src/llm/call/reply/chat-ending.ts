/** Follows the events of chat completions to the end of a reply, behind which only its usage comes. */
export interface ChatEnding {
  /** Reads an event as the server sent it, before the AI SDK says that it cannot. */
  read(event: unknown): void;
  /** The finish reason, unless the last event has more text. */
  finish(): 'stop' | 'length' | undefined;
}

export function followEnding(): ChatEnding {
  let reason: unknown;
  let hasText = false;
  return {
    read(event) {
      const choice = at(at(event, 'choices'), 0);
      reason = at(choice, 'finish_reason') ?? reason;
      hasText = Boolean(at(at(choice, 'delta'), 'content'));
    },
    finish: () => (!hasText && (reason === 'stop' || reason === 'length') ? reason : undefined),
  };
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
