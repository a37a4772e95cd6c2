import { dictionary } from '../page/dictionary.ts';

/** What a weather API says, by the English texts in its code. */
export const weatherTexts = dictionary(
  [
    'city',
    'range',
    'place',
    'down',
    'clear',
    'partly',
    'overcast',
    'fog',
    'drizzle',
    'rain',
    'snow',
    'showers',
    'thunder',
    'unknown',
    'about',
  ],
  {
    en: 'Name a city. | {x} must be a number from {min} to {max}. | There is no place called {x}. | The weather service does not answer. Try again later. | clear | partly cloudy | overcast | fog | drizzle | rain | snow | showers | thunderstorm | unknown | An API that tells the weather of a city, from open-meteo.com, which needs no key.',
    es: 'Indica una ciudad. | {x} debe ser un número de {min} a {max}. | No hay ningún lugar llamado {x}. | El servicio del tiempo no responde. Inténtalo más tarde. | despejado | parcialmente nublado | cubierto | niebla | llovizna | lluvia | nieve | chubascos | tormenta | desconocido | Una API que dice el tiempo de una ciudad, de open-meteo.com, sin clave.',
    de: 'Nenne eine Stadt. | {x} muss eine Zahl von {min} bis {max} sein. | Es gibt keinen Ort namens {x}. | Der Wetterdienst antwortet nicht. Versuche es später. | klar | teils bewölkt | bedeckt | Nebel | Nieselregen | Regen | Schnee | Schauer | Gewitter | unbekannt | Eine API, die das Wetter einer Stadt sagt, von open-meteo.com, ohne Schlüssel.',
    fr: 'Indiquez une ville. | {x} doit être un nombre de {min} à {max}. | Il n’y a pas de lieu nommé {x}. | Le service météo ne répond pas. Réessayez plus tard. | dégagé | partiellement nuageux | couvert | brouillard | bruine | pluie | neige | averses | orage | inconnu | Une API qui donne la météo d’une ville, d’open-meteo.com, sans clé.',
    pt: 'Indique uma cidade. | {x} deve ser um número de {min} a {max}. | Não há lugar chamado {x}. | O serviço do tempo não responde. Tente mais tarde. | céu limpo | parcialmente nublado | encoberto | neblina | garoa | chuva | neve | pancadas de chuva | trovoada | desconhecido | Uma API que diz o tempo de uma cidade, de open-meteo.com, sem chave.',
    it: 'Indica una città. | {x} deve essere un numero da {min} a {max}. | Non c’è un luogo chiamato {x}. | Il servizio meteo non risponde. Riprova più tardi. | sereno | poco nuvoloso | coperto | nebbia | pioviggine | pioggia | neve | rovesci | temporale | sconosciuto | Un’API che dice il tempo di una città, da open-meteo.com, senza chiave.',
    nl: 'Noem een stad. | {x} moet een getal van {min} tot {max} zijn. | Er is geen plaats met de naam {x}. | De weerdienst antwoordt niet. Probeer het later. | helder | half bewolkt | bewolkt | mist | motregen | regen | sneeuw | buien | onweer | onbekend | Een API die het weer van een stad geeft, van open-meteo.com, zonder sleutel.',
    pl: 'Podaj miasto. | {x} musi być liczbą od {min} do {max}. | Nie ma miejsca o nazwie {x}. | Serwis pogody nie odpowiada. Spróbuj później. | bezchmurnie | częściowe zachmurzenie | pochmurno | mgła | mżawka | deszcz | śnieg | przelotne opady | burza | nieznane | API, które podaje pogodę w mieście, z open-meteo.com, bez klucza.',
    tr: 'Bir şehir adı ver. | {x} {min} ile {max} arasında bir sayı olmalı. | {x} adında bir yer yok. | Hava durumu servisi cevap vermiyor. Sonra yeniden dene. | açık | parçalı bulutlu | kapalı | sis | çisenti | yağmur | kar | sağanak | gök gürültülü fırtına | bilinmiyor | Bir şehrin havasını open-meteo.com’dan anahtarsız söyleyen bir API.',
    ru: 'Назовите город. | {x}: нужно число от {min} до {max}. | Нет места с названием {x}. | Служба погоды не отвечает. Попробуйте позже. | ясно | переменная облачность | пасмурно | туман | морось | дождь | снег | ливень | гроза | неизвестно | API с погодой в городе, от open-meteo.com, без ключа.',
    zh: '请给出城市名。 | {x} 必须是 {min} 到 {max} 的数字。 | 没有名为 {x} 的地方。 | 天气服务没有响应，请稍后再试。 | 晴 | 局部多云 | 阴 | 雾 | 毛毛雨 | 雨 | 雪 | 阵雨 | 雷暴 | 未知 | 按城市名查询天气的 API，数据来自 open-meteo.com，无需密钥。',
    ja: '都市名を指定してください。 | {x} は {min} から {max} の数です。 | {x} という場所はありません。 | 天気サービスが応答しません。後で試してください。 | 快晴 | 一部曇り | 曇り | 霧 | 霧雨 | 雨 | 雪 | にわか雨 | 雷雨 | 不明 | 都市の天気を伝える API です。open-meteo.com を使い、キーは不要です。',
    ko: '도시 이름을 알려 주세요. | {x}은(는) {min}에서 {max} 사이의 수여야 합니다. | {x}라는 곳이 없습니다. | 날씨 서비스가 응답하지 않습니다. 나중에 다시 시도하세요. | 맑음 | 구름 조금 | 흐림 | 안개 | 이슬비 | 비 | 눈 | 소나기 | 뇌우 | 알 수 없음 | 도시의 날씨를 알려 주는 API입니다. open-meteo.com을 쓰며 키가 필요 없습니다.',
    hi: 'शहर का नाम दें। | {x} {min} से {max} तक की संख्या हो। | {x} नाम की कोई जगह नहीं है। | मौसम सेवा उत्तर नहीं दे रही। बाद में कोशिश करें। | साफ़ | आंशिक बादल | बादल | कोहरा | फुहार | बारिश | बर्फ़ | बौछारें | आँधी-तूफ़ान | अज्ञात | शहर का मौसम बताने वाला API, open-meteo.com से, बिना कुंजी।',
    ar: 'اذكر مدينة. | {x} يجب أن يكون عددًا من {min} إلى {max}. | لا يوجد مكان اسمه {x}. | خدمة الطقس لا تجيب. حاول لاحقًا. | صافٍ | غائم جزئيًا | غائم | ضباب | رذاذ | مطر | ثلج | زخات | عاصفة رعدية | غير معروف | واجهة تخبر بطقس مدينة، من open-meteo.com دون مفتاح.',
  },
);
