/** The length of time that a request names first, in seconds: "15 s", "2 minutes", "90 Sekunden". */
export function secondsIn(message: string): number | undefined {
  const { 1: spaced, 2: spacedUnit, 3: joined, 4: joinedUnit } = time.exec(message) ?? [];
  const long = spaced ?? joined;
  const unit = spacedUnit ?? joinedUnit ?? '';
  if (long === undefined) return undefined;
  return Math.min(Math.max(Number(long) * (minutes.test(unit) ? 60 : 1), 3), 3600);
}

/** The text without it. */
export function withoutSeconds(message: string): string {
  return message.replace(time, ' ');
}

const time =
  /(?<!\d)(\d{1,3})[\s-]?(s|secs?|seconds?|min(?:ute)?s?|sek(?:unden)?|minuten?|segundos?|minutos?|secondes?|secondi|minuti|seconden|sekund\p{L}?|minut\p{L}?|saniye|dakika|секунд\p{L}?|минут\p{L}?|सेकंड|मिनट|ثانية|ثوان|دقيقة|دقائق)(?!\p{L})|(?<!\d)(\d{1,3})\s?(秒|分钟?|초|분)/iu;
const minutes = /^(?:min|dak|мин|分|분|मिनट|دق)/iu;
