import type { NamedCommands } from '../shared/named-commands.ts';

export const musicCommands: NamedCommands = {
  play: {
    does: 'Plays a song in your voice channel, or puts it into the queue.',
    words:
      'p|song|music|add|spiel\\p{L}{0,2}|abspielen|reproducir|toca|pon|joue[rz]?|jouer|tocar|suona|riproduci|speel|graj|odtwórz|çal|oynat|играй|включи|播放|再生|재생|बजाओ|شغل',
  },
  songs: { does: 'Lists the songs of its folder.', words: 'library|list|lieder|canciones|músicas' },
  skip: {
    does: 'Goes on with the next song.',
    words:
      'next|s|überspringen|weiter|saltar|siguiente|passer|suivant|pular|salta|sla-?over|pomiń|geç|atla|пропустить|скип|跳过|下一首|スキップ|건너뛰기|스킵|تخطي',
  },
  queue: {
    does: 'Shows what is played next.',
    words:
      'q|playlist|now-?playing|np|warteschlange|cola|file|fila|coda|wachtrij|kolejka|kuyruk|sıra|очередь|队列|歌单|キュー|대기열|목록|قائمة',
  },
  pause: {
    does: 'Pauses, and goes on.',
    words: 'resume|unpause|pausa|pauze|wstrzymaj|duraklat|пауза|暂停|一時停止|일시정지|إيقاف-مؤقت',
  },
  loop: {
    does: 'Repeats the song or the queue.',
    words:
      'repeat|wiederholen|repetir|bucle|boucle|ripeti|herhaal|powtarzaj|döngü|повтор|循环|ループ|반복|تكرار',
  },
  volume: {
    does: 'Makes it louder or quieter.',
    words: 'vol|lautstärke|volumen|volume|głośność|ses|громкость|音量|볼륨|소리|صوت',
  },
  stop: {
    does: 'Ends the music, and leaves the voice channel.',
    words:
      'leave|disconnect|clear|stopp|parar|arrêter|ferma|zatrzymaj|dur|durdur|стоп|停止|정지|중지|توقف',
  },
};
