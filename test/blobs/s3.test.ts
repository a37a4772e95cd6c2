import { AwsClient } from 'aws4fetch';
import { afterAll, beforeAll, describe } from 'vitest';
import { openBlobs } from '../../src/open-blobs.ts';
import { blobsContract } from '../../src/testing/index.ts';
import { hasMoto, startMoto } from '../helpers/stores/moto-server.ts';

describe.skipIf(!hasMoto)('S3 (Debian: python3-moto)', () => {
  let server: Awaited<ReturnType<typeof startMoto>> | undefined;
  let buckets = 0;
  beforeAll(async () => {
    server = await startMoto();
  });
  afterAll(() => server?.stop());

  const aws = new AwsClient({ accessKeyId: 'a-key', secretAccessKey: 'a-secret', service: 's3' });
  const send = (method: 'GET' | 'PUT', path: string, body?: Buffer) =>
    aws.fetch(`${server?.endpoint}/${path}`, { method, ...(body && { body }) });

  blobsContract({
    async open() {
      buckets += 1;
      await send('PUT', `bucket-${buckets}`);
      return openBlobs(`s3://bucket-${buckets}/some/jobs?endpoint=${server?.endpoint}`, {
        environment: { AWS_ACCESS_KEY_ID: 'a-key', AWS_SECRET_ACCESS_KEY: 'a-secret' },
      });
    },
    async tamper(sha256) {
      const path = `bucket-${buckets}/some/jobs/${sha256}`;
      const content = Buffer.from(await (await send('GET', path)).arrayBuffer());
      content.write('tampered', 100);
      await send('PUT', path, content);
    },
  });
});
