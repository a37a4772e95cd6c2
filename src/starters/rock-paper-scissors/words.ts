import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'rock',
    'paper',
    'scissors',
    'lizard',
    'board',
    'choose',
    'secret',
    'beats',
    'same',
    'whole',
    'help',
  ],
  {
    en: 'Rock | Paper | Scissors | Lizard | Your hand | Choose your hand. | {who}: choose while the other looks away. | {won} beats {lost}. | The same: a draw. | That decides the game: {result} | Keys 1 to {n} choose too. The score stays in this browser.',
    es: 'Piedra | Papel | Tijera | Lagarto | Tu mano | Elige tu mano. | {who}: elige mientras el otro no mira. | {won} gana a {lost}. | Lo mismo: empate. | Se decide la partida: {result} | También se elige con las teclas 1 a {n}. El marcador queda en este navegador.',
    de: 'Stein | Papier | Schere | Echse | Deine Hand | Wähle deine Hand. | {who}: wähle, während der andere wegsieht. | {won} schlägt {lost}. | Das Gleiche: unentschieden. | Damit ist das Spiel entschieden: {result} | Auch die Tasten 1 bis {n} wählen. Der Stand bleibt in diesem Browser.',
    fr: 'Pierre | Feuille | Ciseaux | Lézard | Votre main | Choisissez votre main. | {who} : choisissez pendant que l’autre ne regarde pas. | {won} bat {lost}. | Pareil : égalité. | La partie est décidée : {result} | Les touches 1 à {n} choisissent aussi. Le score reste dans ce navigateur.',
    pt: 'Pedra | Papel | Tesoura | Lagarto | Sua mão | Escolha sua mão. | {who}: escolha enquanto o outro não olha. | {won} vence {lost}. | Igual: empate. | Isso decide o jogo: {result} | As teclas 1 a {n} também escolhem. O placar fica neste navegador.',
    it: 'Sasso | Carta | Forbici | Lucertola | La tua mano | Scegli la tua mano. | {who}: scegli mentre l’altro non guarda. | {won} batte {lost}. | Uguale: pareggio. | La partita è decisa: {result} | Si sceglie anche con i tasti da 1 a {n}. Il punteggio resta in questo browser.',
    nl: 'Steen | Papier | Schaar | Hagedis | Jouw hand | Kies je hand. | {who}: kies terwijl de ander niet kijkt. | {won} verslaat {lost}. | Hetzelfde: gelijk. | Dat beslist het spel: {result} | Toetsen 1 tot {n} kiezen ook. De stand blijft in deze browser.',
    pl: 'Kamień | Papier | Nożyce | Jaszczurka | Twoja ręka | Wybierz rękę. | {who}: wybierz, gdy drugi nie patrzy. | {won} bije {lost}. | To samo: remis. | To rozstrzyga grę: {result} | Wybierają też klawisze od 1 do {n}. Wynik zostaje w tej przeglądarce.',
    tr: 'Taş | Kağıt | Makas | Kertenkele | Senin elin | Elini seç. | {who}: öteki bakmazken seç. | {won}, {lost} karşısında kazanır. | Aynısı: berabere. | Oyun bitti: {result} | 1-{n} tuşları da seçer. Skor bu tarayıcıda kalır.',
    ru: 'Камень | Бумага | Ножницы | Ящерица | Ваша рука | Выберите руку. | {who}: выбирайте, пока другой не смотрит. | {won} против {lost}: победа. | Одинаково: ничья. | Игра решена: {result} | Можно выбирать клавишами 1–{n}. Счёт хранится в этом браузере.',
    zh: '石头 | 布 | 剪刀 | 蜥蜴 | 你的出手 | 请出手。 | {who}：趁对方不看时选择。 | {won}胜{lost}。 | 相同：平局。 | 整局结束：{result} | 也可用数字键 1–{n} 选择。比分保存在此浏览器。',
    ja: 'グー | パー | チョキ | トカゲ | あなたの手 | 手を選んでください。 | {who}：相手が見ていない間に選んでください。 | {won}は{lost}に勝ちます。 | あいこです。 | 勝負がつきました：{result} | 1〜{n} のキーでも選べます。点数はこのブラウザに残ります。',
    ko: '바위 | 보 | 가위 | 도마뱀 | 당신의 손 | 손을 고르세요. | {who}: 상대가 보지 않을 때 고르세요. | {won}, {lost}를 이깁니다. | 같습니다: 무승부. | 승부가 났습니다: {result} | 1~{n} 키로도 고를 수 있습니다. 점수는 이 브라우저에 남습니다.',
    hi: 'पत्थर | कागज़ | कैंची | छिपकली | आपका हाथ | अपना हाथ चुनें। | {who}: जब दूसरा न देखे, तब चुनें। | {won}, {lost} को हराता है। | एक जैसा: बराबरी। | खेल का फैसला: {result} | 1 से {n} की कुंजियाँ भी चुनती हैं। स्कोर इसी ब्राउज़र में रहता है।',
    ar: 'حجر | ورقة | مقص | سحلية | يدك | اختر يدك. | {who}: اختر والآخر لا ينظر. | {won} يغلب {lost}. | متماثلان: تعادل. | حُسمت اللعبة: {result} | المفاتيح 1 إلى {n} تختار أيضًا. تبقى النتيجة في هذا المتصفح.',
  },
);
