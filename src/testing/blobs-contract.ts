import { hash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { BlobRef, Blobs } from '../contracts/blobs.ts';

export interface BlobsContractOptions {
  /** Opens an empty blob store, within a test. */
  open(): Promise<Blobs>;
  /** Changes one byte of what is stored under a hash, and not its length. */
  tamper(sha256: string): Promise<void>;
}

/**
 * Defines vitest tests that every blob store must pass.
 *
 * @example
 * blobsContract({ open: () => openBlobs('/srv/test-blobs'), tamper: changeFile });
 */
export function blobsContract({ open, tamper }: BlobsContractOptions): void {
  describe('blobs', () => {
    test.each([0, 1, 64 * 1024, 3_000_001])('of %i bytes come back as they were', async (bytes) => {
      const blobs = await open();
      const { ref, content } = sample(bytes);
      await blobs.put(ref, () => inParts(content));
      expect(content.equals(await read(blobs, ref))).toBe(true);
    });

    test('can be put again, also at the same time', async () => {
      const blobs = await open();
      const { ref, content } = sample(1_100_000);
      const put = () => blobs.put(ref, () => inParts(content));
      await Promise.all([put(), put(), put()]);
      await put();
      expect(content.equals(await read(blobs, ref))).toBe(true);
      expect(await Array.fromAsync(blobs.list())).toHaveLength(1);
    });

    test('are listed with their sizes and times', async () => {
      const blobs = await open();
      const samples = [sample(10), sample(600_000)];
      const before = Date.now();
      for (const { ref, content } of samples) await blobs.put(ref, () => inParts(content));
      const listed = await Array.fromAsync(blobs.list());
      const bySize = listed.toSorted((left, right) => left.bytes - right.bytes);
      expect(bySize).toMatchObject(samples.map(({ ref }) => ref));
      // Servers tell whole seconds.
      for (const { storedAt } of listed) expect(storedAt).toBeGreaterThan(before - 2000);
    });

    test('are gone when they were deleted', async () => {
      const blobs = await open();
      const { ref, content } = sample(10);
      await blobs.put(ref, () => inParts(content));
      await blobs.delete(ref.sha256);
      await blobs.delete(ref.sha256);
      await expect(read(blobs, ref)).rejects.toMatchObject({ code: 'BLOB_MISSING' });
      expect(await Array.fromAsync(blobs.list())).toEqual([]);
    });

    test('are refused if they are not the content of their reference', async () => {
      const blobs = await open();
      const { ref, content } = sample(700_000);
      const wrong = [content.subarray(1), Buffer.concat([content, content]), Buffer.from('wrong')];
      for (const other of wrong) {
        const putting = blobs.put(ref, () => inParts(other));
        await expect(putting).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
      }
      await expect(read(blobs, ref)).rejects.toMatchObject({ code: 'BLOB_MISSING' });
    });

    test('are not there in part if the content cannot be read to its end', async () => {
      const blobs = await open();
      const { ref, content } = sample(700_000);
      const reason = new Error('The disk is gone.');
      const putting = blobs.put(ref, async function* broken() {
        yield content.subarray(0, 650_000);
        throw Object.assign(reason, { code: 'EIO', syscall: 'read' });
      });
      await expect(putting).rejects.toBeInstanceOf(Error);
      await expect(read(blobs, ref)).rejects.toMatchObject({ code: 'BLOB_MISSING' });
      await blobs.put(ref, () => inParts(content));
      expect(content.equals(await read(blobs, ref))).toBe(true);
    });

    test('that were tampered with are refused, and can be put again', async () => {
      const blobs = await open();
      const { ref, content } = sample(700_000);
      await blobs.put(ref, () => inParts(content));
      await tamper(ref.sha256);
      await expect(read(blobs, ref)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
      await blobs.put(ref, () => inParts(content));
      expect(content.equals(await read(blobs, ref))).toBe(true);
    });

    test('have no other names than hashes', async () => {
      const blobs = await open();
      for (const sha256 of ['', '../x', '/etc/passwd', 'A'.repeat(64), `${'a'.repeat(64)}/`]) {
        const ref = { sha256, bytes: 1 };
        const code = 'BLOB_DAMAGED';
        const putting = blobs.put(ref, () => inParts(Buffer.from('x')));
        await expect(putting).rejects.toMatchObject({ code });
        await expect(read(blobs, ref)).rejects.toMatchObject({ code });
        await expect(blobs.delete(sha256)).rejects.toMatchObject({ code });
      }
    });
  });
}

function sample(bytes: number): { readonly ref: BlobRef; readonly content: Buffer } {
  const content = randomBytes(bytes);
  return { ref: { sha256: hash('sha256', content), bytes }, content };
}

/** In chunks of an odd size. */
async function* inParts(content: Buffer): AsyncGenerator<Buffer, void> {
  for (let start = 0; start < content.length; start += 65_521)
    yield content.subarray(start, start + 65_521);
}

async function read(blobs: Blobs, ref: BlobRef): Promise<Buffer> {
  return buffer(blobs.get(ref));
}
