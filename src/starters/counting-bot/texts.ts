import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'countDescription',
    'recordDescription',
    'channelDescription',
    'channel',
    'state',
    'record',
    'chosen',
    'wrong',
    'twice',
    'goOn',
  ],
  {
    en: 'Shows the next number. | Shows the record. | Chooses the channel to count in. | Where to count | The next number is {next}. The record is {record}. | The record is {record}. | Count in {channel} from now on. | {user} wrote {number}, and {wanted} was next. | {user} counted twice in a row. | It goes on with {next}.',
    es: 'Muestra el número siguiente. | Muestra el récord. | Elige el canal en el que se cuenta. | Dónde se cuenta | El número siguiente es {next}. El récord es {record}. | El récord es {record}. | Desde ahora se cuenta en {channel}. | {user} escribió {number}, y tocaba {wanted}. | {user} contó dos veces seguidas. | Se sigue con {next}.',
    de: 'Zeigt die nächste Zahl. | Zeigt den Rekord. | Wählt den Kanal zum Zählen. | Wo gezählt wird | Die nächste Zahl ist {next}. Der Rekord ist {record}. | Der Rekord ist {record}. | Ab jetzt wird in {channel} gezählt. | {user} schrieb {number}, dran war {wanted}. | {user} hat zweimal hintereinander gezählt. | Weiter geht es mit {next}.',
    fr: 'Montre le nombre suivant. | Montre le record. | Choisit le salon où l’on compte. | Où l’on compte | Le nombre suivant est {next}. Le record est {record}. | Le record est {record}. | On compte désormais dans {channel}. | {user} a écrit {number}, il fallait {wanted}. | {user} a compté deux fois de suite. | On continue avec {next}.',
    pt: 'Mostra o próximo número. | Mostra o recorde. | Escolhe o canal da contagem. | Onde se conta | O próximo número é {next}. O recorde é {record}. | O recorde é {record}. | Agora a contagem é em {channel}. | {user} escreveu {number}, e era a vez de {wanted}. | {user} contou duas vezes seguidas. | Continua com {next}.',
    it: 'Mostra il prossimo numero. | Mostra il record. | Sceglie il canale in cui contare. | Dove si conta | Il prossimo numero è {next}. Il record è {record}. | Il record è {record}. | Da ora si conta in {channel}. | {user} ha scritto {number}, toccava a {wanted}. | {user} ha contato due volte di fila. | Si continua con {next}.',
    nl: 'Laat het volgende getal zien. | Laat het record zien. | Kiest het kanaal om te tellen. | Waar er geteld wordt | Het volgende getal is {next}. Het record is {record}. | Het record is {record}. | Vanaf nu wordt er in {channel} geteld. | {user} schreef {number}, maar {wanted} was aan de beurt. | {user} telde twee keer achter elkaar. | We gaan verder met {next}.',
    pl: 'Pokazuje następną liczbę. | Pokazuje rekord. | Wybiera kanał do liczenia. | Gdzie się liczy | Następna liczba to {next}. Rekord to {record}. | Rekord to {record}. | Od teraz liczy się na {channel}. | {user} pisze {number}, a teraz było {wanted}. | {user} liczy dwa razy z rzędu. | Dalej jest {next}.',
    tr: 'Sıradaki sayıyı gösterir. | Rekoru gösterir. | Sayma kanalını seçer. | Nerede sayılacak | Sıradaki sayı {next}. Rekor {record}. | Rekor {record}. | Artık {channel} kanalında sayılıyor. | {user} {number} yazdı, sıra {wanted} sayısındaydı. | {user} üst üste iki kez saydı. | {next} ile devam.',
    ru: 'Показывает следующее число. | Показывает рекорд. | Выбирает канал для счёта. | Где считать | Следующее число: {next}. Рекорд: {record}. | Рекорд: {record}. | Теперь считаем в {channel}. | {user} пишет {number}, а было нужно {wanted}. | {user} считает два раза подряд. | Продолжаем с {next}.',
    zh: '查看下一个数字。 | 查看纪录。 | 选择数数的频道。 | 在哪里数 | 下一个数字是 {next}。纪录是 {record}。 | 纪录是 {record}。 | 从现在起在 {channel} 数数。 | {user} 写了 {number}，应该是 {wanted}。 | {user} 连续数了两次。 | 从 {next} 继续。',
    ja: '次の数を見ます。 | 記録を見ます。 | 数えるチャンネルを選びます。 | どこで数えるか | 次の数は {next}、記録は {record} です。 | 記録は {record} です。 | これからは {channel} で数えます。 | {user} は {number} と書きましたが、次は {wanted} でした。 | {user} が2回続けて数えました。 | {next} から続けます。',
    ko: '다음 숫자를 보여 줘요. | 기록을 보여 줘요. | 숫자를 셀 채널을 골라요. | 어디서 셀지 | 다음 숫자는 {next}, 기록은 {record}예요. | 기록은 {record}예요. | 이제 {channel}에서 세요. | {user} 님이 {number} 썼어요. {wanted} 차례였어요. | {user} 님이 두 번 연달아 셌어요. | {next}부터 이어 가요.',
    hi: 'अगली संख्या दिखाता है। | रिकॉर्ड दिखाता है। | गिनने का चैनल चुनता है। | कहाँ गिनें | अगली संख्या {next} है। रिकॉर्ड {record} है। | रिकॉर्ड {record} है। | अब {channel} में गिनती होगी। | {user} ने {number} लिखा, {wanted} की बारी थी। | {user} ने लगातार दो बार गिना। | {next} से आगे बढ़ें।',
    ar: 'يعرض العدد التالي. | يعرض الرقم القياسي. | يختار قناة العد. | أين العد | العدد التالي {next}. الرقم القياسي {record}. | الرقم القياسي {record}. | العد من الآن في {channel}. | {user} كتب {number} وكان الدور على {wanted}. | {user} عدّ مرتين متتاليتين. | نكمل من {next}.',
  },
);
