import { JobError } from '../errors/job-error.ts';

export interface Setting {
  /** The option or environment variable that the value comes from. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * A base URL with a wildcard host and no trailing slash; undefined if not set.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function wildcardUrl({ name, value }: Setting): string | undefined {
  if (value === undefined) return undefined;
  const [, scheme, host] = (typeof value === 'string' && wildcard.exec(value)) || [];
  const url = host === undefined ? undefined : parseOrigin(`${scheme}://${host}`);
  if (url !== undefined && canPrefix(url)) return `${url.protocol}//*.${url.host}`;
  const allowed =
    'an http or https URL with a wildcard host, such as https://*.previews.example.net';
  throw invalidUrl(name, value, allowed);
}

/**
 * The origin of a page, such as `https://jobs.example.com`; undefined if not set.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function origin({ name, value }: Setting): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? parseOrigin(value) : undefined;
  if (url !== undefined) return url.origin;
  throw invalidUrl(
    name,
    value,
    'an http or https URL without a path, such as https://jobs.example.com',
  );
}

const wildcard = /^\s*(https?):\/\/\*\.([^*\s]+?)\s*$/i;

function parseOrigin(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const isBare = `${url.protocol}//${url.host}/` === url.href && !/[?#@]/.test(text);
  // The value ends up in a header, so it must contain nothing but a host.
  return isBare && /^[a-z0-9.:[\]-]+$/i.test(url.host) ? url : undefined;
}

/** Whether a label can be put in front of the host: not an IP address, and short enough. */
function canPrefix({ hostname }: URL): boolean {
  const labels = hostname.split('.');
  const isAddress = hostname.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '');
  const areValid = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  return areValid && !isAddress && hostname.length <= 180;
}

function invalidUrl(name: string, value: unknown, allowed: string): JobError {
  const shown = JSON.stringify(value)?.slice(0, 200) ?? 'it';
  return new JobError('CONFIG_INVALID', `${name}: ${shown} must be ${allowed}.`);
}
