import type { NamedCommands } from '../shared/named-commands.ts';

export const musicCommands: NamedCommands = {
  play: {
    does: 'Plays a song in your voice channel, or puts it into the queue.',
    words:
      'p|music|spiel|spielen|reproducir|toca|jouer|tocar|suona|speel|graj|çal|играй|播放|再生|재생|شغل',
  },
  songs: { does: 'Lists the songs of its folder.', words: 'library|list' },
  skip: {
    does: 'Goes on with the next song.',
    words: 'next|siguiente|suivant|pular|salta|pomiń|geç|скип|跳过|スキップ|스킵|تخطي',
  },
  queue: {
    does: 'Shows what is played next.',
    words:
      'q|playlist|now-?playing|np|cola|fila|coda|kolejka|kuyruk|очередь|队列|キュー|대기열|قائمة',
  },
  pause: {
    does: 'Pauses, and goes on.',
    words: 'resume|pausa|пауза|暂停|一時停止|일시정지',
  },
  loop: {
    does: 'Repeats the song or the queue.',
    words: 'repeat|döngü|повтор|循环|ループ|반복|تكرار',
  },
  volume: {
    does: 'Makes it louder or quieter.',
    words: 'vol|volumen|ses|громкость|音量|볼륨|صوت',
  },
  stop: {
    does: 'Ends the music, and leaves the voice channel.',
    words: 'leave|disconnect|parar|dur|стоп|停止|정지|توقف',
  },
};
