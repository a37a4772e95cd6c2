import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends one request unchanged, with its Host and Origin. */
export async function ask(url: string, options: AskOptions = {}): Promise<Answer> {
  const response = await send(url, options);
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await text(response) };
}

/** The same; the body of the response is still to be read. */
export function send(url: string, { method = 'GET', headers = {}, body }: AskOptions) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, resolve);
    sent.on('error', reject).end(body);
  });
}

/** Exchanges the ticket of a link for a cookie, as a page does. */
export async function visit(link: string) {
  const { headers } = await ask(link);
  const [cookie = ''] = headers['set-cookie']?.[0]?.split(';') ?? [];
  const { origin, host } = new URL(link);
  const own = { host, cookie };
  return {
    origin,
    cookie,
    get: (path: string, more: Readonly<Record<string, string>> = {}) =>
      ask(`${origin}/api/${path}`, { headers: { ...own, ...more } }),
    post: (path: string, body: object, more: Readonly<Record<string, string>> = {}) =>
      ask(`${origin}/api/${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { ...own, origin, 'content-type': 'application/json', ...more },
      }),
    async *follow(path: string, more: Readonly<Record<string, string>> = {}) {
      const response = await send(`${origin}/api/${path}`, { headers: { ...own, ...more } });
      yield* parseEvents(response);
    },
  };
}

export interface StreamedEvent {
  readonly event: string;
  readonly id?: string;
  readonly data: unknown;
}

async function* parseEvents(response: AsyncIterable<Buffer>): AsyncGenerator<StreamedEvent> {
  let rest = '';
  for await (const chunk of response) {
    const blocks = (rest + chunk.toString()).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const [event, data, id] = [field('event'), field('data'), field('id')];
      if (event === undefined || data === undefined) continue;
      yield { event, data: JSON.parse(data), ...(id !== undefined && { id }) };
    }
  }
}
