/** Whether a path has control characters, which would break log lines and scripts. */
export function hasControls(path: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(path);
}
