/**
 * The time zone that a request names, as in `Europe/Paris`; undefined if it names none.
 *
 * @example
 * readTimeZone('every day at 9, Berlin time'); // 'Europe/Berlin'
 */
export function readTimeZone(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const written =
    /(?<![\p{L}/])(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_]{2,30}(?:\/[A-Z][A-Za-z_]{2,30})?/u.exec(
      head,
    )?.[0];
  if (written !== undefined && isZone(written)) return written;
  return zones.find(([, words]) => words.test(head))?.[0];
}

function isZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name);
}

const zones: readonly (readonly [string, RegExp])[] = [
  ['America/Sao_Paulo', /horário de brasília|brasília time|\bBRT\b/iu],
  ['Asia/Seoul', /한국 ?시간|korean? time|\bKST\b/iu],
  ['Asia/Tokyo', /日本時間|japan(?:ese)? time|\bJST\b/iu],
  ['Asia/Shanghai', /北京时间|北京時間|china time/iu],
  ['Europe/Moscow', /по москве|московск\p{L}{1,4} врем|moscow time|(?<!\p{L})мск(?!\p{L})/iu],
  ['Europe/Istanbul', /türkiye saati|istanbul time|istanbul saati/iu],
  ['Europe/Berlin', /(?:berlin|german) time|deutsche[r]? zeit|\bME[SZ]Z?\b|\bCES?T\b/u],
  ['Europe/Paris', /(?:paris|french) time|heure (?:de paris|française)/iu],
  ['Europe/Madrid', /madrid time|hora (?:de madrid|española|peninsular)/iu],
  ['Europe/Rome', /ora italiana|rome time/iu],
  ['Europe/Warsaw', /czasu? polskiego|warsaw time/iu],
  ['Europe/Amsterdam', /nederlandse tijd|amsterdam time/iu],
  ['Europe/London', /(?:uk|london|british) time|\bGMT\b|\bBST\b/iu],
  ['America/New_York', /\bE[SD]?T\b|eastern time|new york time/u],
  ['America/Chicago', /\bC[SD]T\b|central time/u],
  ['America/Los_Angeles', /\bP[SD]T\b|pacific time/u],
  ['Asia/Kolkata', /\bIST\b|indian time|भारतीय समय/u],
];
