import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text: said } = content;
  const $ = (id) => document.getElementById(id);
  const chosen = (name) => document.querySelector('[name=' + name + ']:checked').value;
  const isRussian = document.documentElement.lang === 'ru';

  const latin = 'A .- B -... C -.-. D -.. E . F ..-. G --. H .... I .. J .--- K -.- L .-.. M -- N -. O --- P .--. Q --.- R .-. S ... T - U ..- V ...- W .-- X -..- Y -.-- Z --..';
  const cyrillic = 'А .- Б -... В .-- Г --. Д -.. Е . Ж ...- З --.. И .. Й .--- К -.- Л .-.. М -- Н -. О --- П .--. Р .-. С ... Т - У ..- Ф ..-. Х .... Ц -.-. Ч ---. Ш ---- Щ --.- Ъ --.-- Ы -.-- Ь -..- Э ..-.. Ю ..-- Я .-.-';
  const signs = '0 ----- 1 .---- 2 ..--- 3 ...-- 4 ....- 5 ..... 6 -.... 7 --... 8 ---.. 9 ----. . .-.-.- , --..-- ? ..--.. ! -.-.-- / -..-. ( -.--. ) -.--.- : ---... ; -.-.-. = -...- + .-.-. - -....- " .-..-. @ .--.-.';
  const pairsOf = (list) => list.split(' ').flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]]] : []));
  const morseOf = new Map([...pairsOf(latin), ...pairsOf(cyrillic), ...pairsOf(signs), ['Ё', '.'], ["'", '.----.'], ['’', '.----.']]);
  const signOf = new Map([...pairsOf(isRussian ? cyrillic : latin), ...pairsOf(signs), ["'", '.----.']].map(([sign, code]) => [code, sign]));
  const numerals = [['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

  class Unreadable extends Error {}

  /** Letters without their accents, but й. */
  const plain = (value) => value.normalize('NFC').replace(/[^йЙ]/gu, (sign) => sign.normalize('NFD').replace(/\p{M}/gu, ''));
  const bytesOf = (value) => [...new TextEncoder().encode(value)];
  const textOf = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  const inBase = (value, base, length) => bytesOf(value).map((byte) => byte.toString(base).padStart(length, '0')).join(' ');

  function fromBase(value, base, pattern) {
    return textOf((value.replace(/\s/g, '').match(pattern) || []).map((part) => {
      const byte = Number.parseInt(part, base);
      if (part.length !== (base === 2 ? 8 : 2) || Number.isNaN(byte)) throw new Unreadable(part);
      return byte;
    }));
  }

  const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];

  /** Each letter at another place of its alphabet; all else stays. */
  function moved(value, placeOf) {
    return value.replace(/\p{L}/gu, (letter) => {
      const alphabet = alphabets.find((one) => one.includes(letter.toLowerCase()));
      if (alphabet === undefined) return letter;
      const { length } = alphabet;
      const at = placeOf(alphabet.indexOf(letter.toLowerCase()), length);
      const other = alphabet[((at % length) + length) % length];
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    });
  }

  function toRoman(value) {
    // "12, 15": the comma is no part of a number.
    return value.replace(/-?[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*/gu, (word) => {
      let left = Number(word);
      if (!Number.isInteger(left) || left < 1 || left > 3999) throw new Unreadable(word + ' (' + said.latin + ')');
      let roman = '';
      for (const [sign, size] of numerals) for (; left >= size; left -= size) roman += sign;
      return roman;
    });
  }

  function fromRoman(value) {
    return value.replace(/\p{L}+/gu, (word) => {
      let rest = word.toUpperCase();
      let number = 0;
      for (const [sign, size] of numerals)
        for (; rest.startsWith(sign); rest = rest.slice(sign.length)) number += size;
      // "IIII" and "VX" are no numerals.
      if (rest !== '' || number > 3999 || toRoman(String(number)) !== word.toUpperCase()) throw new Unreadable(word);
      return String(number);
    });
  }

  const mirrored = (value) => [...new Intl.Segmenter().segment(value)].map(({ segment }) => segment).reverse().join('');
  const shift = () => Math.min(Math.max(Math.round(Number($('shift').value)) || 0, 0), 25);

  const codes = {
    morse: {
      encode: (value) => value.split('\n').map((line) => line.trim().split(/\s+/).map((word) =>
        [...plain(word).toUpperCase()].map((sign) => {
          const code = morseOf.get(sign);
          if (code === undefined) throw new Unreadable(sign);
          return code;
        }).join(' ')).join(' / ')).join('\n'),
      decode: (value) => value.replace(/[·•∙]/g, '.').replace(/[–—_]/g, '-').split('\n').map((line) => line.trim().split(/\s*\/\s*|\s{3,}/).map((word) =>
        word.split(/\s+/).filter((code) => code !== '').map((code) => {
          const sign = signOf.get(code);
          if (sign === undefined) throw new Unreadable(code);
          return sign;
        }).join('')).join(' ')).join('\n'),
    },
    binary: { encode: (value) => inBase(value, 2, 8), decode: (value) => fromBase(value, 2, /[01]{1,8}|[^01]/g) },
    hex: { encode: (value) => inBase(value, 16, 2), decode: (value) => fromBase(value, 16, /[\da-f]{1,2}|[^\da-f]/gi) },
    base64: {
      encode: (value) => btoa(bytesOf(value).map((byte) => String.fromCharCode(byte)).join('')),
      decode: (value) => textOf([...atob(value.trim())].map((sign) => sign.charCodeAt(0))),
    },
    caesar: { encode: (value) => moved(value, (at) => at + shift()), decode: (value) => moved(value, (at) => at - shift()) },
    atbash: { encode: (value) => moved(value, (at, length) => length - 1 - at), decode: (value) => moved(value, (at, length) => length - 1 - at) },
    reverse: { encode: mirrored, decode: mirrored },
    roman: { encode: toRoman, decode: fromRoman },
  };

  $('text').value = load('text', '');
  for (const field of document.querySelectorAll('.panel input, #text')) field.addEventListener('input', show);
  $('copy').addEventListener('click', async () => {
    $('result').select();
    try {
      await navigator.clipboard.writeText($('result').value);
      $('status').textContent = said.copied;
    } catch {
      // The result is selected: Ctrl+C copies it.
    }
  });
  $('swap').addEventListener('click', () => {
    const other = chosen('direction') === 'encode' ? 'decode' : 'encode';
    $('text').value = $('result').value;
    document.querySelector('[value=' + other + ']').checked = true;
    show();
  });
  $('clear').addEventListener('click', () => {
    $('text').value = '';
    show();
    $('text').focus();
  });

  let audio;
  $('play').addEventListener('click', () => (audio === undefined ? play() : stop()));
  show();

  function show() {
    stop();
    save('text', $('text').value);
    const code = chosen('code');
    $('shift-field').hidden = code !== 'caesar';
    $('play').hidden = code !== 'morse';
    const value = $('text').value;
    $('status').textContent = '';
    try {
      $('result').value = value.trim() === '' ? '' : codes[code][chosen('direction')](value);
    } catch (error) {
      $('result').value = '';
      $('status').textContent = fill(said.unreadable, { part: error instanceof Unreadable ? error.message : value.slice(0, 40) });
    }
  }

  /** Plays the code: a dash is three dots long, a gap between letters too, one between words seven. */
  function play() {
    const code = chosen('direction') === 'encode' ? $('result').value : $('text').value;
    if (!/[.-]/.test(code)) return;
    audio = new AudioContext();
    const [tone, gain] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = 600;
    tone.connect(gain).connect(audio.destination);
    gain.gain.value = 0;
    const dot = 0.08;
    let at = audio.currentTime + 0.05;
    for (const sign of code) {
      if (sign === '.' || sign === '-') {
        gain.gain.setValueAtTime(0.3, at);
        at += sign === '.' ? dot : 3 * dot;
        gain.gain.setValueAtTime(0, at);
        at += dot;
      } else at += 2 * dot;
    }
    tone.start();
    tone.stop(at);
    tone.addEventListener('ended', stop);
    $('play').textContent = said.stop;
  }

  function stop() {
    audio?.close();
    audio = undefined;
    $('play').textContent = said.play;
  }

  ${storageScript}

  ${fillScript}
`;
