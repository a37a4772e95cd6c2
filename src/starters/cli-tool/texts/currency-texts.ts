import { dictionary } from '../../page/dictionary.ts';

/** What the converter of currencies says; the English texts stand in its code. */
export const currencyTexts = dictionary(['about', 'own', 'give', 'none', 'reach'], {
  en: 'Converts an amount between currencies, with the rate of the day from frankfurter.dev. | A rate of your own. | Give an amount and two currencies: {x}. | There is no rate from {from} to {to}. | The rates cannot be reached now. Give one yourself: {x}.',
  es: 'Convierte un importe entre monedas con el tipo de cambio del día de frankfurter.dev. | Un tipo de cambio propio. | Da un importe y dos monedas: {x}. | No hay tipo de cambio de {from} a {to}. | Ahora no se puede consultar el cambio. Indica uno: {x}.',
  de: 'Rechnet einen Betrag zwischen Währungen um, zum Tageskurs von frankfurter.dev. | Ein eigener Kurs. | Gib einen Betrag und zwei Währungen an: {x}. | Es gibt keinen Kurs von {from} nach {to}. | Die Kurse sind gerade nicht erreichbar. Gib selbst einen an: {x}.',
  fr: 'Convertit un montant entre devises, au taux du jour de frankfurter.dev. | Un taux à toi. | Donne un montant et deux devises : {x}. | Il n’y a pas de taux de {from} à {to}. | Les taux sont injoignables pour le moment. Donne-en un : {x}.',
  pt: 'Converte um valor entre moedas, com a cotação do dia de frankfurter.dev. | Uma cotação sua. | Dê um valor e duas moedas: {x}. | Não há cotação de {from} para {to}. | Não foi possível obter as cotações agora. Dê uma: {x}.',
  it: 'Converte un importo tra valute, al cambio del giorno di frankfurter.dev. | Un cambio tuo. | Indica un importo e due valute: {x}. | Non c’è un cambio da {from} a {to}. | I cambi ora non sono raggiungibili. Indicane uno: {x}.',
  nl: 'Rekent een bedrag om tussen valuta, met de koers van de dag van frankfurter.dev. | Een eigen koers. | Geef een bedrag en twee valuta: {x}. | Er is geen koers van {from} naar {to}. | De koersen zijn nu niet bereikbaar. Geef er zelf een: {x}.',
  pl: 'Przelicza kwotę między walutami po kursie dnia z frankfurter.dev. | Własny kurs. | Podaj kwotę i dwie waluty: {x}. | Nie ma kursu z {from} na {to}. | Kursy są teraz niedostępne. Podaj własny: {x}.',
  tr: 'Bir tutarı frankfurter.dev’den günün kuruyla para birimleri arasında çevirir. | Kendi kurun. | Bir tutar ve iki para birimi yaz: {x}. | {from} biriminden {to} birimine kur yok. | Kurlara şu an ulaşılamıyor. Kendin ver: {x}.',
  ru: 'Переводит сумму из одной валюты в другую по курсу дня с frankfurter.dev. | Свой курс. | Укажите сумму и две валюты: {x}. | Нет курса из {from} в {to}. | Курсы сейчас недоступны. Укажите свой: {x}.',
  zh: '按 frankfurter.dev 的当日汇率换算货币金额。 | 自定汇率。 | 请给出金额和两种货币：{x}。 | 没有从 {from} 到 {to} 的汇率。 | 现在无法获取汇率。请自行给出：{x}。',
  ja: 'frankfurter.dev のその日のレートで金額を換算します。 | 自分で決めたレート。 | 金額と 2 つの通貨を指定してください: {x}。 | {from} から {to} へのレートはありません。 | 今はレートを取得できません。指定してください: {x}。',
  ko: 'frankfurter.dev의 그날 환율로 금액을 환산합니다. | 직접 정한 환율. | 금액과 두 통화를 지정하세요: {x}. | {from}에서 {to}로의 환율이 없습니다. | 지금은 환율을 가져올 수 없습니다. 직접 지정하세요: {x}.',
  hi: 'frankfurter.dev की उस दिन की दर से राशि को मुद्राओं में बदलता है। | अपनी दर। | राशि और दो मुद्राएँ दें: {x}। | {from} से {to} की कोई दर नहीं है। | अभी दरें नहीं मिल रहीं। स्वयं दें: {x}।',
  ar: 'يحوّل مبلغًا بين العملات بسعر اليوم من frankfurter.dev. | سعر من عندك. | اكتب مبلغًا وعملتين: {x}. | لا يوجد سعر من {from} إلى {to}. | لا يمكن الوصول إلى الأسعار الآن. اكتب سعرًا: {x}.',
  id: 'Mengonversi jumlah uang antar mata uang, dengan kurs hari ini dari frankfurter.dev. | Kurs Anda sendiri. | Tulis jumlah dan dua mata uang: {x}. | Tidak ada kurs dari {from} ke {to}. | Kurs sedang tidak bisa diambil. Tulis sendiri: {x}.',
  vi: 'Đổi số tiền giữa các loại tiền tệ, theo tỷ giá trong ngày từ frankfurter.dev. | Tỷ giá của riêng bạn. | Hãy nêu số tiền và hai loại tiền tệ: {x}. | Không có tỷ giá từ {from} sang {to}. | Hiện không lấy được tỷ giá. Hãy tự nêu tỷ giá: {x}.',
  uk: 'Переводить суму з однієї валюти в іншу за денним курсом із frankfurter.dev. | Власний курс. | Укажіть суму й дві валюти: {x}. | Немає курсу з {from} у {to}. | Курси зараз недоступні. Укажіть свій: {x}.',
  sv: 'Räknar om ett belopp mellan valutor, med dagens kurs från frankfurter.dev. | En egen kurs. | Ange ett belopp och två valutor: {x}. | Det finns ingen kurs från {from} till {to}. | Kurserna går inte att nå just nu. Ange en själv: {x}.',
});
