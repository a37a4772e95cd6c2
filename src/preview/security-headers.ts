/**
 * Keeps a generated page to itself: it may run its own scripts, and reach nothing else. Names and
 * values follow one another, as `writeHead` takes them.
 *
 * @param frameAncestor The origin that may show previews in a frame.
 */
export function securityHeaders(frameAncestor = "'none'"): readonly string[] {
  const policy = [
    "default-src 'self' data: blob:",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors ${frameAncestor}`,
    "object-src 'none'",
  ];
  return ['Content-Security-Policy', policy.join('; '), ...others];
}

const others = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Robots-Tag', 'noindex'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
].flat();
