import { letterPattern } from '../../workspace/text/letters.ts';

/** Beats a minute: the one to begin with, and the least and the most to choose from. */
export interface Tempo {
  readonly tempo: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The tempo that a request names: "96 bpm", "from 60 to 180 bpm".
 *
 * @example
 * readTempo('a metronome from 40 to 200 bpm', { tempo: 100, least: 30, most: 250 });
 * // { tempo: 100, least: 40, most: 200 }
 */
export function readTempo(message: string, usual: Tempo): Tempo {
  const [low, high] = (range.exec(message) ?? []).slice(1).filter((one) => one !== undefined);
  const named = Number(beats.exec(message.replace(ranges, ' '))?.[1] ?? usual.tempo);
  const isRange = Number(low) >= lowest && Number(low) < Number(high) && Number(high) <= highest;
  const least = isRange ? Number(low) : usual.least;
  const most = isRange ? Number(high) : usual.most;
  return { tempo: Math.min(Math.max(named, least), most), least, most };
}

const lowest = 20;
const highest = 400;
const unit =
  '(?:bpm|beats|schläg|pulsa|batt?[ieu]|slagen|uderze|vuruş|удар|拍|beat|박|नब्ज|نبضة|b\\.p\\.m)';
const beats = letterPattern(`(?<!\\d)(\\d{2,3})\\s?${unit}`);
const between = `(?<!\\d)(\\d{2,3})\\s?(?:bpm\\s?)?(?:to|and|-|–|—|bis|und|a|à|y|e|et|tot|en|do|i|до|и|から|～|〜|~|至|到|에서|부터|से|إلى)\\s?(\\d{2,3})\\s?(?:まで)?(?:の)?${unit}`;
const range = letterPattern(
  `${between}|bpm[^\\d.;\\n]{1,24}(\\d{2,3})\\s?(?:to|-|–|bis|a|à|tot|do|до)\\s?(\\d{2,3})(?!\\d)`,
);
const ranges = letterPattern(between, 'giu');
