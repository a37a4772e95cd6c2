/** What one call of a model may take. */
export interface CallLimits {
  /** How often a call is sent at most, to each model. @default 5 */
  readonly tries: number;
  /** Calls that this process has open at one provider. @default 4 */
  readonly callsAtOnce: number;
  /** Milliseconds without anything new from the provider, also before its first byte. @default 60_000 */
  readonly idleMs: number;
  /** Milliseconds that one call may last. @default 600_000 */
  readonly totalMs: number;
  /** Characters of one reply. @default 4_000_000 */
  readonly replyLength: number;
}

export const defaultLimits: CallLimits = {
  tries: 5,
  callsAtOnce: 4,
  idleMs: 60_000,
  totalMs: 600_000,
  replyLength: 4_000_000,
};
