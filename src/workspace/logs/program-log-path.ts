/** The file for what the server of a live preview prints, beside the log of its job. */
export function programLogPath(logsPath: string): string {
  return logsPath.replace(/\.log$/, programLogEnding);
}

export const programLogEnding = '.program.log';
