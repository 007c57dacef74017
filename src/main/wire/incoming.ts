import type { WireCall, WireReply } from '../../shared/api/wire.ts';

/** A request as it came over a wire, or null when it does not even have the shape of one. */
export function readCall(input: unknown): WireCall | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, method, params } = input as { id?: unknown; method?: unknown; params?: unknown };
  if (typeof id !== 'string' || id === '' || id.length > 200 || typeof method !== 'string') return null;
  return { id, method, params };
}

export const notACall: WireReply = {
  ok: false,
  error: { code: 'usage', message: 'This is not a call: an id, a method and params are expected.' },
};

export function refusal(message: string): WireReply {
  return { ok: false, error: { code: 'refused', message } };
}
