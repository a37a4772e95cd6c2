import { dictionary } from '../../page/dictionary.ts';

/** What every tool says; the English texts stand in its code. */
export const frameTexts = dictionary(
  [
    'usage',
    'command',
    'options',
    'more',
    'try',
    'help',
    'version',
    'say',
    'unknown',
    'option',
    'failed',
    'planned',
  ],
  {
    en: "Usage: | command | options | '{x}' tells more. | Try '{x}'. | Shows this help. | Shows the version. | Say what to do: {x}. | There is no command '{x}'. | There is no such option, or it lacks a value: {x}. | The command {x} is planned and not written yet. | Planned.",
    es: "Uso: | orden | opciones | '{x}' cuenta más. | Prueba '{x}'. | Muestra esta ayuda. | Muestra la versión. | Di qué hacer: {x}. | No existe la orden '{x}'. | No existe esa opción o le falta un valor: {x}. | La orden {x} está prevista y aún no está escrita. | Prevista.",
    de: "Aufruf: | Befehl | Optionen | '{x}' sagt mehr. | Versuche '{x}'. | Zeigt diese Hilfe. | Zeigt die Version. | Sag, was zu tun ist: {x}. | Den Befehl '{x}' gibt es nicht. | Diese Option gibt es nicht, oder ihr fehlt ein Wert: {x}. | Der Befehl {x} ist geplant und noch nicht geschrieben. | Geplant.",
    fr: "Utilisation : | commande | options | '{x}' en dit plus. | Essaie '{x}'. | Affiche cette aide. | Affiche la version. | Dis que faire : {x}. | La commande '{x}' n’existe pas. | Cette option n’existe pas, ou il lui manque une valeur : {x}. | La commande {x} est prévue et pas encore écrite. | Prévue.",
    pt: "Uso: | comando | opções | '{x}' diz mais. | Tente '{x}'. | Mostra esta ajuda. | Mostra a versão. | Diga o que fazer: {x}. | Não há o comando '{x}'. | Não há essa opção, ou falta-lhe um valor: {x}. | O comando {x} está previsto e ainda não foi escrito. | Previsto.",
    it: "Uso: | comando | opzioni | '{x}' dice di più. | Prova '{x}'. | Mostra questo aiuto. | Mostra la versione. | Di’ che cosa fare: {x}. | Il comando '{x}' non esiste. | Questa opzione non esiste o le manca un valore: {x}. | Il comando {x} è previsto e non ancora scritto. | Previsto.",
    nl: "Gebruik: | opdracht | opties | '{x}' vertelt meer. | Probeer '{x}'. | Toont deze hulp. | Toont de versie. | Zeg wat er moet gebeuren: {x}. | De opdracht '{x}' bestaat niet. | Deze optie bestaat niet, of mist een waarde: {x}. | De opdracht {x} is gepland en nog niet geschreven. | Gepland.",
    pl: "Użycie: | polecenie | opcje | '{x}' powie więcej. | Spróbuj '{x}'. | Pokazuje tę pomoc. | Pokazuje wersję. | Powiedz, co zrobić: {x}. | Nie ma polecenia '{x}'. | Nie ma takiej opcji albo brakuje jej wartości: {x}. | Polecenie {x} jest planowane i jeszcze nienapisane. | Planowane.",
    tr: "Kullanım: | komut | seçenekler | '{x}' daha fazlasını anlatır. | '{x}' dene. | Bu yardımı gösterir. | Sürümü gösterir. | Ne yapılacağını söyle: {x}. | '{x}' komutu yok. | Böyle bir seçenek yok ya da değeri eksik: {x}. | {x} komutu planlandı, henüz yazılmadı. | Planlandı.",
    ru: "Использование: | команда | параметры | Подробнее: '{x}'. | Попробуйте '{x}'. | Показывает эту справку. | Показывает версию. | Скажите, что делать: {x}. | Команды '{x}' нет. | Такого параметра нет или у него нет значения: {x}. | Команда {x} запланирована и ещё не написана. | Запланировано.",
    zh: "用法： | 命令 | 选项 | '{x}' 显示更多。 | 试试 '{x}'。 | 显示此帮助。 | 显示版本。 | 请说明要做什么：{x}。 | 没有命令 '{x}'。 | 没有这个选项，或缺少值：{x}。 | 命令 {x} 已计划，尚未编写。 | 计划中。",
    ja: "使い方: | コマンド | オプション | 詳しくは '{x}'。 | '{x}' を試してください。 | このヘルプを表示します。 | バージョンを表示します。 | 何をするか指定してください: {x}。 | コマンド '{x}' はありません。 | そのオプションはないか、値がありません: {x}。 | コマンド {x} は予定で、まだ書かれていません。 | 予定。",
    ko: "사용법: | 명령 | 옵션 | '{x}'에 더 있습니다. | '{x}'를 입력해 보세요. | 이 도움말을 보여 줍니다. | 버전을 보여 줍니다. | 할 일을 지정하세요: {x}. | '{x}' 명령은 없습니다. | 그런 옵션이 없거나 값이 빠졌습니다: {x}. | {x} 명령은 계획되었고 아직 작성되지 않았습니다. | 계획됨.",
    hi: "प्रयोग: | कमांड | विकल्प | '{x}' और बताता है। | '{x}' आज़माएँ। | यह सहायता दिखाता है। | संस्करण दिखाता है। | बताएँ क्या करना है: {x}। | '{x}' कमांड नहीं है। | ऐसा विकल्प नहीं है या उसका मान नहीं है: {x}। | {x} कमांड की योजना है, अभी लिखा नहीं गया। | योजना में।",
    ar: "الاستخدام: | أمر | خيارات | '{x}' يخبر بالمزيد. | جرّب '{x}'. | يعرض هذه المساعدة. | يعرض الإصدار. | قل ما العمل: {x}. | لا يوجد أمر '{x}'. | لا يوجد هذا الخيار أو تنقصه قيمة: {x}. | الأمر {x} مخطط له ولم يُكتب بعد. | مخطط.",
  },
);
