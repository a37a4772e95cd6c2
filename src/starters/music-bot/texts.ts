import { dictionary } from '../page/dictionary.ts';

const install = '`npm install @discordjs/voice@0.19 opusscript@0.0.8` (+ ffmpeg)';

export const texts = dictionary(
  [
    'play',
    'songs',
    'skip',
    'queue',
    'pause',
    'loop',
    'stop',
    'off',
    'song',
    'list',
    'now',
    'added',
    'nothing',
    'empty',
    'unknown',
    'join',
    'silent',
  ],
  {
    en: `Plays a song in your voice channel. | Lists the songs. | Next song | Shows the queue. | Pauses, or goes on. | Repeats the song or the queue. | Ends the music. | Off | The song | The queue | ▶️ {title} | {title} is number {number} of the queue. | Nothing is playing. | There are no songs: put some into the folder music. | I have no such song. | Join a voice channel first. | Sound is not installed yet. Run ${install} and start me again.`,
    es: `Reproduce una canción en tu canal de voz. | Muestra las canciones. | Siguiente canción | Muestra la cola. | Pausa, o continúa. | Repite la canción o la cola. | Termina la música. | No | La canción | La cola | ▶️ {title} | {title} es la número {number} de la cola. | No suena nada. | No hay canciones: pon algunas en la carpeta music. | No tengo esa canción. | Entra primero en un canal de voz. | Aún falta el sonido. Ejecuta ${install} e iníciame de nuevo.`,
    de: `Spielt ein Lied in deinem Sprachkanal. | Zeigt die Lieder. | Nächstes Lied | Zeigt die Warteschlange. | Hält an oder spielt weiter. | Wiederholt das Lied oder die Warteschlange. | Beendet die Musik. | Aus | Das Lied | Die Warteschlange | ▶️ {title} | {title} ist Nummer {number} der Warteschlange. | Es läuft nichts. | Es gibt keine Lieder: Leg welche in den Ordner music. | Dieses Lied habe ich nicht. | Geh zuerst in einen Sprachkanal. | Der Ton ist noch nicht installiert. Führe ${install} aus und starte mich neu.`,
    fr: `Joue un morceau dans ton salon vocal. | Liste les morceaux. | Morceau suivant | Montre la file. | Met en pause, ou reprend. | Répète le morceau ou la file. | Arrête la musique. | Non | Le morceau | La file | ▶️ {title} | {title} est le numéro {number} de la file. | Rien ne joue. | Il n’y a pas de morceaux : mets-en dans le dossier music. | Je n’ai pas ce morceau. | Rejoins d’abord un salon vocal. | Le son n’est pas encore installé. Lance ${install} et redémarre-moi.`,
    pt: `Toca uma música no seu canal de voz. | Lista as músicas. | Próxima música | Mostra a fila. | Pausa, ou continua. | Repete a música ou a fila. | Encerra a música. | Não | A música | A fila | ▶️ {title} | {title} é a número {number} da fila. | Nada está tocando. | Não há músicas: ponha algumas na pasta music. | Não tenho essa música. | Entre primeiro em um canal de voz. | O som ainda não está instalado. Rode ${install} e me inicie de novo.`,
    it: `Riproduce un brano nel tuo canale vocale. | Elenca i brani. | Brano successivo | Mostra la coda. | Mette in pausa, o riprende. | Ripete il brano o la coda. | Ferma la musica. | No | Il brano | La coda | ▶️ {title} | {title} è il numero {number} della coda. | Non suona nulla. | Non ci sono brani: mettine nella cartella music. | Non ho questo brano. | Entra prima in un canale vocale. | L’audio non è ancora installato. Esegui ${install} e riavviami.`,
    nl: `Speelt een nummer in je spraakkanaal. | Toont de nummers. | Volgend nummer | Toont de wachtrij. | Pauzeert, of gaat verder. | Herhaalt het nummer of de wachtrij. | Stopt de muziek. | Uit | Het nummer | De wachtrij | ▶️ {title} | {title} is nummer {number} in de wachtrij. | Er speelt niets. | Er zijn geen nummers: zet er in de map music. | Dat nummer heb ik niet. | Ga eerst naar een spraakkanaal. | Geluid is nog niet geïnstalleerd. Voer ${install} uit en start me opnieuw.`,
    pl: `Odtwarza utwór na twoim kanale głosowym. | Pokazuje utwory. | Następny utwór | Pokazuje kolejkę. | Wstrzymuje albo wznawia. | Powtarza utwór lub kolejkę. | Kończy muzykę. | Nie | Utwór | Kolejka | ▶️ {title} | {title} ma numer {number} w kolejce. | Nic nie gra. | Nie ma utworów: włóż je do folderu music. | Nie mam takiego utworu. | Najpierw wejdź na kanał głosowy. | Dźwięk nie jest jeszcze zainstalowany. Uruchom ${install} i włącz mnie ponownie.`,
    tr: `Ses kanalında şarkı çalar. | Şarkıları listeler. | Sonraki şarkı | Sırayı gösterir. | Duraklatır ya da sürdürür. | Şarkıyı ya da sırayı tekrarlar. | Müziği bitirir. | Kapalı | Şarkı | Sıra | ▶️ {title} | {title} sırada {number}. | Şu an bir şey çalmıyor. | Şarkı yok: music klasörüne koy. | Böyle bir şarkım yok. | Önce bir ses kanalına gir. | Ses henüz kurulu değil. ${install} komutunu çalıştırıp beni yeniden başlat.`,
    ru: `Играет песню в вашем голосовом канале. | Показывает песни. | Следующая песня | Показывает очередь. | Ставит на паузу или продолжает. | Повторяет песню или очередь. | Останавливает музыку. | Нет | Песню | Очередь | ▶️ {title} | {title}: номер {number} в очереди. | Ничего не играет. | Песен нет: положите их в папку music. | Такой песни у меня нет. | Сначала войдите в голосовой канал. | Звук ещё не установлен. Выполните ${install} и запустите меня снова.`,
    zh: `在你的语音频道播放歌曲。 | 列出歌曲。 | 下一首 | 查看队列。 | 暂停或继续。 | 循环歌曲或队列。 | 结束播放。 | 关 | 单曲 | 队列 | ▶️ {title} | {title} 在队列第 {number} 位。 | 没有在播放。 | 没有歌曲：请放进 music 文件夹。 | 没有这首歌。 | 请先加入语音频道。 | 还没有安装声音。请运行 ${install} 后重新启动我。`,
    ja: `ボイスチャンネルで曲を再生します。 | 曲の一覧です。 | 次の曲へ | キューを見ます。 | 一時停止と再開です。 | 曲かキューを繰り返します。 | 音楽を終わります。 | オフ | 曲 | キュー | ▶️ {title} | {title} はキューの {number} 番です。 | 何も再生していません。 | 曲がありません。music フォルダーに入れてください。 | その曲はありません。 | 先にボイスチャンネルに入ってください。 | 音声がまだ入っていません。${install} を実行して、起動し直してください。`,
    ko: `음성 채널에서 노래를 재생해요. | 노래 목록을 보여 줘요. | 다음 노래 | 대기열을 보여 줘요. | 멈추거나 이어서 재생해요. | 노래나 대기열을 반복해요. | 음악을 끝내요. | 끔 | 노래 | 대기열 | ▶️ {title} | {title}: 대기열 {number}번이에요. | 재생 중인 노래가 없어요. | 노래가 없어요. music 폴더에 넣어 주세요. | 그런 노래가 없어요. | 먼저 음성 채널에 들어가 주세요. | 아직 소리가 설치되지 않았어요. ${install} 실행 후 다시 켜 주세요.`,
    hi: `आपके वॉइस चैनल में गाना बजाता है। | गानों की सूची। | अगला गाना | कतार दिखाता है। | रोकता या फिर चलाता है। | गाना या कतार दोहराता है। | संगीत बंद करता है। | बंद | गाना | कतार | ▶️ {title} | {title} कतार में {number} पर है। | कुछ नहीं बज रहा। | कोई गाना नहीं: music फ़ोल्डर में रखें। | ऐसा गाना नहीं है। | पहले वॉइस चैनल में आएँ। | ध्वनि अभी इंस्टॉल नहीं है। ${install} चलाकर मुझे फिर शुरू करें।`,
    ar: `يشغّل أغنية في قناتك الصوتية. | يعرض الأغاني. | الأغنية التالية | يعرض القائمة. | يوقف مؤقتًا أو يكمل. | يكرر الأغنية أو القائمة. | ينهي الموسيقى. | إيقاف | الأغنية | القائمة | ▶️ {title} | {title} رقم {number} في القائمة. | لا شيء يعمل الآن. | لا توجد أغانٍ: ضعها في المجلد music. | ليست لدي هذه الأغنية. | ادخل قناة صوتية أولًا. | الصوت غير مثبت بعد. شغّل ${install} ثم أعد تشغيلي.`,
  },
);
