/** Whether a path would break a line of a log, or of a script that is given it. */
export function hasControls(path: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(path);
}
