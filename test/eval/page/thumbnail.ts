import { decode, encode } from 'fast-png';

/** A PNG of a quarter of the width and height: each pixel is the mean of a square of sixteen. */
export function thumbnail(png: Uint8Array): Uint8Array {
  const { data, channels, ...size } = decode(png);
  const width = Math.floor(size.width / scale);
  const height = Math.floor(size.height / scale);
  const small = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        small[(y * width + x) * channels + channel] = mean(x * scale, y * scale, channel);
      }
    }
  }
  return encode({ width, height, data: small, channels });

  function mean(left: number, top: number, channel: number): number {
    let sum = 0;
    for (let y = top; y < top + scale; y += 1) {
      for (let x = left; x < left + scale; x += 1) {
        sum += data[(y * size.width + x) * channels + channel] ?? 0;
      }
    }
    return Math.round(sum / scale ** 2);
  }
}

const scale = 4;
