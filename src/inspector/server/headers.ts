import type { ServerResponse } from 'node:http';

/**
 * Restricts the page to its own scripts and its own server, and prevents others from framing it.
 *
 * @param frames Origins of previews, which the page may frame.
 */
export function setPageHeaders(response: ServerResponse, frames: string): void {
  setPolicy(response, frames, "'none'");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Allows the page its own form. */
export function allowForm(response: ServerResponse): void {
  setPolicy(response, "'none'", "'self'");
  // Without a referrer, browsers send a form with the origin `null`, which is refused.
  response.setHeader('Referrer-Policy', 'same-origin');
}

function setPolicy(response: ServerResponse, frames: string, forms: string): void {
  const sources = [...policy, `form-action ${forms}`, `frame-src ${frames}`];
  response.setHeader('Content-Security-Policy', sources.join('; '));
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control': 'no-store',
};
