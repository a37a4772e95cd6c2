/** Preloaded into a process: its wall clock is wrong by `FAULT_CLOCK_MS`. */
const shift = Number(process.env['FAULT_CLOCK_MS']);
const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...args: readonly unknown[]) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...(args as [number]));
  }
  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
