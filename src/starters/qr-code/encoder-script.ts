import { source } from '../lay-out.ts';

/**
 * `matrixOf`: the QR code of a text, by ISO/IEC 18004, as rows of dark (1) and light (0) modules: bytes in
 * UTF-8, error correction M (15 % may be lost), versions 1 to 20. Undefined for a text that is too long.
 */
export const encoderScript = source`
  // By version: codewords for error correction in each block, and the number of blocks.
  const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
  const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

  function matrixOf(words) {
    const bytes = [...new TextEncoder().encode(words)];
    const version = correction.findIndex((_, index) => bytes.length <= roomOf(index + 1)) + 1;
    if (version === 0) return undefined;
    const { modules, isFixed } = frameOf(version);
    fillIn(modules, isFixed, withCorrection(dataOf(bytes, version), version));
    const masked = masks.map((mask, index) => {
      const copy = modules.map((row, y) => row.map((dark, x) => (isFixed[y][x] ? dark : dark ^ mask(x, y))));
      putFormat(copy, index);
      return copy;
    });
    const penalties = masked.map(penaltyOf);
    return masked[penalties.indexOf(Math.min(...penalties))];
  }

  function sizeOf(version) {
    return version * 4 + 17;
  }

  // Bytes that fit: all codewords without those for correction, the mode and the length.
  function roomOf(version) {
    return dataCodewords(version) - (version < 10 ? 2 : 3);
  }

  function dataCodewords(version) {
    return Math.floor(freeModules(version) / 8) - correction[version - 1] * blockCounts[version - 1];
  }

  function freeModules(version) {
    const { isFixed } = frameOf(version);
    return isFixed.flat().filter((fixed) => !fixed).length;
  }

  function dataOf(bytes, version) {
    const bits = [];
    const put = (value, count) => {
      for (let bit = count - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
    };
    put(4, 4);
    put(bytes.length, version < 10 ? 8 : 16);
    for (const byte of bytes) put(byte, 8);
    put(0, 4);
    while (bits.length % 8 > 0) bits.push(0);
    const data = [];
    for (let at = 0; at < bits.length; at += 8) data.push(parseInt(bits.slice(at, at + 8).join(''), 2));
    for (let pad = 236; data.length < dataCodewords(version); pad ^= 253) data.push(pad);
    return data.slice(0, dataCodewords(version));
  }

  // Blocks, the later ones longer by one, read in turns: data first, then correction.
  function withCorrection(data, version) {
    const count = blockCounts[version - 1];
    const length = Math.floor(data.length / count);
    const longer = data.length % count;
    const blocks = [];
    for (let index = 0, at = 0; index < count; index += 1) {
      const end = at + length + (index >= count - longer ? 1 : 0);
      blocks.push(data.slice(at, end));
      at = end;
    }
    const checks = blocks.map((block) => remainderOf(block, correction[version - 1]));
    const inTurns = (lists) =>
      Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, index) => lists.map((list) => list[index])).flat().filter((byte) => byte !== undefined);
    return [...inTurns(blocks), ...inTurns(checks)];
  }

  // Multiplication in the field of 256 elements of Reed-Solomon codes.
  function times(a, b) {
    let product = 0;
    for (let bit = 7; bit >= 0; bit -= 1) {
      product = (product << 1) ^ ((product >> 7) * 285);
      product ^= ((b >> bit) & 1) * a;
    }
    return product;
  }

  function remainderOf(block, degree) {
    let generator = [1];
    for (let index = 0, root = 1; index < degree; index += 1, root = times(root, 2)) {
      generator = [...generator, 0].map((factor, at) => factor ^ times(generator[at - 1] || 0, root));
    }
    const rest = Array(degree).fill(0);
    for (const byte of block) {
      const factor = byte ^ rest.shift();
      rest.push(0);
      for (let at = 0; at < degree; at += 1) rest[at] ^= times(generator[at + 1], factor);
    }
    return rest;
  }

  // The parts that are the same for every text, and where they are.
  function frameOf(version) {
    const size = sizeOf(version);
    const modules = Array.from({ length: size }, () => Array(size).fill(0));
    const isFixed = modules.map((row) => row.map(() => false));
    const put = (x, y, dark) => {
      if (!isFixed[y] || x < 0 || x >= size) return;
      modules[y][x] = Number(dark);
      isFixed[y][x] = true;
    };
    for (let at = 0; at < size; at += 1) {
      put(6, at, at % 2 === 0);
      put(at, 6, at % 2 === 0);
    }
    for (const [centreX, centreY] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
      for (let y = -4; y <= 4; y += 1) {
        for (let x = -4; x <= 4; x += 1) {
          const ring = Math.max(Math.abs(x), Math.abs(y));
          put(centreX + x, centreY + y, ring !== 2 && ring !== 4);
        }
      }
    }
    const places = alignmentsOf(version);
    for (const [row, centreY] of places.entries()) {
      for (const [column, centreX] of places.entries()) {
        const last = places.length - 1;
        if ((row === 0 && (column === 0 || column === last)) || (row === last && column === 0)) continue;
        for (let y = -2; y <= 2; y += 1) {
          for (let x = -2; x <= 2; x += 1) put(centreX + x, centreY + y, Math.max(Math.abs(x), Math.abs(y)) !== 1);
        }
      }
    }
    for (let at = 0; at < 9; at += 1) {
      if (at !== 6) put(at, 8, false);
      if (at !== 6) put(8, at, false);
      if (at < 8) put(size - 1 - at, 8, false);
      if (at < 8) put(8, size - 1 - at, at === 7);
    }
    if (version >= 7) {
      const code = (version << 12) | checkOf(version, 12, 7973);
      for (let bit = 0; bit < 18; bit += 1) {
        const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
        put(far, near, (code >> bit) & 1);
        put(near, far, (code >> bit) & 1);
      }
    }
    return { modules, isFixed };
  }

  function alignmentsOf(version) {
    if (version === 1) return [];
    const count = Math.floor(version / 7) + 2;
    const last = sizeOf(version) - 7;
    const step = count === 2 ? last - 6 : Math.ceil((last - 6) / (count - 1) / 2) * 2;
    return [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * step)];
  }

  // The rest of a division of bits, shifted to the left, as the codes of version and format have it.
  function checkOf(value, degree, divisor) {
    let rest = value << degree;
    for (let bit = 31 - Math.clz32(rest); bit >= degree; bit -= 1) {
      if ((rest >> bit) & 1) rest ^= divisor << (bit - degree);
    }
    return rest;
  }

  // Upwards and downwards by turns in columns of two, from the right, around the fixed parts.
  function fillIn(modules, isFixed, codewords) {
    const size = modules.length;
    let bit = 0;
    let isUp = true;
    for (let right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < size; step += 1) {
        const y = isUp ? size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (isFixed[y][x]) continue;
          modules[y][x] = ((codewords[bit >> 3] || 0) >> (7 - (bit & 7))) & 1;
          bit += 1;
        }
      }
      isUp = !isUp;
    }
  }

  const masks = [
    (x, y) => (x + y) % 2 === 0,
    (x, y) => y % 2 === 0,
    (x) => x % 3 === 0,
    (x, y) => (x + y) % 3 === 0,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
    (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
  ];

  // The mask and the level of correction (0 for M), twice.
  function putFormat(modules, mask) {
    const size = modules.length;
    const code = ((mask << 10) | checkOf(mask, 10, 1335)) ^ 21522;
    for (let bit = 0; bit < 15; bit += 1) {
      const dark = (code >> bit) & 1;
      if (bit < 8) {
        modules[bit < 6 ? bit : bit + 1][8] = dark;
        modules[8][size - 1 - bit] = dark;
      } else {
        modules[8][bit === 8 ? 7 : 14 - bit] = dark;
        modules[size - 15 + bit][8] = dark;
      }
    }
  }

  // Scanners read fewer patterns better: the lowest penalty wins.
  function penaltyOf(modules) {
    const size = modules.length;
    const columns = modules.map((_, x) => modules.map((row) => row[x]));
    let penalty = 0;
    for (const line of [...modules, ...columns]) {
      const text = line.join('');
      for (const run of text.match(/0{5,}|1{5,}/g) || []) penalty += run.length - 2;
      penalty += 40 * (text.match(/(?=10111010000|00001011101)/g) || []).length;
    }
    for (let y = 1; y < size; y += 1) {
      for (let x = 1; x < size; x += 1) {
        const sum = modules[y][x] + modules[y - 1][x] + modules[y][x - 1] + modules[y - 1][x - 1];
        if (sum === 0 || sum === 4) penalty += 3;
      }
    }
    const dark = modules.flat().filter(Boolean).length / size / size;
    return penalty + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
  }
`;
