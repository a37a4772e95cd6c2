/**
 * Headers that confine a generated page to its own origin: alternating names and values for
 * `writeHead`.
 *
 * In every browser, the Content-Security-Policy limits what the page loads, embeds, fetches and
 * submits. It does not govern WebRTC, speculation rules, DNS prefetch and navigation, which reach
 * other hosts and loopback services. Only the Connection-Allowlist stops these, in browsers that
 * support it: Chromium (tested with 156), but not Firefox or Safari.
 *
 * @param frameAncestor The origin that may show previews in a frame.
 */
export function securityHeaders(frameAncestor = "'none'"): readonly string[] {
  const isFramed = frameAncestor !== "'none'";
  const policy = [
    "default-src 'self' data: blob:",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    // A worker from a URL could be registered as a service worker, which outlives the preview.
    'worker-src blob:',
    "form-action 'self'",
    "base-uri 'self'",
    `frame-ancestors ${frameAncestor}`,
    "object-src 'none'",
  ];
  return [
    'Content-Security-Policy',
    policy.join('; '),
    // A sandboxed frame has an opaque origin: `same-origin` would block the page's own files.
    'Cross-Origin-Resource-Policy',
    isFramed ? 'cross-origin' : 'same-origin',
    // The same for its module scripts, fonts and `fetch`, which ask for the origin `null`.
    ...(isFramed ? ['Access-Control-Allow-Origin', 'null'] : []),
    ...others,
  ];
}

const others = [
  // Links that open a mail or phone app make no connection.
  ['Connection-Allowlist', '(response-origin "mailto:*" "tel:*" "sms:*");webrtc=block'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Robots-Tag', 'noindex'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
].flat();
