/** The kinds of weather, each with a drawing of 64 by 64: paths for the sun, a cloud and what falls. */
export const skies = [
  {
    name: 'sun',
    paths: {
      sun: 'M32 18a14 14 0 1 1 0 28 14 14 0 0 1 0-28M32 4v7M32 53v7M4 32h7M53 32h7M12 12l5 5M47 47l5 5M52 12l-5 5M17 47l-5 5',
    },
  },
  {
    name: 'fair',
    paths: {
      sun: 'M24 14a11 11 0 1 1 0 22 11 11 0 0 1 0-22M24 3v5M3 25h5M9 10l4 4M39 10l-4 4',
      cloud: 'M20 54a9 9 0 0 1 1-18 13 13 0 0 1 25-2 10 10 0 0 1 1 20z',
    },
  },
  {
    name: 'clouds',
    paths: { cloud: 'M16 50a11 11 0 0 1 1-22 16 16 0 0 1 31-2 12 12 0 0 1 1 24z' },
  },
  {
    name: 'rain',
    paths: {
      cloud: 'M16 40a10 10 0 0 1 1-20 15 15 0 0 1 29-2 11 11 0 0 1 1 22z',
      fall: 'M20 46l-3 10M32 46l-3 10M44 46l-3 10',
    },
  },
  {
    name: 'storm',
    paths: {
      cloud: 'M16 38a10 10 0 0 1 1-20 15 15 0 0 1 29-2 11 11 0 0 1 1 22z',
      sun: 'M34 40l-8 11h8l-6 10',
    },
  },
  {
    name: 'snow',
    paths: {
      cloud: 'M16 40a10 10 0 0 1 1-20 15 15 0 0 1 29-2 11 11 0 0 1 1 22z',
      fall: 'M20 48v0.1M32 48v0.1M44 48v0.1M26 57v0.1M38 57v0.1',
    },
  },
  { name: 'fog', paths: { fall: 'M10 22h44M16 32h40M8 42h42M20 52h32' } },
] as const;
