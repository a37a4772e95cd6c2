import { JobError } from '../errors/job-error.ts';

export interface Setting {
  /** The variable or the option that said it. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * A base URL with a wildcard host, without a slash at its end; undefined where none is set.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function wildcardUrl({ name, value }: Setting): string | undefined {
  if (value === undefined) return undefined;
  const [, scheme, host] = (typeof value === 'string' && wildcard.exec(value)) || [];
  const url = host === undefined ? undefined : parseOrigin(`${scheme}://${host}`);
  if (url !== undefined && isNamed(url)) return `${url.protocol}//*.${url.host}`;
  const allowed = 'http or https and a wildcard host, as in https://*.previews.example.net';
  throw refused(name, value, allowed);
}

/**
 * The origin of a page; undefined where none is set.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function origin({ name, value }: Setting): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? parseOrigin(value) : undefined;
  if (url !== undefined) return url.origin;
  throw refused(name, value, 'http or https, a host and no path, as in https://jobs.example.com');
}

const wildcard = /^\s*(https?):\/\/\*\.([^*\s]+?)\s*$/i;

function parseOrigin(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const isBare = `${url.protocol}//${url.host}/` === url.href && !/[?#@]/.test(text);
  // What stands in a header must not be more than a host.
  return isBare && /^[a-z0-9.:[\]-]+$/i.test(url.host) ? url : undefined;
}

/** Whether a name can stand before the host: it is no address, and there is room for it. */
function isNamed({ hostname }: URL): boolean {
  const labels = hostname.split('.');
  const isAddress = hostname.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? '');
  const areSound = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  return areSound && !isAddress && hostname.length <= 180;
}

function refused(name: string, value: unknown, allowed: string): JobError {
  const shown = JSON.stringify(value)?.slice(0, 200) ?? 'it';
  return new JobError('CONFIG_INVALID', `${name}: ${shown} must be ${allowed}.`);
}
