import type { ServerResponse } from 'node:http';

export interface OpenAnswers {
  /** After an answer was begun: it is under way until it is sent. */
  add(id: string, response: ServerResponse): void;
  /** Cuts off what is still being sent of previews that are not live any more. */
  cutOff(): void;
}

/** The answers under way, which end with their preview. */
export function createOpenAnswers(isLive: (id: string) => boolean): OpenAnswers {
  const answers = new Map<ServerResponse, string>();
  return {
    add(id, response) {
      if (isSent(response)) return;
      answers.set(response, id);
      response.once('close', () => answers.delete(response));
    },
    cutOff() {
      for (const [response, id] of answers) {
        // A reset also drops what waits in buffers of the system. An answer that waits behind
        // another one has no socket of its own yet.
        if (!isLive(id)) response.req.socket.resetAndDestroy();
      }
    },
  };
}

/** Whether the system has all of it: so it is with small answers at once, which spares listeners. */
export function isSent({ writableEnded, socket }: ServerResponse): boolean {
  return writableEnded && socket?.writableLength === 0;
}
