import type { Language } from '../../../contracts/job/plan.ts';
import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import { dictionary, wordsOf } from '../dictionary.ts';

/** Whether a request for a game wants to hear it. */
export function asksForSound(message: string): boolean {
  return wanted.test(message) && !refused.test(message);
}

const wanted =
  /(?<!\p{L})(?:sounds?|audio|beeps?|music|sound-?effekte?n?|soundeffekte?n?|geräusche?|töne?n?|mit ton|musik|sonidos?|música|sons|bruitages?|sonores?|musique|suoni|sonori|musica|geluid(?:en|seffecten)?|muziek|dźwięk\p{L}{0,3}|muzyk\p{L}|ses(?:li|ler|i)?|müzik\p{L}{0,2}|звук\p{L}{0,3}|звуков\p{L}{2,3}|музык\p{L}{1,2})(?!\p{L})|音效|声音|音乐|効果音|サウンド|音楽|音が|효과음|사운드|소리|음악|ध्वनि|आवाज|संगीत|أصوات|صوت|موسيقى/iu;
const refused =
  /(?<!\p{L})(?:no|without|mute\p{L}?|ohne|keine?|sin|sans|pas de|sem|senza|geen|zonder|bez|без)\s(?:any\s|the\s)?(?:sounds?|audio|music|ton|töne|geräusche|musik|sonidos?|música|sons?|musique|suoni|musica|geluid|muziek|dźwięk|muzyk|звук|музык)|sessiz|不要(?:音效|声音)|音なし|소리 없/iu;

/** Turns the sounds on and off. */
export function soundButton(language: Language): Markup {
  return markup`
    <button type="button" class="button quiet sound-switch" id="sound" aria-pressed="true">
      <span aria-hidden="true">♪</span> ${wordsOf(soundWords, language).t('sound')}
    </button>
  `;
}

const soundWords = dictionary(['sound'], {
  en: 'Sound',
  es: 'Sonido',
  de: 'Ton',
  fr: 'Son',
  pt: 'Som',
  it: 'Suono',
  nl: 'Geluid',
  pl: 'Dźwięk',
  tr: 'Ses',
  ru: 'Звук',
  zh: '声音',
  ja: '音',
  ko: '소리',
  hi: 'ध्वनि',
  ar: 'الصوت',
  id: 'Suara',
  vi: 'Âm thanh',
  uk: 'Звук',
  sv: 'Ljud',
});

/** `tone`: a note of a pitch in hertz and a length in seconds, some seconds from now. */
export const toneScript = source`
  let audio;

  function tone(pitch, seconds, wait = 0) {
    audio ??= new AudioContext();
    const start = audio.currentTime + wait;
    const note = audio.createOscillator();
    const loudness = audio.createGain();
    note.type = 'triangle';
    note.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.16, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    note.connect(loudness).connect(audio.destination);
    note.start(start);
    note.stop(start + seconds);
  }
`;

/** Sounds for a press, a point, a lost life and the end: whatever the game, they follow what it shows. */
export const soundsScript = source`
  // Its names stay its own.
  {
    const button = document.querySelector('#sound');
    let isLoud = load('sound', true);

    button.addEventListener('click', () => {
      isLoud = !isLoud;
      save('sound', isLoud);
      showSound();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) play(330, 0.08);
    });
    for (const id of ['score', 'score-x', 'score-o', 'wins']) {
      watch(id, (now, before) => now > before && play(660, 0.12, 880));
    }
    watch('lives', (now, before) => now < before && play(200, 0.25, 150));
    for (const id of ['curtain', 'won', 'result']) {
      const element = document.getElementById(id);
      if (!element) continue;
      const isShown = () => !element.hidden && element.textContent.trim() !== '';
      let wasShown = isShown();
      new MutationObserver(() => {
        if (isShown() && !wasShown) play(523, 0.15, 659, 784);
        wasShown = isShown();
      }).observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
    }
    showSound();

    function watch(id, act) {
      const element = document.getElementById(id);
      if (!element) return;
      let before = Number(element.textContent);
      new MutationObserver(() => {
        const now = Number(element.textContent);
        if (now !== before) act(now, before);
        before = now;
      }).observe(element, { childList: true, characterData: true, subtree: true });
    }

    function play(pitch, seconds, ...more) {
      // A browser has no sound before the first press.
      if (!isLoud || !navigator.userActivation?.hasBeenActive) return;
      for (const [index, each] of [pitch, ...more].entries()) tone(each, seconds, index * seconds);
    }

    function showSound() {
      button.setAttribute('aria-pressed', String(isLoud));
    }
  }

  ${toneScript}
`;
