/** The error response of Discord. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: unknown;

  constructor(status: number, code: number, message: string, details?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Refuses a message that breaks a limit of Discord. */
export function checkMessage(body: Json, files: readonly { readonly bytes: Uint8Array }[]): void {
  const content = text(body, 'content', 2000, { empty: true });
  const embeds = list(body, 'embeds', 10);
  const size = embeds.reduce<number>((sum, embed) => sum + checkEmbed(record(embed)), 0);
  if (size > 6000) throw invalid('embeds', `${size} characters in all embeds; at most 6000`);
  const rows = list(body, 'components', 5);
  const ids = rows.flatMap((row) => checkRow(record(row)));
  if (new Set(ids).size < ids.length) throw invalid('components', 'a custom id comes twice');
  const nonce = body['nonce'];
  if (nonce !== undefined && asText(nonce).length > 25)
    throw invalid('nonce', 'over 25 characters');
  if (files.length > 10) throw invalid('files', 'more than 10');
  if (files.some(({ bytes }) => bytes.length > maxFileBytes)) {
    throw new Refusal(413, 40_005, 'Request entity too large');
  }
  const isEdit = body['attachments'] !== undefined;
  if (content === '' && embeds.length + files.length === 0 && !isEdit && !('content' in body)) {
    throw new Refusal(400, 50_006, 'Cannot send an empty message');
  }
}

/** 10 MB, for a guild without boosts. */
const maxFileBytes = 10 * 1024 * 1024;

function checkEmbed(embed: Json): number {
  const author = text(record(embed['author'] ?? {}), 'name', 256);
  const footer = text(record(embed['footer'] ?? {}), 'text', 2048);
  const fields = list(embed, 'fields', 25).map(record);
  const own = [text(embed, 'title', 256), text(embed, 'description', 4096), author, footer];
  for (const url of [embed['url'], record(embed['image'] ?? {})['url']]) {
    if (url !== undefined && !/^(https?|attachment):\/\//.test(asText(url))) {
      throw invalid('embeds.url', `Not a well formed URL: ${asText(url)}`);
    }
  }
  const inFields = fields.flatMap((field) => [
    text(field, 'name', 256, { required: true }),
    text(field, 'value', 1024, { required: true }),
  ]);
  return [...own, ...inFields].reduce((sum, part) => sum + part.length, 0);
}

function checkRow(row: Json): readonly string[] {
  const parts = list(row, 'components', 5).map(record);
  if (row['type'] !== 1 || parts.length === 0) throw invalid('components', 'not a row of 1 to 5');
  return parts.flatMap((part) => {
    if (part['type'] !== 2) throw invalid('components', 'not a button');
    text(part, 'label', 80);
    if (part['style'] === 5) {
      text(part, 'url', 512, { required: true });
      return [];
    }
    return [text(part, 'custom_id', 100, { required: true })];
  });
}

/** Refuses commands that Discord would refuse. */
export function checkCommand(command: Json, isOfGuild = false): void {
  const isChat = (command['type'] ?? 1) === 1;
  const names = [command['name'], ...localized(command, 'name', 32)].map(asText);
  text(command, 'name', 32, { required: true });
  if (isChat && names.some((name) => !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(name)))
    throw invalid('name', 'not lower case');
  text(command, 'description', isChat ? 100 : 0, { required: isChat });
  localized(command, 'description', isChat ? 100 : 0);
  if (isOfGuild && ('contexts' in command || 'integration_types' in command))
    throw invalid('contexts', 'only for global commands');
  let optional = false;
  for (const option of list(command, 'options', 25).map(record)) {
    text(option, 'name', 32, { required: true });
    text(option, 'description', 100, { required: true });
    localized(option, 'description', 100);
    if (option['required'] === true && optional)
      throw invalid('options', 'required after optional');
    optional ||= option['required'] !== true;
    if (option['autocomplete'] === true && 'choices' in option)
      throw invalid('choices', 'next to autocomplete');
    for (const choice of list(option, 'choices', 25).map(record)) {
      text(choice, 'name', 100, { required: true });
      localized(choice, 'name', 100);
    }
  }
}

/** The texts of a field in other languages. */
function localized(parent: Json, key: 'name' | 'description', max: number): readonly unknown[] {
  const texts = record(parent[`${key}_localizations`] ?? {});
  for (const locale of Object.keys(texts)) {
    if (!locales.includes(locale)) throw invalid(`${key}_localizations`, `unknown: ${locale}`);
    text(texts, locale, max, { required: true });
  }
  return Object.values(texts);
}

const locales =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

/** Refuses suggestions that break a limit. */
export function checkChoices(data: Json): readonly { name: string; value: string }[] {
  return list(data, 'choices', 25)
    .map(record)
    .map((choice) => ({
      name: text(choice, 'name', 100, { required: true }),
      value: text(choice, 'value', 100, { required: true }),
    }));
}

/** Refuses a modal that breaks a limit. */
export function checkModal(modal: Json): void {
  text(modal, 'title', 45, { required: true });
  text(modal, 'custom_id', 100, { required: true });
  for (const row of list(modal, 'components', 5).map(record)) {
    const inputs = row['component'] === undefined ? list(row, 'components', 1) : [row['component']];
    for (const input of inputs.map(record)) {
      text(input, 'custom_id', 100, { required: true });
      text(input, 'label', 45);
      text(input, 'placeholder', 100);
    }
  }
}

function text(
  parent: Json,
  key: string,
  max: number,
  { required = false, empty = false }: { required?: boolean; empty?: boolean } = {},
): string {
  const value = parent[key] ?? '';
  if (typeof value !== 'string') throw invalid(key, 'not a string');
  if (value.length > max) throw invalid(key, `Must be ${max} or fewer in length.`);
  if (required && value.trim() === '') throw invalid(key, 'This field is required');
  if (!empty && key in parent && value === '') throw invalid(key, 'empty');
  return value;
}

function list(parent: Json, key: string, max: number): readonly unknown[] {
  const value = parent[key] ?? [];
  if (!Array.isArray(value)) throw invalid(key, 'not a list');
  if (value.length > max) throw invalid(key, `Must be ${max} or fewer in length.`);
  return value;
}

/** A string unchanged, anything else as JSON. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function record(value: unknown): Json {
  if (typeof value === 'object' && value !== null) return value as Json;
  throw invalid('body', 'not an object');
}

export function invalid(field: string, message: string): Refusal {
  return new Refusal(400, 50_035, 'Invalid Form Body', {
    [field]: { _errors: [{ code: 'BASE_TYPE_BAD', message }] },
  });
}

/** Whether a message can ping nobody, whatever its text. */
export function isQuiet(body: Json): boolean {
  const { parse, users, roles, replied_user: replied } = record(body['allowed_mentions'] ?? {});
  const named = [parse, users, roles].flatMap((each) => (Array.isArray(each) ? each : []));
  return Array.isArray(parse) && named.length === 0 && replied !== true;
}
