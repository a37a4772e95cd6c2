/**
 * Reads the JSON in a model's reply, with the mistakes that models make: text or a code fence around
 * it, single or typographic quotes, bare keys, comments, trailing commas, Python's constants, JSON
 * within a JSON string, and the same object twice. Undefined where there is none.
 *
 * @example
 * looseJson("Here you are:\n```json\n{'title': 'Luna',}\n```"); // { title: 'Luna' }
 */
export function looseJson(reply: string, isWanted: IsWanted = () => true): unknown {
  const text = reply.slice(0, maxCharacters).trim();
  const value = strict(text) ?? firstObject(text, isWanted);
  return typeof value === 'string' ? (strict(value) ?? firstObject(value, isWanted)) : value;
}

/** Whether an object is the one; where none is, the first is given. */
type IsWanted = (value: unknown) => boolean;

/** The same for a text that is one object or list, with nothing around it. */
export function wholeJson(text: string): unknown {
  const trimmed = text.slice(0, maxCharacters).trim();
  if (!/^[{[/]/.test(trimmed)) return undefined;
  const reader = createReader(trimmed, 0);
  try {
    const value = reader.value(0);
    return reader.isAtEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const maxCharacters = 400_000;
const maxDepth = 40;
/** A brace in the talk before the object is no object; but not for ever. */
const maxTries = 20;

function strict(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function firstObject(text: string, isWanted: IsWanted): unknown {
  let first: unknown;
  let start = text.indexOf('{');
  for (let tries = 0; start !== -1 && tries < maxTries; tries += 1) {
    const reader = createReader(text, start);
    try {
      const value = reader.value(0);
      if (isWanted(value)) return value;
      first ??= value;
      start = text.indexOf('{', reader.end());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      // Of an object that was cut off, one within it is not the answer.
      if (reader.isAtEnd()) return first;
      start = text.indexOf('{', start + 1);
    }
  }
  return first;
}

function createReader(text: string, start: number) {
  let at = start;

  const fail = (): never => {
    throw new SyntaxError(`No JSON at ${at}.`);
  };
  const skip = (): void => {
    blank.lastIndex = at;
    if (blank.test(text)) at = blank.lastIndex;
  };
  const takes = (character: string): boolean => {
    skip();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };

  function value(depth: number): unknown {
    skip();
    if (depth > maxDepth) return fail();
    if (takes('{')) return object(depth);
    if (takes('[')) return list(depth);
    return closers[text[at] ?? ''] === undefined ? word() : string();
  }

  function object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    while (!takes('}')) {
      skip();
      const key = closers[text[at] ?? ''] === undefined ? token() : string();
      if (!takes(':')) return fail();
      entries.push([key, value(depth + 1)]);
      if (!takes(',') && text[at] !== '}') return fail();
    }
    return Object.fromEntries(entries);
  }

  function list(depth: number): unknown {
    const items: unknown[] = [];
    while (!takes(']')) {
      items.push(value(depth + 1));
      if (!takes(',') && text[at] !== ']') return fail();
    }
    return items;
  }

  function string(): string {
    const close = closers[text[at] ?? ''];
    let read = '';
    at += 1;
    while (at < text.length) {
      const character = text[at] ?? '';
      at += 1;
      if (character === close) return read;
      read += character === '\\' ? escaped() : character;
    }
    return fail();
  }

  function escaped(): string {
    const character = text[at] ?? '';
    at += 1;
    if (character !== 'u') return escapes[character] ?? character;
    const code = text.slice(at, at + 4);
    at += 4;
    return /^[0-9a-f]{4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : fail();
  }

  function token(): string {
    bare.lastIndex = at;
    const found = bare.exec(text)?.[0];
    if (found === undefined) return fail();
    at += found.length;
    return found;
  }

  function word(): unknown {
    const found = token();
    if (Object.hasOwn(constants, found)) return constants[found];
    const number = Number(found);
    return Number.isFinite(number) ? number : fail();
  }

  const isAtEnd = (): boolean => {
    skip();
    return at >= text.length;
  };
  return { value, isAtEnd, end: () => at };
}

const blank = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
const bare = /[\w.+$-]+/y;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const constants: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
  undefined: null,
};
