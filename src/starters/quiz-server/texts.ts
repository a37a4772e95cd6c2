import { dictionary } from '../page/dictionary.ts';

/** What a live quiz says besides the words of quizzes and chats. */
export const texts = dictionary(
  ['code', 'host', 'wait', 'standings', 'noGame', 'full', 'over', 'answer'],
  {
    en: 'Code of the game | Open a game | Waiting for the host. | Standings | There is no such game. | The game is full. | The host has left. | The answer: {answer}',
    es: 'Código de la partida | Abrir una partida | Esperando al anfitrión. | Clasificación | No existe esa partida. | La partida está llena. | El anfitrión se fue. | La respuesta: {answer}',
    de: 'Code des Spiels | Spiel eröffnen | Gleich geht es weiter. | Rangliste | Dieses Spiel gibt es nicht. | Das Spiel ist voll. | Die Spielleitung ist weg. | Die Antwort: {answer}',
    fr: 'Code de la partie | Ouvrir une partie | En attente de l’hôte. | Classement | Cette partie n’existe pas. | La partie est complète. | L’hôte est parti. | La réponse : {answer}',
    pt: 'Código do jogo | Abrir um jogo | À espera do anfitrião. | Classificação | Esse jogo não existe. | O jogo está cheio. | O anfitrião saiu. | A resposta: {answer}',
    it: 'Codice della partita | Apri una partita | In attesa dell’host. | Classifica | Questa partita non esiste. | La partita è piena. | L’host è uscito. | La risposta: {answer}',
    nl: 'Code van het spel | Een spel openen | Wachten op de spelleider. | Stand | Dit spel bestaat niet. | Het spel is vol. | De spelleider is weg. | Het antwoord: {answer}',
    pl: 'Kod gry | Otwórz grę | Czekamy na prowadzącego. | Ranking | Nie ma takiej gry. | Gra jest pełna. | Prowadzący wyszedł. | Odpowiedź: {answer}',
    tr: 'Oyunun kodu | Oyun aç | Sunucu bekleniyor. | Sıralama | Böyle bir oyun yok. | Oyun dolu. | Oyunu açan ayrıldı. | Cevap: {answer}',
    ru: 'Код игры | Открыть игру | Ждём ведущего. | Таблица | Такой игры нет. | Игра заполнена. | Ведущий вышел. | Ответ: {answer}',
    zh: '游戏代码 | 开设游戏 | 等待主持人。 | 排名 | 没有这个游戏。 | 游戏已满。 | 主持人已离开。 | 答案：{answer}',
    ja: 'ゲームのコード | ゲームを開く | 司会を待っています。 | 順位 | そのゲームはありません。 | 満員です。 | 司会が退出しました。 | 答え：{answer}',
    ko: '게임 코드 | 게임 열기 | 진행자를 기다리는 중. | 순위 | 그런 게임이 없어요. | 게임이 가득 찼어요. | 진행자가 나갔어요. | 답: {answer}',
    hi: 'खेल का कोड | खेल शुरू करें | संचालक की प्रतीक्षा। | अंक-तालिका | ऐसा कोई खेल नहीं। | खेल भर गया है। | संचालक चला गया। | उत्तर: {answer}',
    ar: 'رمز اللعبة | افتح لعبة | بانتظار المضيف. | الترتيب | لا توجد لعبة كهذه. | اللعبة ممتلئة. | غادر المضيف. | الجواب: {answer}',
    id: 'Kode permainan | Buka permainan | Menunggu pembawa acara. | Klasemen | Permainan ini tidak ada. | Permainan sudah penuh. | Pembawa acara sudah keluar. | Jawabannya: {answer}',
    vi: 'Mã trò chơi | Mở trò chơi | Đang chờ chủ trò. | Bảng xếp hạng | Không có trò chơi này. | Trò chơi đã đủ người. | Chủ trò đã rời đi. | Đáp án: {answer}',
    uk: 'Код гри | Відкрити гру | Чекаємо на ведучого. | Таблиця | Такої гри немає. | Гра заповнена. | Ведучий вийшов. | Відповідь: {answer}',
    sv: 'Spelkod | Öppna ett spel | Väntar på spelledaren. | Ställning | Det spelet finns inte. | Spelet är fullt. | Spelledaren har lämnat spelet. | Svaret: {answer}',
  },
);
