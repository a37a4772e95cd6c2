import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'address',
    'add',
    'feed',
    'allFeeds',
    'unreadOnly',
    'markAll',
    'refresh',
    'remove',
    'removed',
    'read',
    'unread',
    'empty',
  ],
  {
    en: 'Address of a feed | Add | Feed | All feeds | Unread only | Mark all as read | Read anew | Remove feed | Remove this feed and its items? | Mark as read | Mark as unread | Nothing to read.',
    es: 'Dirección de una fuente | Añadir | Fuente | Todas las fuentes | Solo sin leer | Marcar todo como leído | Actualizar | Quitar fuente | ¿Quitar esta fuente y sus artículos? | Marcar como leído | Marcar como no leído | Nada que leer.',
    de: 'Adresse eines Feeds | Hinzufügen | Feed | Alle Feeds | Nur Ungelesenes | Alles als gelesen markieren | Neu einlesen | Feed entfernen | Diesen Feed und seine Beiträge entfernen? | Als gelesen markieren | Als ungelesen markieren | Nichts zu lesen.',
    fr: 'Adresse d’un flux | Ajouter | Flux | Tous les flux | Non lus seulement | Tout marquer comme lu | Actualiser | Retirer le flux | Retirer ce flux et ses articles ? | Marquer comme lu | Marquer comme non lu | Rien à lire.',
    pt: 'Endereço de um feed | Adicionar | Feed | Todos os feeds | Só não lidos | Marcar tudo como lido | Atualizar | Remover feed | Remover este feed e seus itens? | Marcar como lido | Marcar como não lido | Nada para ler.',
    it: 'Indirizzo di un feed | Aggiungi | Feed | Tutti i feed | Solo non letti | Segna tutto come letto | Aggiorna | Rimuovi feed | Rimuovere questo feed e i suoi articoli? | Segna come letto | Segna come non letto | Niente da leggere.',
    pl: 'Adres kanału | Dodaj | Kanał | Wszystkie kanały | Tylko nieprzeczytane | Oznacz wszystko jako przeczytane | Odśwież | Usuń kanał | Usunąć ten kanał i jego wpisy? | Oznacz jako przeczytane | Oznacz jako nieprzeczytane | Nie ma nic do czytania.',
    tr: 'Beslemenin adresi | Ekle | Besleme | Tüm beslemeler | Yalnızca okunmayanlar | Tümünü okundu say | Yenile | Beslemeyi kaldır | Bu besleme ve yazıları kaldırılsın mı? | Okundu say | Okunmadı say | Okunacak bir şey yok.',
    ru: 'Адрес ленты | Добавить | Лента | Все ленты | Только непрочитанное | Отметить всё прочитанным | Обновить | Удалить ленту | Удалить эту ленту и её записи? | Отметить прочитанным | Отметить непрочитанным | Читать нечего.',
    zh: '订阅源地址 | 添加 | 订阅源 | 全部订阅源 | 只看未读 | 全部标为已读 | 刷新 | 移除订阅源 | 要移除这个订阅源及其条目吗？ | 标为已读 | 标为未读 | 没有可读的内容。',
    ja: 'フィードのアドレス | 追加 | フィード | すべてのフィード | 未読のみ | すべて既読にする | 更新 | フィードを削除 | このフィードと記事を削除しますか？ | 既読にする | 未読にする | 読むものはありません。',
    ko: '피드 주소 | 추가 | 피드 | 모든 피드 | 안 읽은 것만 | 모두 읽음으로 표시 | 새로 읽기 | 피드 삭제 | 이 피드와 글을 삭제할까요? | 읽음으로 표시 | 안 읽음으로 표시 | 읽을 것이 없어요.',
    hi: 'फ़ीड का पता | जोड़ें | फ़ीड | सभी फ़ीड | केवल अपठित | सबको पढ़ा हुआ करें | ताज़ा करें | फ़ीड हटाएँ | यह फ़ीड और इसके लेख हटाएँ? | पढ़ा हुआ करें | अपठित करें | पढ़ने को कुछ नहीं।',
  },
);
