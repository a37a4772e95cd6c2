/** Size of the window and of its screenshots, in CSS pixels. */
export const viewport = { width: 1280, height: 800 } as const;

/** Whether a value is a PNG of the size of the window, and no larger than such a PNG can be. */
export function isPicture(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < 24 || value.length > maxBytes) return false;
  const view = new DataView(value.buffer, value.byteOffset);
  return (
    signature.every((byte, index) => value[index] === byte) &&
    view.getUint32(16) === viewport.width &&
    view.getUint32(20) === viewport.height
  );
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Four incompressible bytes per pixel, and some more. */
const maxBytes = viewport.width * viewport.height * 4 + 100_000;
