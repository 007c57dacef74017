/** The three names under which main process and preload talk. */
export const channels = {
  /** invoke: a `WireCall`, answered by a `WireReply`. */
  call: 'triglot:call',
  /** send: the id of the call to cancel. */
  cancel: 'triglot:cancel',
  /** main to window: a `TriglotEvent`. */
  event: 'triglot:event',
} as const;
