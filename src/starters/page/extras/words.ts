import { dictionary } from '../dictionary.ts';

export const words = dictionary(
  ['extras', 'theme', 'share', 'print', 'csv', 'json', 'copied', 'nothing'],
  {
    en: 'Page tools | Dark or light | Share | Print | Save as CSV | Save as JSON | The address is copied. | Nothing is kept yet: change something first.',
    es: 'Herramientas de la página | Oscuro o claro | Compartir | Imprimir | Guardar como CSV | Guardar como JSON | Dirección copiada. | Aún no hay nada guardado: cambia algo primero.',
    de: 'Werkzeuge der Seite | Dunkel oder hell | Teilen | Drucken | Als CSV speichern | Als JSON speichern | Die Adresse ist kopiert. | Noch ist nichts gespeichert: Bitte erst etwas ändern.',
    fr: 'Outils de la page | Sombre ou clair | Partager | Imprimer | Enregistrer en CSV | Enregistrer en JSON | L’adresse est copiée. | Rien n’est encore gardé : changez d’abord quelque chose.',
    pt: 'Ferramentas da página | Escuro ou claro | Compartilhar | Imprimir | Salvar como CSV | Salvar como JSON | Endereço copiado. | Nada guardado ainda: mude algo primeiro.',
    it: 'Strumenti della pagina | Scuro o chiaro | Condividi | Stampa | Salva come CSV | Salva come JSON | L’indirizzo è copiato. | Ancora niente di salvato: cambia prima qualcosa.',
    nl: 'Hulpmiddelen | Donker of licht | Delen | Afdrukken | Opslaan als CSV | Opslaan als JSON | Het adres is gekopieerd. | Er is nog niets bewaard: wijzig eerst iets.',
    pl: 'Narzędzia strony | Ciemny lub jasny | Udostępnij | Drukuj | Zapisz jako CSV | Zapisz jako JSON | Adres skopiowany. | Nic jeszcze nie zapisano: najpierw coś zmień.',
    tr: 'Sayfa araçları | Koyu veya açık | Paylaş | Yazdır | CSV olarak kaydet | JSON olarak kaydet | Adres kopyalandı. | Henüz bir şey saklanmadı: önce bir şey değiştirin.',
    ru: 'Инструменты | Тёмная или светлая | Поделиться | Печать | Сохранить в CSV | Сохранить в JSON | Адрес скопирован. | Пока ничего не сохранено: сначала измените что-нибудь.',
    zh: '页面工具 | 深色或浅色 | 分享 | 打印 | 保存为 CSV | 保存为 JSON | 地址已复制。 | 还没有保存的内容：请先修改一些内容。',
    ja: 'ページの道具 | ダーク／ライト | 共有 | 印刷 | CSV で保存 | JSON で保存 | アドレスをコピーしました。 | まだ何も保存されていません。先に何か変更してください。',
    ko: '페이지 도구 | 어둡게/밝게 | 공유 | 인쇄 | CSV로 저장 | JSON으로 저장 | 주소를 복사했습니다. | 아직 저장된 것이 없습니다. 먼저 무언가를 바꾸세요.',
    hi: 'पृष्ठ के औज़ार | गहरा या हल्का | साझा करें | छापें | CSV में सहेजें | JSON में सहेजें | पता कॉपी हो गया। | अभी कुछ सहेजा नहीं है: पहले कुछ बदलें।',
    ar: 'أدوات الصفحة | داكن أو فاتح | مشاركة | طباعة | احفظ بصيغة CSV | احفظ بصيغة JSON | نُسخ العنوان. | لم يُحفظ شيء بعد: غيّر شيئًا أولًا.',
  },
);
