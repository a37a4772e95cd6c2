import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['own', 'board', 'whose', 'times', 'nobody'], {
  en: 'Shows the time in voice channels. | Shows who was there the longest this week. | Whose; yours if left out | {user}: today {today}, this week {week}, in all {all} | Nobody was there yet.',
  es: 'Muestra el tiempo en canales de voz. | Muestra quién estuvo más tiempo esta semana. | De quién; tuyo si se omite | {user}: hoy {today}, esta semana {week}, en total {all} | Aún no ha estado nadie.',
  de: 'Zeigt die Zeit in Sprachkanälen. | Zeigt, wer diese Woche am längsten da war. | Wessen; deine, wenn es fehlt | {user}: heute {today}, diese Woche {week}, insgesamt {all} | Noch war niemand da.',
  fr: 'Montre le temps en vocal. | Montre qui est resté le plus longtemps cette semaine. | De qui ; le tien par défaut | {user} : aujourd’hui {today}, cette semaine {week}, en tout {all} | Personne n’est encore venu.',
  pt: 'Mostra o tempo em canais de voz. | Mostra quem ficou mais tempo nesta semana. | De quem; seu, se omitido | {user}: hoje {today}, nesta semana {week}, no total {all} | Ainda ninguém esteve lá.',
  it: 'Mostra il tempo nei canali vocali. | Mostra chi è rimasto di più questa settimana. | Di chi; il tuo se manca | {user}: oggi {today}, questa settimana {week}, in tutto {all} | Non c’è ancora stato nessuno.',
  nl: 'Toont de tijd in spraakkanalen. | Toont wie er deze week het langst was. | Van wie; van jou als het leeg is | {user}: vandaag {today}, deze week {week}, in totaal {all} | Er is nog niemand geweest.',
  pl: 'Pokazuje czas na kanałach głosowych. | Pokazuje, kto był najdłużej w tym tygodniu. | Czyj; twój, jeśli puste | {user}: dziś {today}, w tym tygodniu {week}, razem {all} | Nikogo jeszcze nie było.',
  tr: 'Ses kanallarındaki süreyi gösterir. | Bu hafta en uzun kimin kaldığını gösterir. | Kimin; boşsa senin | {user}: bugün {today}, bu hafta {week}, toplam {all} | Henüz kimse gelmedi.',
  ru: 'Показывает время в голосовых каналах. | Показывает, кто был дольше всех на этой неделе. | Чьё; ваше, если не указано | {user}: сегодня {today}, на этой неделе {week}, всего {all} | Пока никого не было.',
  zh: '查看语音频道时长。 | 查看本周谁最久。 | 谁的；不填则为你的 | {user}：今天 {today}，本周 {week}，总计 {all} | 还没有人来过。',
  ja: 'ボイスチャンネルの時間を見ます。 | 今週いちばん長い人を見ます。 | だれの。省くと自分 | {user}：今日 {today}、今週 {week}、合計 {all} | まだ誰も来ていません。',
  ko: '음성 채널 시간을 보여 줘요. | 이번 주에 누가 가장 오래 있었는지 보여 줘요. | 누구의; 비우면 내 것 | {user}: 오늘 {today}, 이번 주 {week}, 모두 {all} | 아직 아무도 없었어요.',
  hi: 'वॉइस चैनलों का समय दिखाता है। | दिखाता है इस सप्ताह सबसे देर कौन रहा। | किसका; खाली हो तो आपका | {user}: आज {today}, इस सप्ताह {week}, कुल {all} | अभी कोई नहीं आया।',
  ar: 'يعرض الوقت في القنوات الصوتية. | يعرض من بقي أطول هذا الأسبوع. | لمن؛ لك إن تُرك فارغًا | {user}: اليوم {today}، هذا الأسبوع {week}، المجموع {all} | لم يأت أحد بعد.',
  id: 'Menampilkan waktu di channel suara. | Menampilkan siapa yang paling lama di sana minggu ini. | Milik siapa; milik Anda jika kosong | {user}: hari ini {today}, minggu ini {week}, seluruhnya {all} | Belum ada yang ke sana.',
  vi: 'Xem thời gian trong các kênh thoại. | Xem ai ở đó lâu nhất tuần này. | Của ai; bỏ trống thì của bạn | {user}: hôm nay {today}, tuần này {week}, tổng cộng {all} | Chưa ai ở đó.',
  uk: 'Показує час у голосових каналах. | Показує, хто був там найдовше цього тижня. | Чий; якщо не вказано, ваш | {user}: сьогодні {today}, цього тижня {week}, усього {all} | Поки нікого не було.',
  sv: 'Visar tiden i röstkanaler. | Visar vem som var där längst den här veckan. | Vems; din om det utelämnas | {user}: i dag {today}, den här veckan {week}, totalt {all} | Ingen har varit där än.',
});
