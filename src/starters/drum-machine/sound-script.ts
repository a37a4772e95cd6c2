import { source } from '../lay-out.ts';

/** `sound`: a drum or a tone, made by the browser at a time of the audio clock. */
export const soundScript = source`
  let noiseBuffer;

  function sound({ sound: kind, pitch }, time) {
    if (kind === 'kick') drum(time, 150, 45, 0.35, 0.9);
    else if (kind === 'tom') drum(time, pitch, pitch / 2, 0.3, 0.6);
    else if (kind === 'snare') {
      drum(time, 220, 140, 0.12, 0.4);
      noise(time, 1800, 0.18, 0.5);
    } else if (kind === 'clap') for (const late of [0, 0.012, 0.026]) noise(time + late, 1200, 0.1, 0.4, 'bandpass');
    else if (kind === 'hat') noise(time, 8000, 0.05, 0.3);
    else if (kind === 'open') noise(time, 7000, 0.35, 0.3);
    else if (kind === 'shaker') noise(time, 5000, 0.08, 0.25, 'bandpass');
    else if (kind === 'bell') for (const tone of [540, 800]) note(time, tone, 0.25, 0.14, 'square');
    else note(time, pitch, 0.4, 0.25, 'triangle');
  }

  function drum(time, from, to, length, volume) {
    const tone = note(time, from, length, volume, 'sine');
    tone.frequency.exponentialRampToValueAtTime(to, time + length);
  }

  function note(time, pitch, length, volume, type) {
    const tone = audio.createOscillator();
    tone.type = type;
    tone.frequency.setValueAtTime(pitch, time);
    tone.connect(fading(time, length, volume));
    tone.start(time);
    tone.stop(time + length);
    return tone;
  }

  function noise(time, pitch, length, volume, type = 'highpass') {
    noiseBuffer ??= whiteNoise();
    const hiss = audio.createBufferSource();
    hiss.buffer = noiseBuffer;
    const filter = audio.createBiquadFilter();
    filter.type = type;
    filter.frequency.value = pitch;
    hiss.connect(filter).connect(fading(time, length, volume));
    hiss.start(time);
    hiss.stop(time + length);
  }

  function whiteNoise() {
    const buffer = audio.createBuffer(1, audio.sampleRate / 2, audio.sampleRate);
    const samples = buffer.getChannelData(0);
    for (let index = 0; index < samples.length; index += 1) samples[index] = Math.random() * 2 - 1;
    return buffer;
  }

  function fading(time, length, volume) {
    const gain = audio.createGain();
    gain.gain.setValueAtTime(volume, time);
    gain.gain.exponentialRampToValueAtTime(0.001, time + length);
    gain.connect(audio.destination);
    return gain;
  }
`;
