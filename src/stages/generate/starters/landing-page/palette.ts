/** Colours of a page. Accents carry text, the three art colours only decorate. */
export interface Palette {
  readonly name: string;
  /** On white: at least 4.5 to 1. */
  readonly accent: string;
  /** On near black: at least 4.5 to 1. */
  readonly accentDark: string;
  /** The tint of paper in the light, of ink in the dark. */
  readonly paper: string;
  readonly ink: string;
  readonly art: readonly [string, string, string];
}

/** The palette that the words name, else the one of the topic, else one that follows from the slug. */
export function choosePalette(words: string, ofTopic: string | undefined, slug: string): Palette {
  const named = colourNames.find(([pattern]) => pattern.test(words))?.[1];
  const wanted = named ?? ofTopic;
  const sum = [...slug].reduce((total, character) => total + character.charCodeAt(0), 0);
  return (
    palettes.find(({ name }) => name === wanted) ?? palettes[sum % palettes.length] ?? fallback
  );
}

const fallback: Palette = {
  name: 'indigo',
  accent: '#4338ca',
  accentDark: '#a5b4fc',
  paper: '#f7f7fd',
  ink: '#10111c',
  art: ['#6366f1', '#f9a8d4', '#fcd34d'],
};

/** @internal Exported for the test of their contrast. */
export const palettes: readonly Palette[] = [
  fallback,
  {
    name: 'terracotta',
    accent: '#a63c14',
    accentDark: '#fdba8c',
    paper: '#fdf8f3',
    ink: '#191310',
    art: ['#d9622b', '#f2c28b', '#7a8f5a'],
  },
  {
    name: 'teal',
    accent: '#0f6b64',
    accentDark: '#5eead4',
    paper: '#f3faf8',
    ink: '#0c1615',
    art: ['#14a396', '#f6c667', '#e8896b'],
  },
  {
    name: 'plum',
    accent: '#97185a',
    accentDark: '#f9a8d4',
    paper: '#fdf6f9',
    ink: '#190f15',
    art: ['#c94f8c', '#f6c9a8', '#7c6bd6'],
  },
  {
    name: 'forest',
    accent: '#1c6337',
    accentDark: '#8ee6ab',
    paper: '#f6faf4',
    ink: '#0e1510',
    art: ['#3f9a5c', '#e8c468', '#d98a5b'],
  },
  {
    name: 'ocean',
    accent: '#1d4ed8',
    accentDark: '#93c5fd',
    paper: '#f4f8fe',
    ink: '#0c121d',
    art: ['#3b82f6', '#7dd3fc', '#fbbf6b'],
  },
  {
    name: 'gold',
    accent: '#7c5000',
    accentDark: '#fcd34d',
    paper: '#fdfaf1',
    ink: '#17130a',
    art: ['#d99a1c', '#f3dda0', '#5b7f8f'],
  },
  {
    name: 'slate',
    accent: '#334155',
    accentDark: '#cbd5e1',
    paper: '#f7f8fa',
    ink: '#101318',
    art: ['#64748b', '#cbd5e1', '#e0a458'],
  },
];

const colourNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:indigo|purple|violet|lavender)\b/i, 'indigo'],
  [/\b(?:orange|red|maroon|brown|terracotta|chocolate)\b/i, 'terracotta'],
  [/\b(?:teal|cyan|turquoise|mint|aqua)\b/i, 'teal'],
  [/\b(?:pink|magenta|rose|plum)\b/i, 'plum'],
  [/\b(?:green|olive|emerald|forest)\b/i, 'forest'],
  [/\b(?:blue|navy|azure)\b/i, 'ocean'],
  [/\b(?:gold|golden|yellow|amber)\b/i, 'gold'],
  [/\b(?:gr[ae]y|slate|monochrome|minimalist|black|white)\b/i, 'slate'],
];
