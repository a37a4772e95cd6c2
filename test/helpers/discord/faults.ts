/** A call of the bot. */
export interface FakeCall {
  readonly method: string;
  /** Without the API version, such as `/channels/1/messages`; with tokens. */
  readonly path: string;
  readonly at: number;
  body?: Readonly<Record<string, unknown>>;
  files?: readonly string[];
  status?: number;
}

export interface Fault {
  /** Such as `POST /channels/:id/messages`. */
  readonly on: string;
  /** The number of calls that it affects. @default 1 */
  readonly times?: number;
  /**
   * What happens to them: another response; a connection that is cut before or after the call is carried
   * out; or a call that is held until `release`, before or after.
   */
  readonly how:
    | { readonly status: number; readonly body?: object; readonly headers?: Record<string, string> }
    | 'cut before'
    | 'cut after'
    | 'hold before'
    | 'hold after';
}

export interface PlacedFault {
  readonly how: Fault['how'];
  /** Resolves when the first call is affected. */
  readonly hit: Promise<FakeCall>;
  /** Releases held calls, and affects no more. */
  release(): void;
}

export interface Faults {
  add(fault: Fault): PlacedFault;
  /** The fault for a call, if any. */
  of(call: FakeCall): (PlacedFault & { readonly released: Promise<void> }) | undefined;
}

export function createFaults(): Faults {
  const placed: (PlacedFault & {
    readonly pattern: RegExp;
    readonly released: Promise<void>;
    left: number;
    strike(call: FakeCall): void;
  })[] = [];
  return {
    add({ on, times = 1, how }) {
      const hit = Promise.withResolvers<FakeCall>();
      const released = Promise.withResolvers<void>();
      const fault = {
        how,
        pattern: new RegExp(`^${on.replace(/:\w+/g, '[^/]+').replace(/[@]/g, '(?:@|%40)')}$`),
        left: times,
        hit: hit.promise,
        strike: hit.resolve,
        released: released.promise,
        release() {
          fault.left = 0;
          released.resolve();
        },
      };
      placed.push(fault);
      return fault;
    },
    of(call) {
      const line = `${call.method} ${call.path}`;
      const fault = placed.find(({ pattern, left }) => left > 0 && pattern.test(line));
      if (fault === undefined) return undefined;
      fault.left -= 1;
      fault.strike(call);
      return fault;
    },
  };
}
