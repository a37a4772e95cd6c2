import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'remindDescription',
    'whenDescription',
    'whatDescription',
    'listDescription',
    'forgetDescription',
    'numberDescription',
    'badTime',
    'tooMany',
    'noted',
    'none',
    'notFound',
    'forgotten',
  ],
  {
    en: 'Reminds you of something. | When: 10m, 2h 30m, 3 days, 18:30 | Of what | Lists your reminders. | Forgets a reminder. | Its number in the list | I do not understand the time. Write it as in 10m, 2h 30m, 3 days or 18:30; at most two years. | You have {max} reminders. Forget one first. | Noted as number {id}: {time}. | You have no reminders. | You have no reminder with this number. | Reminder {id} is forgotten.',
    es: 'Te recuerda algo. | Cuándo: 10m, 2h 30m, 3 días, 18:30 | De qué | Muestra tus recordatorios. | Olvida un recordatorio. | Su número en la lista | No entiendo la hora. Escríbela como 10m, 2h 30m, 3 días o 18:30; como mucho dos años. | Tienes {max} recordatorios. Olvida uno primero. | Anotado con el número {id}: {time}. | No tienes recordatorios. | No tienes ningún recordatorio con ese número. | El recordatorio {id} está olvidado.',
    de: 'Erinnert dich an etwas. | Wann: 10m, 2h 30m, 3 Tage, 18:30 | Woran | Zeigt deine Erinnerungen. | Vergisst eine Erinnerung. | Ihre Nummer in der Liste | Die Zeit verstehe ich nicht. Schreibe sie wie 10m, 2h 30m, 3 Tage oder 18:30; höchstens zwei Jahre. | Du hast {max} Erinnerungen. Vergiss zuerst eine. | Notiert als Nummer {id}: {time}. | Du hast keine Erinnerungen. | Du hast keine Erinnerung mit dieser Nummer. | Erinnerung {id} ist vergessen.',
    fr: 'Te rappelle quelque chose. | Quand : 10m, 2h 30m, 3 jours, 18:30 | Quoi | Liste tes rappels. | Oublie un rappel. | Son numéro dans la liste | Je ne comprends pas l’heure. Écris-la comme 10m, 2h 30m, 3 jours ou 18:30 ; deux ans au plus. | Tu as {max} rappels. Oublies-en un d’abord. | Noté sous le numéro {id} : {time}. | Tu n’as pas de rappels. | Tu n’as pas de rappel avec ce numéro. | Le rappel {id} est oublié.',
    pt: 'Lembra você de algo. | Quando: 10m, 2h 30m, 3 dias, 18:30 | De quê | Lista seus lembretes. | Esquece um lembrete. | O número na lista | Não entendo a hora. Escreva como 10m, 2h 30m, 3 dias ou 18:30; no máximo dois anos. | Você tem {max} lembretes. Esqueça um primeiro. | Anotado com o número {id}: {time}. | Você não tem lembretes. | Você não tem lembrete com este número. | O lembrete {id} foi esquecido.',
    it: 'Ti ricorda qualcosa. | Quando: 10m, 2h 30m, 3 giorni, 18:30 | Che cosa | Elenca i tuoi promemoria. | Dimentica un promemoria. | Il suo numero nell’elenco | Non capisco l’ora. Scrivila come 10m, 2h 30m, 3 giorni o 18:30; al massimo due anni. | Hai {max} promemoria. Prima dimenticane uno. | Annotato con il numero {id}: {time}. | Non hai promemoria. | Non hai promemoria con questo numero. | Il promemoria {id} è dimenticato.',
    nl: 'Herinnert je ergens aan. | Wanneer: 10m, 2h 30m, 3 days, 18:30 | Waaraan | Toont je herinneringen. | Vergeet een herinnering. | Het nummer in de lijst | Ik begrijp de tijd niet. Schrijf 10m, 2h 30m, 3 days of 18:30; hoogstens twee jaar. | Je hebt al {max} herinneringen. Laat er eerst een vergeten. | Genoteerd als nummer {id}: {time}. | Je hebt geen herinneringen. | Je hebt geen herinnering met dit nummer. | Herinnering {id} is vergeten.',
    pl: 'Przypomina ci o czymś. | Kiedy: 10m, 2h 30m, 3 dni, 18:30 | O czym | Pokazuje twoje przypomnienia. | Usuwa przypomnienie. | Jego numer na liście | Nie rozumiem czasu. Napisz 10m, 2h 30m, 3 dni albo 18:30; najwyżej dwa lata. | Masz {max} przypomnień. Najpierw usuń jedno. | Zapisano pod numerem {id}: {time}. | Nie masz przypomnień. | Nie masz przypomnienia o tym numerze. | Przypomnienie {id} usunięte.',
    tr: 'Sana bir şeyi hatırlatır. | Ne zaman: 10m, 2h 30m, 3 gün, 18:30 | Neyi | Hatırlatıcılarını listeler. | Bir hatırlatıcıyı siler. | Listedeki numarası | Zamanı anlamadım. 10m, 2h 30m, 3 gün ya da 18:30 gibi yaz; en çok iki yıl. | {max} hatırlatıcın var. Önce birini sil. | {id} numarasıyla kaydedildi: {time}. | Hatırlatıcın yok. | Bu numarada hatırlatıcın yok. | {id} numaralı hatırlatıcı silindi.',
    ru: 'Напоминает о чём-то. | Когда: 10m, 2h 30m, 3 дня, 18:30 | О чём | Показывает ваши напоминания. | Удаляет напоминание. | Номер в списке | Не понимаю время. Напишите 10m, 2h 30m, 3 дня или 18:30; не больше двух лет. | У вас {max} напоминаний. Сначала удалите одно. | Записано под номером {id}: {time}. | У вас нет напоминаний. | Нет напоминания с таким номером. | Напоминание {id} удалено.',
    zh: '提醒你一件事。 | 何时：10分钟、2小时、3天、18:30 | 提醒什么 | 列出你的提醒。 | 删除一个提醒。 | 列表中的编号 | 看不懂这个时间。请写成 10分钟、2小时、3天 或 18:30，最长两年。 | 你已有 {max} 个提醒，请先删除一个。 | 已记录，编号 {id}：{time}。 | 你没有提醒。 | 没有这个编号的提醒。 | 提醒 {id} 已删除。',
    ja: '用事をお知らせします。 | いつ: 10分、2時間、3日、18:30 | 何を | リマインダーの一覧です。 | リマインダーを消します。 | 一覧の番号 | 時間がわかりません。10分、2時間、3日、18:30 のように書いてください（最長2年）。 | リマインダーが{max}件あります。先に1件消してください。 | {id}番で登録しました: {time} | リマインダーはありません。 | その番号のリマインダーはありません。 | {id}番を消しました。',
    ko: '할 일을 알려 줘요. | 언제: 10분, 2시간, 3일, 18:30 | 무엇을 | 알림 목록을 보여 줘요. | 알림을 지워요. | 목록의 번호 | 시간을 이해하지 못했어요. 10분, 2시간, 3일, 18:30처럼 써 주세요. 최대 2년이에요. | 알림이 {max}개 있어요. 먼저 하나를 지워 주세요. | {id}번으로 기록했어요: {time} | 알림이 없어요. | 그 번호의 알림이 없어요. | {id}번 알림을 지웠어요.',
    hi: 'आपको कुछ याद दिलाता है। | कब: 10m, 2h 30m, 3 दिन, 18:30 | क्या | आपके रिमाइंडर दिखाता है। | एक रिमाइंडर हटाता है। | सूची में संख्या | समय समझ नहीं आया। 10m, 2h 30m, 3 दिन या 18:30 लिखें; अधिकतम दो वर्ष। | आपके {max} रिमाइंडर हैं। पहले एक हटाएँ। | संख्या {id} पर दर्ज: {time} | आपका कोई रिमाइंडर नहीं है। | इस संख्या का कोई रिमाइंडर नहीं है। | रिमाइंडर {id} हटाया गया।',
  },
);
