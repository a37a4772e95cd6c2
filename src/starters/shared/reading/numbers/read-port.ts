/**
 * The port that a request names, 3000 otherwise; that of a page which may ask (CORS) is another's.
 *
 * @example
 * readPort('an API on port 8080'); // 8080
 */
export function readPort(text: string): number {
  const named =
    /(?:(?<!\p{L})(?:port|puerto|porta|порт\p{L}{0,2}|porcie|poort)\s?(?:nr\.?|number|=|:|is|auf)?\s?|(?<!(?:cors|origins?|frontend)[^.\n]{0,30})localhost:|(?:ポート|端口|포트)(?:番号)?[は：:]?\s?)(?<port>\d{2,5})(?!\d)/iu.exec(
      text.slice(0, 4000),
    )?.groups?.['port'];
  const port = Number(named ?? 3000);
  return port <= 65_535 ? port : 3000;
}
