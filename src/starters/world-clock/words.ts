import { dictionary } from '../page/dictionary.ts';

/** `usual`: the cities of a request that names none. */
export const words = dictionary(
  [
    'usual',
    'format',
    'h24',
    'h12',
    'city',
    'add',
    'remove',
    'same',
    'away',
    'day',
    'night',
    'help',
  ],
  {
    en: 'London, New York, Tokyo, Sydney | Form of the time | 24 hours | 12 hours | City | Add | Remove {name} | same time as here | {n} h from here | Day | Night | Your list and the form of the time stay in this browser.',
    es: 'Londres, Nueva York, Tokio, Sídney | Formato de hora | 24 horas | 12 horas | Ciudad | Añadir | Quitar {name} | misma hora que aquí | {n} h respecto a aquí | Día | Noche | Tu lista y el formato se guardan en este navegador.',
    de: 'London, New York, Tokio, Sydney | Form der Zeit | 24 Stunden | 12 Stunden | Stadt | Hinzufügen | {name} entfernen | gleiche Zeit wie hier | {n} Std. zu hier | Tag | Nacht | Deine Liste und die Form der Zeit bleiben in diesem Browser.',
    fr: 'Londres, New York, Tokyo, Sydney | Format de l’heure | 24 heures | 12 heures | Ville | Ajouter | Retirer {name} | même heure qu’ici | {n} h par rapport à ici | Jour | Nuit | Votre liste et le format restent dans ce navigateur.',
    pt: 'Londres, Nova York, Tóquio, Sydney | Formato da hora | 24 horas | 12 horas | Cidade | Adicionar | Remover {name} | mesma hora que aqui | {n} h em relação a aqui | Dia | Noite | Sua lista e o formato ficam neste navegador.',
    it: 'Londra, New York, Tokyo, Sydney | Formato dell’ora | 24 ore | 12 ore | Città | Aggiungi | Togli {name} | stessa ora di qui | {n} h rispetto a qui | Giorno | Notte | La tua lista e il formato restano in questo browser.',
    nl: 'Londen, New York, Tokio, Sydney | Tijdnotatie | 24 uur | 12 uur | Stad | Toevoegen | {name} verwijderen | zelfde tijd als hier | {n} u vanaf hier | Dag | Nacht | Je lijst en de tijdnotatie blijven in deze browser.',
    pl: 'Londyn, Nowy Jork, Tokio, Sydney | Format godziny | 24 godziny | 12 godzin | Miasto | Dodaj | Usuń: {name} | ta sama godzina co tutaj | {n} godz. względem tutaj | Dzień | Noc | Lista i format zostają w tej przeglądarce.',
    tr: 'Londra, New York, Tokyo, Sydney | Saat biçimi | 24 saat | 12 saat | Şehir | Ekle | {name} sil | burayla aynı saat | buraya göre {n} sa | Gündüz | Gece | Listen ve saat biçimi bu tarayıcıda kalır.',
    ru: 'Лондон, Нью-Йорк, Токио, Сидней | Формат времени | 24 часа | 12 часов | Город | Добавить | Убрать: {name} | как здесь | {n} ч от местного | День | Ночь | Список и формат хранятся в этом браузере.',
    zh: '伦敦, 纽约, 东京, 悉尼 | 时间格式 | 24 小时制 | 12 小时制 | 城市 | 添加 | 删除{name} | 与本地时间相同 | 与本地相差 {n} 小时 | 白天 | 夜晚 | 列表和时间格式保存在此浏览器。',
    ja: 'ロンドン, ニューヨーク, 東京, シドニー | 時刻の表示 | 24 時間 | 12 時間 | 都市 | 追加 | {name}を削除 | ここと同じ時刻 | ここから {n} 時間 | 昼 | 夜 | 一覧と表示はこのブラウザに残ります。',
    ko: '런던, 뉴욕, 도쿄, 시드니 | 시간 표시 | 24시간 | 12시간 | 도시 | 추가 | {name} 지우기 | 여기와 같은 시간 | 여기서 {n}시간 | 낮 | 밤 | 목록과 시간 표시는 이 브라우저에 남습니다.',
    hi: 'लंदन, न्यूयॉर्क, टोक्यो, सिडनी | समय का रूप | 24 घंटे | 12 घंटे | शहर | जोड़ें | {name} हटाएँ | यहाँ जैसा ही समय | यहाँ से {n} घंटे | दिन | रात | सूची और समय का रूप इसी ब्राउज़र में रहते हैं।',
    ar: 'لندن, نيويورك, طوكيو, سيدني | صيغة الوقت | 24 ساعة | 12 ساعة | المدينة | أضف | احذف {name} | الوقت نفسه هنا | {n} ساعة عن هنا | نهار | ليل | تبقى قائمتك وصيغة الوقت في هذا المتصفح.',
  },
);
