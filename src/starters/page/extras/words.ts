import { dictionary } from '../dictionary.ts';

export const words = dictionary(
  [
    'extras',
    'theme',
    'share',
    'print',
    'csv',
    'json',
    'copied',
    'nothing',
    'reset',
    'sure',
    'load',
  ],
  {
    en: 'Page tools | Dark or light | Share | Print | Save as CSV | Save as JSON | The address is copied. | Nothing is kept yet: change something first. | Clear everything | Delete everything that this page keeps? | Load JSON',
    es: 'Herramientas de la página | Oscuro o claro | Compartir | Imprimir | Guardar como CSV | Guardar como JSON | Dirección copiada. | Aún no hay nada guardado: cambia algo primero. | Borrar todo | ¿Borrar todo lo que guarda esta página? | Cargar JSON',
    de: 'Werkzeuge der Seite | Dunkel oder hell | Teilen | Drucken | Als CSV speichern | Als JSON speichern | Die Adresse ist kopiert. | Noch ist nichts gespeichert: Bitte erst etwas ändern. | Alles löschen | Alles löschen, was diese Seite gespeichert hat? | JSON laden',
    fr: 'Outils de la page | Sombre ou clair | Partager | Imprimer | Enregistrer en CSV | Enregistrer en JSON | L’adresse est copiée. | Rien n’est encore gardé : changez d’abord quelque chose. | Tout effacer | Effacer tout ce que cette page a enregistré ? | Charger un JSON',
    pt: 'Ferramentas da página | Escuro ou claro | Compartilhar | Imprimir | Salvar como CSV | Salvar como JSON | Endereço copiado. | Nada guardado ainda: mude algo primeiro. | Apagar tudo | Apagar tudo o que esta página guarda? | Carregar JSON',
    it: 'Strumenti della pagina | Scuro o chiaro | Condividi | Stampa | Salva come CSV | Salva come JSON | L’indirizzo è copiato. | Ancora niente di salvato: cambia prima qualcosa. | Cancella tutto | Cancellare tutto ciò che questa pagina conserva? | Carica JSON',
    nl: 'Hulpmiddelen | Donker of licht | Delen | Afdrukken | Opslaan als CSV | Opslaan als JSON | Het adres is gekopieerd. | Er is nog niets bewaard: wijzig eerst iets. | Alles wissen | Alles wissen wat deze pagina bewaart? | JSON laden',
    pl: 'Narzędzia strony | Ciemny lub jasny | Udostępnij | Drukuj | Zapisz jako CSV | Zapisz jako JSON | Adres skopiowany. | Nic jeszcze nie zapisano: najpierw coś zmień. | Usuń wszystko | Usunąć wszystko, co zapisała ta strona? | Wczytaj JSON',
    tr: 'Sayfa araçları | Koyu veya açık | Paylaş | Yazdır | CSV olarak kaydet | JSON olarak kaydet | Adres kopyalandı. | Henüz bir şey saklanmadı: önce bir şey değiştirin. | Her şeyi sil | Bu sayfanın sakladığı her şey silinsin mi? | JSON yükle',
    ru: 'Инструменты | Тёмная или светлая | Поделиться | Печать | Сохранить в CSV | Сохранить в JSON | Адрес скопирован. | Пока ничего не сохранено: сначала измените что-нибудь. | Удалить всё | Удалить всё, что сохранила эта страница? | Загрузить JSON',
    zh: '页面工具 | 深色或浅色 | 分享 | 打印 | 保存为 CSV | 保存为 JSON | 地址已复制。 | 还没有保存的内容：请先修改一些内容。 | 全部清空 | 要删除本页保存的所有内容吗？ | 读取 JSON',
    ja: 'ページの道具 | ダーク／ライト | 共有 | 印刷 | CSV で保存 | JSON で保存 | アドレスをコピーしました。 | まだ何も保存されていません。先に何か変更してください。 | すべて消す | このページに保存したものをすべて消しますか？ | JSON を読み込む',
    ko: '페이지 도구 | 어둡게/밝게 | 공유 | 인쇄 | CSV로 저장 | JSON으로 저장 | 주소를 복사했습니다. | 아직 저장된 것이 없습니다. 먼저 무언가를 바꾸세요. | 모두 지우기 | 이 페이지에 저장된 것을 모두 지울까요? | JSON 불러오기',
    hi: 'पृष्ठ के औज़ार | गहरा या हल्का | साझा करें | छापें | CSV में सहेजें | JSON में सहेजें | पता कॉपी हो गया। | अभी कुछ सहेजा नहीं है: पहले कुछ बदलें। | सब मिटाएँ | इस पेज में सहेजा गया सब कुछ मिटाएँ? | JSON खोलें',
    ar: 'أدوات الصفحة | داكن أو فاتح | مشاركة | طباعة | احفظ بصيغة CSV | احفظ بصيغة JSON | نُسخ العنوان. | لم يُحفظ شيء بعد: غيّر شيئًا أولًا. | امسح الكل | هل تمسح كل ما تحفظه هذه الصفحة؟ | تحميل JSON',
  },
);
