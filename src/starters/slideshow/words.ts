import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['full', 'play', 'pause', 'previous', 'next', 'place', 'gap', 'help'],
  {
    en: 'Full screen | Play | Pause | Previous picture | Next picture | Picture {n} of {all} | Your picture {n} | The arrow keys turn to the next picture; on a screen you can swipe.',
    es: 'Pantalla completa | Reproducir | Pausa | Imagen anterior | Imagen siguiente | Imagen {n} de {all} | Tu imagen {n} | Las flechas pasan de imagen; en pantalla táctil, desliza.',
    de: 'Vollbild | Abspielen | Pause | Voriges Bild | Nächstes Bild | Bild {n} von {all} | Dein Bild {n} | Die Pfeiltasten blättern; am Bildschirm geht auch Wischen.',
    fr: 'Plein écran | Lire | Pause | Image précédente | Image suivante | Image {n} sur {all} | Votre image {n} | Les flèches passent d’une image à l’autre ; sur écran tactile, balayez.',
    pt: 'Tela cheia | Reproduzir | Pausar | Imagem anterior | Próxima imagem | Imagem {n} de {all} | Sua imagem {n} | As setas passam as imagens; na tela sensível, deslize.',
    it: 'Schermo intero | Avvia | Pausa | Immagine precedente | Immagine successiva | Immagine {n} di {all} | La tua immagine {n} | Le frecce cambiano immagine; sullo schermo si può scorrere.',
    nl: 'Volledig scherm | Afspelen | Pauzeren | Vorige foto | Volgende foto | Foto {n} van {all} | Jouw foto {n} | Met de pijltjes ga je naar de volgende foto; op een aanraakscherm kun je vegen.',
    pl: 'Pełny ekran | Odtwarzaj | Pauza | Poprzedni obraz | Następny obraz | Obraz {n} z {all} | Twój obraz {n} | Strzałki zmieniają obraz; na ekranie można przesuwać palcem.',
    tr: 'Tam ekran | Oynat | Duraklat | Önceki resim | Sonraki resim | Resim {n} / {all} | {n}. resmin | Ok tuşları resmi değiştirir; ekranda kaydırabilirsin.',
    ru: 'Во весь экран | Запустить | Пауза | Предыдущая картинка | Следующая картинка | Картинка {n} из {all} | Ваша картинка {n} | Стрелки листают картинки; на экране можно смахивать.',
    zh: '全屏 | 播放 | 暂停 | 上一张 | 下一张 | 第 {n} 张，共 {all} 张 | 你的图片 {n} | 方向键可翻页，触屏可滑动。',
    ja: '全画面 | 再生 | 一時停止 | 前の画像 | 次の画像 | {all} 枚中 {n} 枚目 | あなたの画像 {n} | 矢印キーで画像を送ります。画面ではスワイプもできます。',
    ko: '전체 화면 | 재생 | 일시 정지 | 이전 그림 | 다음 그림 | 그림 {n}/{all} | 내 그림 {n} | 화살표 키로 넘기고, 화면에서는 밀어서 넘깁니다.',
    hi: 'पूरी स्क्रीन | चलाएँ | रोकें | पिछली तस्वीर | अगली तस्वीर | तस्वीर {n} / {all} | आपकी तस्वीर {n} | तीर की कुंजियाँ तस्वीर बदलती हैं; स्क्रीन पर सरकाएँ।',
    ar: 'ملء الشاشة | تشغيل | إيقاف | الصورة السابقة | الصورة التالية | الصورة {n} من {all} | صورتك {n} | تنقّل بمفاتيح الأسهم، وعلى الشاشة بالسحب.',
    id: 'Layar penuh | Putar | Jeda | Gambar sebelumnya | Gambar berikutnya | Gambar {n} dari {all} | Gambar Anda {n} | Tombol panah berpindah ke gambar berikutnya; di layar sentuh bisa digeser.',
    vi: 'Toàn màn hình | Phát | Tạm dừng | Ảnh trước | Ảnh tiếp | Ảnh {n}/{all} | Ảnh {n} của bạn | Phím mũi tên để chuyển ảnh; trên màn hình cảm ứng có thể vuốt.',
    uk: 'На весь екран | Пуск | Пауза | Попереднє зображення | Наступне зображення | Зображення {n} із {all} | Ваше зображення {n} | Стрілки гортають зображення; на сенсорному екрані можна гортати пальцем.',
    sv: 'Helskärm | Spela upp | Pausa | Föregående bild | Nästa bild | Bild {n} av {all} | Din bild {n} | Piltangenterna bläddrar till nästa bild; på en pekskärm kan du svepa.',
  },
);
