import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['player', 'pause', 'resume', 'reset', 'sound', 'minutes', 'increment', 'over', 'moves', 'help'],
  {
    en: 'Player {n} | Pause | Go on | Reset | Sound | Minutes each | Seconds added by a move | {name} is out of time. | Moves: {n} | Press your own side when you have moved. The space bar does it too.',
    es: 'Jugador {n} | Pausa | Seguir | Reiniciar | Sonido | Minutos por jugador | Segundos por jugada | {name} se quedó sin tiempo. | Jugadas: {n} | Pulsa tu lado cuando hayas movido. La barra espaciadora también vale.',
    de: 'Spieler {n} | Pause | Weiter | Zurücksetzen | Ton | Minuten für jeden | Sekunden je Zug dazu | {name} hat keine Zeit mehr. | Züge: {n} | Wer gezogen hat, drückt auf die eigene Seite. Die Leertaste geht auch.',
    fr: 'Joueur {n} | Pause | Reprendre | Réinitialiser | Son | Minutes chacun | Secondes ajoutées par coup | {name} n’a plus de temps. | Coups : {n} | Appuyez sur votre côté après avoir joué. La barre d’espace marche aussi.',
    pt: 'Jogador {n} | Pausar | Continuar | Reiniciar | Som | Minutos para cada um | Segundos por lance | Acabou o tempo de {name}. | Lances: {n} | Toque no seu lado depois de jogar. A barra de espaço também serve.',
    it: 'Giocatore {n} | Pausa | Riprendi | Azzera | Suono | Minuti a testa | Secondi per mossa | {name} ha finito il tempo. | Mosse: {n} | Premi il tuo lato dopo la mossa. Va bene anche la barra spaziatrice.',
    nl: 'Speler {n} | Pauze | Verder | Opnieuw | Geluid | Minuten elk | Seconden erbij per zet | {name} heeft geen tijd meer. | Zetten: {n} | Druk na je zet op je eigen kant. De spatiebalk werkt ook.',
    pl: 'Gracz {n} | Pauza | Dalej | Od nowa | Dźwięk | Minut dla każdego | Sekund za ruch | {name}: koniec czasu. | Ruchy: {n} | Po ruchu naciśnij swoją stronę. Działa też spacja.',
    tr: 'Oyuncu {n} | Duraklat | Devam | Sıfırla | Ses | Kişi başı dakika | Hamle başına saniye | {name} süresi bitti. | Hamle: {n} | Hamleden sonra kendi tarafına bas. Boşluk tuşu da olur.',
    ru: 'Игрок {n} | Пауза | Продолжить | Сбросить | Звук | Минут каждому | Секунд за ход | {name}: время вышло. | Ходов: {n} | Сделав ход, нажмите на свою сторону. Пробел тоже подходит.',
    zh: '玩家 {n} | 暂停 | 继续 | 重置 | 声音 | 每人分钟 | 每步加秒 | {name} 超时。 | 步数：{n} | 走完后按自己一侧，空格键也可以。',
    ja: 'プレイヤー{n} | 一時停止 | 再開 | リセット | 音 | 持ち時間（分） | 一手ごとの加算（秒） | {name}の時間切れです。 | 手数：{n} | 指したら自分の側を押します。スペースキーでもできます。',
    ko: '플레이어 {n} | 일시정지 | 계속 | 초기화 | 소리 | 각자 시간(분) | 한 수당 추가(초) | {name} 시간 초과. | 수: {n} | 두고 나면 자기 쪽을 누르세요. 스페이스바도 됩니다.',
    hi: 'खिलाड़ी {n} | रोकें | जारी रखें | फिर से | आवाज़ | हर एक के मिनट | हर चाल पर सेकंड | {name} का समय ख़त्म। | चालें: {n} | चाल चलकर अपनी तरफ़ दबाएँ। स्पेस भी चलता है।',
    ar: 'اللاعب {n} | إيقاف مؤقت | متابعة | إعادة | الصوت | دقائق لكل لاعب | ثوانٍ تضاف لكل نقلة | انتهى وقت {name}. | النقلات: {n} | اضغط جهتك بعد أن تلعب. مفتاح المسافة يعمل أيضًا.',
    id: 'Pemain {n} | Jeda | Lanjut | Atur ulang | Suara | Menit per pemain | Tambahan detik per langkah | Waktu {name} habis. | Langkah: {n} | Tekan sisi Anda sendiri setelah melangkah. Tombol spasi juga bisa.',
    vi: 'Người chơi {n} | Tạm dừng | Tiếp tục | Đặt lại | Âm thanh | Số phút mỗi bên | Số giây cộng sau mỗi nước | {name} đã hết giờ. | Số nước: {n} | Đi xong thì bấm vào phía của mình. Phím cách cũng được.',
    uk: 'Гравець {n} | Пауза | Продовжити | Скинути | Звук | Хвилин кожному | Секунд за хід | {name}: час вийшов. | Ходів: {n} | Зробивши хід, натисніть на свій бік. Пробіл теж підходить.',
    sv: 'Spelare {n} | Pausa | Fortsätt | Nollställ | Ljud | Minuter var | Sekunder till per drag | {name} har slut på tid. | Drag: {n} | Tryck på din egen sida när du har dragit. Mellanslag fungerar också.',
  },
);
