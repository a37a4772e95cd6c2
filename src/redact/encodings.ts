/** One encoded form of a secret. */
export interface SecretEncoding {
  readonly name: string;
  readonly form: string;
  /** The characters next to the form encode some bits of the secret. */
  readonly isPartial: boolean;
}

/** The forms of a secret: plain, percent-encoded, in JSON, in hex, in Base64. */
export function encodings(name: string, secret: string): readonly SecretEncoding[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const whole = [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    ...[hex, hex.replace(/..(?=.)/g, '$&:')].flatMap((form) => [form, form.toUpperCase()]),
  ];
  return [
    ...whole.map((form) => ({ name, form, isPartial: false })),
    ...[0, 1, 2].flatMap((before) =>
      base64Of(bytes, before).map((form) => ({ name, form, isPartial: true })),
    ),
  ];
}

/** The Base64 form after `before` bytes, without characters that depend on the surrounding bytes. */
function base64Of(bytes: Buffer, before: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(before), bytes]);
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor((padded.length * 8) / 6);
  return [padded.toString('base64'), padded.toString('base64url')].map((text) =>
    text.slice(first, last),
  );
}
