import { request } from 'node:http';

/** The HTTP status of a preview; undefined if nothing answers. */
export function previewStatus(url: string): Promise<number | undefined> {
  const { host, port } = new URL(url);
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', () => resolve(undefined)).end();
  });
}
