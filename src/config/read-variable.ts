export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment variable without spaces around it; undefined if it is blank, as `NAME=` in an `.env` file. */
export function readVariable(
  name: string,
  environment: Environment = process.env,
): string | undefined {
  return environment[name]?.trim() || undefined;
}
