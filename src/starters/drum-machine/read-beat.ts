import { namedList } from '../shared/named-list.ts';
import { readTempo, type Tempo } from './read-tempo.ts';

/** How an instrument is made: a synthesised drum, or a tone of its own. */
export type Sound = 'kick' | 'snare' | 'hat' | 'open' | 'clap' | 'tom' | 'bell' | 'shaker' | 'tone';

export interface Instrument {
  readonly name: string;
  readonly sound: Sound;
  /** The tone in hertz. */
  readonly pitch?: number;
}

export interface Beat extends Tempo {
  readonly instruments: readonly Instrument[];
  readonly steps: number;
}

/** The instruments, steps and tempo that a request names, at most 8 instruments. */
export function readBeat(
  message: string,
  items: readonly string[],
  usual: Readonly<Record<'kick' | 'snare' | 'hat' | 'clap', string>>,
): Beat {
  const listed = (inARow(message) ?? namedList(message, instrumentWords) ?? items).filter(
    (item) => !/\d|tempo|bpm/iu.test(item),
  );
  const isNamed = listed.length >= 2 && listed.some((item) => soundOf(item) !== 'tone');
  const names = isNamed ? listed.slice(0, 8) : Object.values(usual);
  const steps = Number(
    /(?<!\d)(\d{1,2})[\s-]?(?:steps?|schritte?|pas(?:os|sos|si)?(?!\p{L})|krok\p{L}*|adım|шаг\p{L}*|步|ステップ|스텝)/iu.exec(
      message,
    )?.[1] ?? 16,
  );
  const kinds = Object.keys(usual).filter(isSound);
  return {
    instruments: names.map((name, index) => {
      const sound = isNamed ? soundOf(name) : (kinds[index] ?? 'tone');
      return {
        name,
        sound,
        ...((sound === 'tone' || sound === 'tom') && { pitch: scale[index] ?? 220 }),
      };
    }),
    steps: bounded(steps, 4, 32),
    ...readTempo(message, { tempo: 110, least: 40, most: 240 }),
  };
}

const instrumentWords =
  'instruments?|sounds?|drums?|tracks?|instrumente?n?|klänge|sons?|instrumentos?|sonidos?|strumenti|suoni|instrument\\p{L}*|sesler|инструмент\\p{L}*|звук\\p{L}*|乐器|音色|楽器|악기|वाद्य|آلات|with|mit|con|avec|com';

const sounds: readonly (readonly [RegExp, Sound])[] = [
  [
    /open|offen|ouvert|abiert|crash|ride|cymbal|becken|piatto|plat[io]|тарелк|镲|シンバル|심벌/iu,
    'open',
  ],
  [/hat|hihat|charl|chimbal|хэт|踩镲|ハイハット|하이햇/iu, 'hat'],
  [/kick|bass ?drum|bombo|grosse caisse|bumbo|cassa|stopa|бочк|底鼓|キック|킥|किक/iu, 'kick'],
  [
    /snare|caja|caisse claire|caixa|rullante|werbel|trampet|малый|军鼓|スネア|스네어|rim/iu,
    'snare',
  ],
  [/clap|palm|klatsch|klaśn|alkış|хлоп|拍手|クラップ|클랩|ताली|snap/iu, 'clap'],
  [/tom|conga|bongo|том|タム|톰/iu, 'tom'],
  [/bell|glocke|cloche|campan|cencerro|колокол|triangle|铃|ベル|벨/iu, 'bell'],
  [/shak|marac|tambour|cabasa|шейкер|沙锤|シェイカー/iu, 'shaker'],
];

/** "kick snare hat clap": at least three known sounds with only spaces between. */
function inARow(message: string): readonly string[] | undefined {
  const parts = message.replace(/hi[\s-]hat/giu, 'hi-hat').split(/[,，、;:.\n]/u);
  for (const part of parts) {
    const words = part.trim().split(/\s+/u);
    const from = words.findIndex(isKnown);
    const rest = words.slice(Math.max(from, 0));
    const other = rest.findIndex((word) => !isKnown(word));
    const names = rest.slice(0, other < 0 ? undefined : other);
    if (names.length > 2) return names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  }
  return undefined;
}

function isKnown(word: string): boolean {
  return soundOf(word) !== 'tone';
}

function soundOf(name: string): Sound {
  return sounds.find(([pattern]) => pattern.test(name))?.[1] ?? 'tone';
}

function isSound(kind: string): kind is 'kick' | 'snare' | 'hat' | 'clap' {
  return ['kick', 'snare', 'hat', 'clap'].includes(kind);
}

/** A pentatonic scale: all tones sound well together. */
const scale = [220, 261.63, 293.66, 329.63, 392, 440, 523.25, 587.33];

function bounded(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
