/** A colour with a meaning. */
export type Tone = 'run' | 'good' | 'bad' | 'wait' | 'off';
