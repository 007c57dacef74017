/**
 * What the page may load and run: its own files only. Monaco needs inline styles; nothing needs inline scripts.
 * @param host the host and port the page was asked from, for its WebSocket; null where the page needs none
 */
function contentPolicy(host: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    host === null ? "connect-src 'self'" : `connect-src 'self' ws://${host} wss://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer that carries a part of the page; `host` as for `contentPolicy`. */
export function guardedHeaders(host: string | null): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(host),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
