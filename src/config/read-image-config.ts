import { isAbsolute } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';
import type { Setting } from './read-url.ts';
import { type Environment, readVariable } from './read-variable.ts';

/**
 * Reads whether jobs get a container image, and what images are based on.
 *
 * @throws JobError `CONFIG_INVALID`, naming the option or the variable
 */
export function readImageConfig(
  options: Partial<Config>,
  environment: Environment,
): Pick<Config, 'images' | 'imageBase' | 'imagePageBase'> {
  const setting = (key: keyof Config, variable: string): Setting =>
    options[key] === undefined
      ? { name: variable, value: readVariable(variable, environment) }
      : { name: key, value: options[key] };
  const imageBase = base(setting('imageBase', 'JOB_IMAGE_BASE'));
  const imagePageBase = base(setting('imagePageBase', 'JOB_IMAGE_PAGE_BASE'));
  return {
    images: onOrOff(setting('images', 'JOB_IMAGES')),
    ...(imageBase !== undefined && { imageBase }),
    ...(imagePageBase !== undefined && { imagePageBase }),
  };
}

function onOrOff({ name, value }: Setting): boolean {
  if (value === undefined || value === 'off' || value === false) return false;
  if (value === 'on' || value === true) return true;
  throw refused(name, value, 'must be on or off');
}

function base({ name, value }: Setting): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && (isAbsolute(value) || imageName.test(value))) return value;
  throw refused(name, value, 'must be an absolute path or the name of an image');
}

/** Such as `registry.example.net:5000/team/node:26` or `node@sha256:…`. Never an option. */
export const imageName =
  /^[a-z0-9][a-z0-9.-]{0,200}(?::\d{1,5})?(?:\/[a-z0-9._-]{1,100}){0,8}(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/i;

function refused(name: string, value: unknown, rule: string): JobError {
  const shown = JSON.stringify(value)?.slice(0, 200);
  return new JobError('CONFIG_INVALID', `${name}: ${shown} ${rule}.`);
}
