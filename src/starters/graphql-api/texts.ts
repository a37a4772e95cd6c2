import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['lead', 'example', 'list', 'add', 'query', 'run', 'answer', 'schema'],
  {
    en: 'Ask the API here. | Example | List | Add | Query | Run | Answer | The whole schema',
    es: 'Consulta la API aquí. | Ejemplo | Listar | Añadir | Consulta | Ejecutar | Respuesta | El esquema completo',
    de: 'Frag die API hier ab. | Beispiel | Auflisten | Hinzufügen | Abfrage | Ausführen | Antwort | Das ganze Schema',
    fr: 'Interroge l’API ici. | Exemple | Lister | Ajouter | Requête | Exécuter | Réponse | Le schéma complet',
    pt: 'Consulte a API aqui. | Exemplo | Listar | Adicionar | Consulta | Executar | Resposta | O esquema completo',
    it: 'Interroga l’API qui. | Esempio | Elenca | Aggiungi | Query | Esegui | Risposta | Lo schema completo',
    pl: 'Odpytaj API tutaj. | Przykład | Lista | Dodaj | Zapytanie | Uruchom | Odpowiedź | Cały schemat',
    tr: 'API’yi burada sorgula. | Örnek | Listele | Ekle | Sorgu | Çalıştır | Yanıt | Bütün şema',
    ru: 'Здесь можно обратиться к API. | Пример | Список | Добавить | Запрос | Выполнить | Ответ | Вся схема',
    zh: '在这里查询 API。 | 示例 | 列表 | 添加 | 查询 | 运行 | 结果 | 完整模式',
    ja: 'ここでAPIに問い合わせます。 | 例 | 一覧 | 追加 | クエリ | 実行 | 結果 | スキーマ全体',
    ko: '여기에서 API에 질의해요. | 예시 | 목록 | 추가 | 쿼리 | 실행 | 결과 | 전체 스키마',
    hi: 'यहाँ API से पूछें। | उदाहरण | सूची | जोड़ें | क्वेरी | चलाएँ | उत्तर | पूरा स्कीमा',
    nl: 'Vraag de API hier. | Voorbeeld | Opvragen | Toevoegen | Query | Uitvoeren | Antwoord | Het hele schema',
    ar: 'اسأل الواجهة هنا. | مثال | عرض | إضافة | استعلام | تشغيل | النتيجة | المخطط الكامل',
    id: 'Coba API-nya di sini. | Contoh | Tampilkan daftar | Tambah | Kueri | Jalankan | Jawaban | Seluruh skema',
    vi: 'Truy vấn API tại đây. | Ví dụ | Liệt kê | Thêm | Truy vấn | Chạy | Kết quả | Toàn bộ lược đồ',
    uk: 'Запитайте API тут. | Приклад | Список | Додати | Запит | Виконати | Відповідь | Уся схема',
    sv: 'Ställ frågor till API:et här. | Exempel | Lista | Lägg till | Fråga | Kör | Svar | Hela schemat',
  },
);
