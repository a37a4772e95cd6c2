import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'keys',
    'sound',
    'piano',
    'organ',
    'bells',
    'lower',
    'higher',
    'record',
    'stop',
    'play',
    'recorded',
    'help',
  ],
  {
    en: 'Keyboard | Sound | Piano | Organ | Bells | Octave lower | Octave higher | Record | Stop | Play back | Notes recorded: {n} | Play with mouse or fingers, or with the keys A to K; W, E, T, Y and U are black.',
    es: 'Teclado | Sonido | Piano | Órgano | Campanas | Octava más grave | Octava más aguda | Grabar | Parar | Reproducir | Notas grabadas: {n} | Toca con el ratón o los dedos, o con las teclas A a K; W, E, T, Y y U son negras.',
    de: 'Klaviatur | Klang | Klavier | Orgel | Glocken | Oktave tiefer | Oktave höher | Aufnehmen | Anhalten | Abspielen | Aufgenommene Töne: {n} | Spiele mit Maus oder Fingern oder mit den Tasten A bis K; W, E, T, Z und U sind schwarz.',
    fr: 'Clavier | Son | Piano | Orgue | Cloches | Octave plus grave | Octave plus aiguë | Enregistrer | Arrêter | Écouter | Notes enregistrées : {n} | Jouez à la souris, au doigt ou avec les touches de la rangée du milieu ; celles du dessus sont noires.',
    pt: 'Teclado | Som | Piano | Órgão | Sinos | Oitava mais grave | Oitava mais aguda | Gravar | Parar | Ouvir | Notas gravadas: {n} | Toque com o mouse ou os dedos, ou com as teclas A a K; W, E, T, Y e U são pretas.',
    it: 'Tastiera | Suono | Pianoforte | Organo | Campane | Ottava più bassa | Ottava più alta | Registra | Ferma | Riascolta | Note registrate: {n} | Suona con il mouse o le dita, o con i tasti da A a K; W, E, T, Y e U sono neri.',
    pl: 'Klawiatura | Dźwięk | Pianino | Organy | Dzwonki | Oktawa niżej | Oktawa wyżej | Nagraj | Zatrzymaj | Odtwórz | Nagrane dźwięki: {n} | Graj myszą, palcami albo klawiszami od A do K; W, E, T, Y i U są czarne.',
    tr: 'Klavye | Ses | Piyano | Org | Çanlar | Bir oktav kalın | Bir oktav ince | Kaydet | Durdur | Dinle | Kaydedilen nota: {n} | Fareyle, parmakla ya da A-K tuşlarıyla çal; W, E, T, Y ve U siyahtır.',
    ru: 'Клавиатура | Звук | Пианино | Орган | Колокольчики | Октава ниже | Октава выше | Записать | Стоп | Прослушать | Записано нот: {n} | Играйте мышью, пальцами или клавишами от A до K; W, E, T, Y и U — чёрные.',
    zh: '键盘 | 音色 | 钢琴 | 风琴 | 铃声 | 低八度 | 高八度 | 录音 | 停止 | 回放 | 已录音符：{n} | 用鼠标或手指弹奏，也可按 A 到 K 键；W、E、T、Y、U 是黑键。',
    ja: '鍵盤 | 音色 | ピアノ | オルガン | ベル | 1 オクターブ下 | 1 オクターブ上 | 録音 | 停止 | 再生 | 録音した音：{n} | マウスや指、または A〜K のキーで弾けます。W、E、T、Y、U は黒鍵です。',
    ko: '건반 | 음색 | 피아노 | 오르간 | 벨 | 한 옥타브 아래 | 한 옥타브 위 | 녹음 | 정지 | 재생 | 녹음된 음: {n} | 마우스나 손가락, 또는 A부터 K까지의 키로 연주하세요. W, E, T, Y, U는 검은건반입니다.',
    hi: 'कुंजियाँ | ध्वनि | पियानो | ऑर्गन | घंटियाँ | एक सप्तक नीचे | एक सप्तक ऊपर | रिकॉर्ड | रोकें | सुनें | रिकॉर्ड किए सुर: {n} | माउस या उँगलियों से, या A से K तक की कुंजियों से बजाएँ; W, E, T, Y और U काली हैं।',
    ar: 'لوحة المفاتيح | الصوت | بيانو | أورغن | أجراس | أوكتاف أخفض | أوكتاف أعلى | تسجيل | إيقاف | استماع | النغمات المسجلة: {n} | اعزف بالفأرة أو الأصابع، أو بالمفاتيح من A إلى K؛ وW وE وT وY وU سوداء.',
  },
);
