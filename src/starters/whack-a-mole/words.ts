import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'hole', 'up', 'over', 'help'], {
  en: 'Hit as many as you can in {n} seconds. | The holes | Hole {n}: empty | Hole {n}: up! | Time is up: {n} hits. Once more? | Click, tap, or use the arrows and Enter, or keys 1 to 9.',
  es: 'Golpea todos los que puedas en {n} segundos. | Los agujeros | Agujero {n}: vacío | Agujero {n}: ¡arriba! | Se acabó el tiempo: {n} aciertos. ¿Otra vez? | Haz clic, toca, o usa las flechas y Intro, o las teclas 1 a 9.',
  de: 'Triff so viele, wie du in {n} Sekunden kannst. | Die Löcher | Loch {n}: leer | Loch {n}: oben! | Die Zeit ist um: {n} Treffer. Noch einmal? | Klicke, tippe, oder nimm die Pfeile und Enter oder die Tasten 1 bis 9.',
  fr: 'Touchez-en le plus possible en {n} secondes. | Les trous | Trou {n} : vide | Trou {n} : là ! | C’est fini : {n} touches. Encore une partie ? | Cliquez, touchez, ou utilisez les flèches et Entrée, ou les touches 1 à 9.',
  pt: 'Acerte quantos puder em {n} segundos. | Os buracos | Buraco {n}: vazio | Buraco {n}: apareceu! | Acabou o tempo: {n} acertos. Mais uma vez? | Clique, toque, ou use as setas e Enter, ou as teclas 1 a 9.',
  it: 'Colpiscine più che puoi in {n} secondi. | Le buche | Buca {n}: vuota | Buca {n}: eccola! | Tempo scaduto: {n} colpi. Ancora una? | Clicca, tocca, oppure usa le frecce e Invio o i tasti da 1 a 9.',
  nl: 'Raak er zoveel je kunt in {n} seconden. | De gaten | Gat {n}: leeg | Gat {n}: boven! | De tijd is om: {n} keer raak. Nog een keer? | Klik, tik, of gebruik de pijltjes en Enter, of toets 1 tot 9.',
  pl: 'Traf jak najwięcej w {n} sekund. | Dziury | Dziura {n}: pusta | Dziura {n}: jest! | Koniec czasu: {n} trafień. Jeszcze raz? | Klikaj, dotykaj albo użyj strzałek i Enter lub klawiszy od 1 do 9.',
  tr: '{n} saniyede olabildiğince çok vur. | Delikler | Delik {n}: boş | Delik {n}: çıktı! | Süre doldu: {n} isabet. Bir daha? | Tıkla, dokun ya da okları ve Enter’ı, 1-9 tuşlarını kullan.',
  ru: 'Попадите как можно больше раз за {n} секунд. | Норы | Нора {n}: пусто | Нора {n}: есть! | Время вышло, попаданий: {n}. Ещё раз? | Щёлкайте, касайтесь или берите стрелки и Enter, клавиши 1–9.',
  zh: '在 {n} 秒内尽量多打。 | 洞口 | 洞 {n}：空 | 洞 {n}：出来了！ | 时间到：打中 {n} 次。再来一次？ | 点击、触摸，或用方向键加回车，或数字键 1–9。',
  ja: '{n} 秒でできるだけたくさんたたこう。 | 穴 | 穴 {n}：空 | 穴 {n}：出た！ | 時間切れ：{n} 回当たり。もう一度？ | クリック、タップ、または矢印キーと Enter、1〜9 のキーで。',
  ko: '{n}초 동안 최대한 많이 잡으세요. | 구멍 | 구멍 {n}: 비어 있음 | 구멍 {n}: 나왔다! | 시간 끝: {n}번 명중. 다시 할까요? | 클릭, 터치, 또는 화살표와 Enter, 1~9 키로 합니다.',
  hi: '{n} सेकंड में जितने हो सकें मारें। | बिल | बिल {n}: खाली | बिल {n}: ऊपर! | समय खत्म: {n} निशाने। फिर से? | क्लिक करें, छुएँ, या तीर और Enter, या 1 से 9 की कुंजियाँ लें।',
  ar: 'اضرب أكبر عدد ممكن في {n} ثانية. | الحفر | الحفرة {n}: فارغة | الحفرة {n}: ظهر! | انتهى الوقت: {n} إصابة. مرة أخرى؟ | انقر أو المس أو استخدم الأسهم وEnter أو المفاتيح 1 إلى 9.',
  id: 'Pukul sebanyak mungkin dalam {n} detik. | Lubang | Lubang {n}: kosong | Lubang {n}: muncul! | Waktu habis, pukulan kena: {n}. Sekali lagi? | Klik, ketuk, atau pakai tombol panah dan Enter, atau tombol 1 sampai 9.',
  vi: 'Đập trúng càng nhiều càng tốt trong {n} giây. | Các lỗ | Lỗ {n}: trống | Lỗ {n}: trồi lên! | Hết giờ, số lần trúng: {n}. Chơi lại nhé? | Bấm, chạm, hoặc dùng phím mũi tên và Enter, hoặc phím 1 đến 9.',
  uk: 'Влучте якомога більше разів. Секунд: {n}. | Нірки | Нірка {n}: порожньо | Нірка {n}: є! | Час вийшов, влучань: {n}. Ще раз? | Клацайте, торкайтеся або беріть стрілки й Enter чи клавіші 1–9.',
  sv: 'Träffa så många du kan på {n} sekunder. | Hålen | Hål {n}: tomt | Hål {n}: uppe! | Tiden är ute. Träffar: {n}. En gång till? | Klicka, tryck eller använd pilarna och Enter, eller tangenterna 1 till 9.',
});
