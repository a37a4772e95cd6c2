import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'startDescription',
    'topDescription',
    'started',
    'runs',
    'higher',
    'lower',
    'found',
    'ended',
    'noMore',
    'nobody',
  ],
  {
    en: 'The bot thinks of a number here. | Shows who has the most points. | 🔢 I am thinking of a number from {least} to {most}. Write your guesses here! | A game is going on here already. | ⬆️ Higher than {number}. | ⬇️ Lower than {number}. | 🎉 {user} found it: {number}, after {count} guesses. | The number of the last game was {number}. | You have no guesses left in this game. | Nobody has points yet.',
    es: 'El bot piensa un número aquí. | Muestra quién tiene más puntos. | 🔢 Pienso un número del {least} al {most}. ¡Escribid aquí vuestros intentos! | Aquí ya hay una partida. | ⬆️ Mayor que {number}. | ⬇️ Menor que {number}. | 🎉 {user} lo encontró: {number}, tras {count} intentos. | El número de la última partida era {number}. | No te quedan intentos en esta partida. | Aún nadie tiene puntos.',
    de: 'Der Bot denkt sich hier eine Zahl. | Zeigt, wer die meisten Punkte hat. | 🔢 Ich denke an eine Zahl von {least} bis {most}. Schreibt hier, was ihr ratet! | Hier läuft schon ein Spiel. | ⬆️ Größer als {number}. | ⬇️ Kleiner als {number}. | 🎉 {user} hat sie: {number}, nach {count} Versuchen. | Die Zahl des letzten Spiels war {number}. | Du hast in diesem Spiel keine Versuche mehr. | Noch hat niemand Punkte.',
    fr: 'Le bot pense ici à un nombre. | Montre qui a le plus de points. | 🔢 Je pense à un nombre de {least} à {most}. Écrivez ici vos essais ! | Une partie est déjà en cours ici. | ⬆️ Plus grand que {number}. | ⬇️ Plus petit que {number}. | 🎉 {user} l’a trouvé : {number}, après {count} essais. | Le nombre de la dernière partie était {number}. | Tu n’as plus d’essais dans cette partie. | Personne n’a encore de points.',
    pt: 'O bot pensa em um número aqui. | Mostra quem tem mais pontos. | 🔢 Pensei em um número de {least} a {most}. Escrevam aqui seus palpites! | Já há um jogo aqui. | ⬆️ Maior que {number}. | ⬇️ Menor que {number}. | 🎉 {user} achou: {number}, depois de {count} palpites. | O número do último jogo era {number}. | Você não tem mais palpites neste jogo. | Ninguém tem pontos ainda.',
    it: 'Il bot pensa qui a un numero. | Mostra chi ha più punti. | 🔢 Penso a un numero da {least} a {most}. Scrivete qui i vostri tentativi! | Qui è già in corso una partita. | ⬆️ Più grande di {number}. | ⬇️ Più piccolo di {number}. | 🎉 {user} l’ha trovato: {number}, dopo {count} tentativi. | Il numero dell’ultima partita era {number}. | Non hai più tentativi in questa partita. | Ancora nessuno ha punti.',
    nl: 'De bot neemt hier een getal in gedachten. | Toont wie de meeste punten heeft. | 🔢 Ik denk aan een getal van {least} tot {most}. Schrijf hier wat je raadt! | Hier loopt al een spel. | ⬆️ Hoger dan {number}. | ⬇️ Lager dan {number}. | 🎉 {user} heeft het: {number}, na {count} pogingen. | Het getal van het laatste spel was {number}. | Je hebt in dit spel geen pogingen meer. | Nog niemand heeft punten.',
    pl: 'Bot myśli tutaj o liczbie. | Pokazuje, kto ma najwięcej punktów. | 🔢 Myślę o liczbie od {least} do {most}. Zgadujcie tutaj! | Tu już trwa gra. | ⬆️ Większa niż {number}. | ⬇️ Mniejsza niż {number}. | 🎉 {user} zgaduje: {number}, liczba prób: {count}. | Liczba z ostatniej gry to {number}. | Nie masz już prób w tej grze. | Nikt jeszcze nie ma punktów.',
    tr: 'Bot burada bir sayı tutar. | En çok puanın kimde olduğunu gösterir. | 🔢 {least} ile {most} arasında bir sayı tuttum. Tahminlerinizi buraya yazın! | Burada zaten bir oyun var. | ⬆️ {number} sayısından büyük. | ⬇️ {number} sayısından küçük. | 🎉 {user} buldu: {number}, {count} tahmin sonra. | Son oyunun sayısı {number} idi. | Bu oyunda tahmin hakkın kalmadı. | Henüz kimsenin puanı yok.',
    ru: 'Бот загадывает здесь число. | Показывает, у кого больше всех очков. | 🔢 Я загадал число от {least} до {most}. Пишите догадки сюда! | Здесь уже идёт игра. | ⬆️ Больше, чем {number}. | ⬇️ Меньше, чем {number}. | 🎉 {user} угадывает: {number}, попыток: {count}. | Число прошлой игры: {number}. | В этой игре у вас больше нет попыток. | Пока ни у кого нет очков.',
    zh: '机器人在这里想一个数字。 | 查看谁的分最多。 | 🔢 我想了一个 {least} 到 {most} 的数字，在这里写出你的猜测！ | 这里已经有一局了。 | ⬆️ 比 {number} 大。 | ⬇️ 比 {number} 小。 | 🎉 {user} 猜中了：{number}，一共猜了 {count} 次。 | 上一局的数字是 {number}。 | 这一局你没有机会了。 | 还没有人有分。',
    ja: 'ボットがここで数を1つ考えます。 | 得点の多い人を表示します。 | 🔢 {least}から{most}までの数を考えました。ここに予想を書いてください！ | ここではもうゲーム中です。 | ⬆️ {number} より大きいです。 | ⬇️ {number} より小さいです。 | 🎉 {user} さんが当てました：{number}、{count}回目です。 | 前のゲームの数は {number} でした。 | このゲームではもう予想できません。 | まだ得点した人はいません。',
    ko: '봇이 여기서 숫자를 하나 생각해요. | 점수가 많은 사람을 보여 줘요. | 🔢 {least}부터 {most}까지 숫자를 생각했어요. 여기에 추측을 써 주세요! | 여기서는 이미 게임 중이에요. | ⬆️ {number}보다 커요. | ⬇️ {number}보다 작아요. | 🎉 {user} 님이 맞혔어요: {number}, {count}번 만이에요. | 지난 게임의 숫자: {number}. | 이 게임에서는 더 추측할 수 없어요. | 아직 점수를 얻은 사람이 없어요.',
    hi: 'बॉट यहाँ एक संख्या सोचता है। | दिखाता है कि किसके सबसे ज़्यादा अंक हैं। | 🔢 मैंने {least} से {most} तक की एक संख्या सोची है। यहाँ अनुमान लिखें! | यहाँ पहले से खेल चल रहा है। | ⬆️ {number} से बड़ी। | ⬇️ {number} से छोटी। | 🎉 {user} ने पाया: {number}, {count} अनुमानों के बाद। | पिछले खेल की संख्या {number} थी। | इस खेल में आपके अनुमान ख़त्म हो गए। | अभी किसी के अंक नहीं।',
    ar: 'يختار البوت رقمًا هنا. | يعرض من لديه أكثر النقاط. | 🔢 اخترت رقمًا من {least} إلى {most}. اكتبوا تخميناتكم هنا! | توجد لعبة جارية هنا. | ⬆️ أكبر من {number}. | ⬇️ أصغر من {number}. | 🎉 وجده {user}: {number}، بعد {count} تخمينًا. | كان رقم اللعبة السابقة {number}. | لم تبق لك تخمينات في هذه اللعبة. | لا نقاط لأحد بعد.',
  },
);
