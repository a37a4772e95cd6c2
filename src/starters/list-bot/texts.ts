import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['add', 'show', 'remove', 'search', 'number', 'words', 'added', 'removed', 'notFound', 'none'],
  {
    en: 'Adds something: {list}. | Shows all: {list}. | Removes something: {list}. | Searches: {list}. | Its number | What to search for | Added as number {number}. | Number {number} is removed. | There is no such number, or it is not yours. | There is nothing here yet.',
    es: 'Añade algo: {list}. | Muestra todo: {list}. | Quita algo: {list}. | Busca: {list}. | Su número | Qué buscar | Añadido con el número {number}. | El número {number} está quitado. | Ese número no existe, o no es tuyo. | Aún no hay nada.',
    de: 'Fügt etwas hinzu: {list}. | Zeigt alles: {list}. | Entfernt etwas: {list}. | Sucht: {list}. | Seine Nummer | Wonach gesucht wird | Hinzugefügt als Nummer {number}. | Nummer {number} ist entfernt. | Diese Nummer gibt es nicht, oder sie gehört dir nicht. | Hier ist noch nichts.',
    fr: 'Ajoute quelque chose : {list}. | Montre tout : {list}. | Retire quelque chose : {list}. | Cherche : {list}. | Son numéro | Que chercher | Ajouté sous le numéro {number}. | Le numéro {number} est retiré. | Ce numéro n’existe pas, ou il n’est pas à toi. | Il n’y a encore rien.',
    pt: 'Adiciona algo: {list}. | Mostra tudo: {list}. | Remove algo: {list}. | Procura: {list}. | O número | O que procurar | Adicionado com o número {number}. | O número {number} foi removido. | Esse número não existe, ou não é seu. | Ainda não há nada.',
    it: 'Aggiunge qualcosa: {list}. | Mostra tutto: {list}. | Toglie qualcosa: {list}. | Cerca: {list}. | Il suo numero | Che cosa cercare | Aggiunto con il numero {number}. | Il numero {number} è tolto. | Questo numero non c’è, o non è tuo. | Non c’è ancora niente.',
    nl: 'Voegt iets toe: {list}. | Toont alles: {list}. | Verwijdert iets: {list}. | Zoekt: {list}. | Het nummer | Waarnaar te zoeken | Toegevoegd als nummer {number}. | Nummer {number} is verwijderd. | Dit nummer bestaat niet, of het is niet van jou. | Er is nog niets.',
    pl: 'Dodaje coś: {list}. | Pokazuje wszystko: {list}. | Usuwa coś: {list}. | Szuka: {list}. | Numer | Czego szukać | Dodano jako numer {number}. | Numer {number} usunięty. | Nie ma takiego numeru albo nie jest twój. | Nic tu jeszcze nie ma.',
    tr: 'Bir şey ekler: {list}. | Hepsini gösterir: {list}. | Bir şeyi kaldırır: {list}. | Arar: {list}. | Numarası | Ne aranacak | {number} numarayla eklendi. | {number} numara kaldırıldı. | Böyle bir numara yok ya da senin değil. | Henüz bir şey yok.',
    ru: 'Добавляет: {list}. | Показывает всё: {list}. | Удаляет: {list}. | Ищет: {list}. | Номер | Что искать | Добавлено под номером {number}. | Номер {number} удалён. | Такого номера нет, или он не ваш. | Здесь пока ничего нет.',
    zh: '添加：{list}。 | 查看全部：{list}。 | 移除：{list}。 | 搜索：{list}。 | 编号 | 搜索什么 | 已添加，编号 {number}。 | 编号 {number} 已移除。 | 没有这个编号，或者不是你的。 | 这里还没有内容。',
    ja: '追加します: {list} | すべて見ます: {list} | 削除します: {list} | 検索します: {list} | 番号 | 検索する言葉 | 番号 {number} で追加しました。 | 番号 {number} を削除しました。 | その番号はないか、あなたのものではありません。 | まだ何もありません。',
    ko: '추가해요: {list} | 모두 보여 줘요: {list} | 삭제해요: {list} | 검색해요: {list} | 번호 | 검색할 말 | {number}번으로 추가했어요. | {number}번을 삭제했어요. | 그 번호가 없거나 내 것이 아니에요. | 아직 아무것도 없어요.',
    hi: 'कुछ जोड़ता है: {list} | सब दिखाता है: {list} | कुछ हटाता है: {list} | खोजता है: {list} | उसकी संख्या | क्या खोजना है | संख्या {number} के साथ जोड़ा गया। | संख्या {number} हटाई गई। | यह संख्या नहीं है, या आपकी नहीं है। | अभी कुछ नहीं है।',
    ar: 'يضيف شيئًا: {list} | يعرض الكل: {list} | يحذف شيئًا: {list} | يبحث: {list} | رقمه | ما تبحث عنه | أضيف بالرقم {number}. | حُذف الرقم {number}. | لا يوجد هذا الرقم أو أنه ليس لك. | لا يوجد شيء بعد.',
  },
);
