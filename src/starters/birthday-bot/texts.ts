import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['set', 'day', 'month', 'list', 'remove', 'noDay', 'kept', 'none', 'removed', 'message'],
  {
    en: 'Keeps your birthday. | The day of the month | The month, from 1 to 12 | Lists the next birthdays. | Forgets your birthday. | No calendar has this day. | Your birthday is kept: {date} | There are no birthdays yet. | Your birthday is forgotten. | 🎂 Happy birthday, {user}!',
    es: 'Guarda tu cumpleaños. | El día del mes | El mes, de 1 a 12 | Muestra los próximos cumpleaños. | Olvida tu cumpleaños. | Ese día no existe. | Tu cumpleaños está guardado: {date} | Aún no hay cumpleaños. | Tu cumpleaños está olvidado. | 🎂 ¡Feliz cumpleaños, {user}!',
    de: 'Merkt sich deinen Geburtstag. | Der Tag im Monat | Der Monat, von 1 bis 12 | Zeigt die nächsten Geburtstage. | Vergisst deinen Geburtstag. | Diesen Tag gibt es nicht. | Dein Geburtstag ist gemerkt: {date} | Es gibt noch keine Geburtstage. | Dein Geburtstag ist vergessen. | 🎂 Alles Gute zum Geburtstag, {user}!',
    fr: 'Retient ton anniversaire. | Le jour du mois | Le mois, de 1 à 12 | Liste les prochains anniversaires. | Oublie ton anniversaire. | Ce jour n’existe pas. | Ton anniversaire est retenu : {date} | Il n’y a pas encore d’anniversaires. | Ton anniversaire est oublié. | 🎂 Joyeux anniversaire, {user} !',
    pt: 'Guarda o seu aniversário. | O dia do mês | O mês, de 1 a 12 | Mostra os próximos aniversários. | Esquece o seu aniversário. | Esse dia não existe. | O seu aniversário está guardado: {date} | Ainda não há aniversários. | O seu aniversário foi esquecido. | 🎂 Parabéns, {user}!',
    it: 'Ricorda il tuo compleanno. | Il giorno del mese | Il mese, da 1 a 12 | Elenca i prossimi compleanni. | Dimentica il tuo compleanno. | Questo giorno non esiste. | Il tuo compleanno è annotato: {date} | Non ci sono ancora compleanni. | Il tuo compleanno è dimenticato. | 🎂 Buon compleanno, {user}!',
    nl: 'Onthoudt je verjaardag. | De dag van de maand | De maand, van 1 tot 12 | Toont de volgende verjaardagen. | Vergeet je verjaardag. | Die dag bestaat niet. | Je verjaardag is onthouden: {date} | Er zijn nog geen verjaardagen. | Je verjaardag is vergeten. | 🎂 Gefeliciteerd, {user}!',
    pl: 'Zapamiętuje twoje urodziny. | Dzień miesiąca | Miesiąc, od 1 do 12 | Pokazuje najbliższe urodziny. | Zapomina twoje urodziny. | Nie ma takiego dnia. | Twoje urodziny zapamiętane: {date} | Nie ma jeszcze urodzin. | Twoje urodziny zapomniane. | 🎂 Wszystkiego najlepszego, {user}!',
    tr: 'Doğum gününü saklar. | Ayın günü | Ay, 1 ile 12 arası | Sıradaki doğum günlerini gösterir. | Doğum gününü unutur. | Böyle bir gün yok. | Doğum günün saklandı: {date} | Henüz doğum günü yok. | Doğum günün unutuldu. | 🎂 Doğum günün kutlu olsun, {user}!',
    ru: 'Запоминает ваш день рождения. | День месяца | Месяц, от 1 до 12 | Показывает ближайшие дни рождения. | Забывает ваш день рождения. | Такого дня нет. | Ваш день рождения записан: {date} | Дней рождения пока нет. | Ваш день рождения удалён. | 🎂 С днём рождения, {user}!',
    zh: '记录你的生日。 | 几号 | 几月，1 到 12 | 查看最近的生日。 | 删除你的生日。 | 没有这一天。 | 已记录你的生日：{date} | 还没有生日。 | 你的生日已删除。 | 🎂 {user} 生日快乐！',
    ja: '誕生日を登録します。 | 日 | 月（1から12） | 近い誕生日を見ます。 | 誕生日を削除します。 | その日はありません。 | 誕生日を登録しました: {date} | まだ誕生日がありません。 | 誕生日を削除しました。 | 🎂 {user} さん、お誕生日おめでとうございます！',
    ko: '생일을 등록해요. | 일 | 월(1~12) | 다가오는 생일을 보여 줘요. | 생일을 삭제해요. | 그런 날짜는 없어요. | 생일을 등록했어요: {date} | 아직 생일이 없어요. | 생일을 삭제했어요. | 🎂 {user} 님, 생일 축하해요!',
    hi: 'आपका जन्मदिन याद रखता है। | महीने का दिन | महीना, 1 से 12 | अगले जन्मदिन दिखाता है। | आपका जन्मदिन भूल जाता है। | ऐसा कोई दिन नहीं है। | आपका जन्मदिन याद है: {date} | अभी कोई जन्मदिन नहीं। | आपका जन्मदिन हटा दिया गया। | 🎂 जन्मदिन मुबारक, {user}!',
    ar: 'يحفظ عيد ميلادك. | يوم الشهر | الشهر، من 1 إلى 12 | يعرض أعياد الميلاد القادمة. | ينسى عيد ميلادك. | لا يوجد هذا اليوم. | حُفظ عيد ميلادك: {date} | لا توجد أعياد ميلاد بعد. | نُسي عيد ميلادك. | 🎂 عيد ميلاد سعيد يا {user}!',
  },
);
