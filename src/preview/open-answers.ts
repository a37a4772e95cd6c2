import type { ServerResponse } from 'node:http';

export interface OpenAnswers {
  /** A file of the preview is sent, until the response closes. */
  add(id: string, response: ServerResponse): void;
  /** Cuts off what is still being sent of previews that are not live any more. */
  cutOff(): void;
}

/** The answers under way, which end with their preview. */
export function createOpenAnswers(isLive: (id: string) => boolean): OpenAnswers {
  const answers = new Map<ServerResponse, string>();
  return {
    add(id, response) {
      answers.set(response, id);
      response.once('close', () => answers.delete(response));
    },
    cutOff() {
      for (const [response, id] of answers) {
        // A reset also drops what waits in buffers of the system.
        if (!isLive(id)) response.socket?.resetAndDestroy();
      }
    },
  };
}
