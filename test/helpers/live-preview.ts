import { request } from 'node:http';

/** The status with which a preview answers; undefined where nothing does. */
export function live(url: string): Promise<number | undefined> {
  const { host, port } = new URL(url);
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', () => resolve(undefined)).end();
  });
}
