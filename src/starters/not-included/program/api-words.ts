/** What every API has: that it checks what comes, answers errors, has tests and a README, keeps things. */
export const apiUsual =
  'have has haben hat tienen tiene hanno mają hebben heeft имеют api apis rest restful endpoint endpoints route routes http json server service backend node express creating editing deleting adding updating listing reading anyone everyone readme test tests testing valid validate validation validates error errors clear message messages return returns answer answers respond response request requests few some also store stored storing saved database memory sqlite save saved file files local users people search searching filterable sortable page paging paginated pagination required timestamps hashed crud leave leaves give gives laisse laissent donne deja dejan lascia geeft ' +
  'schnittstelle endpunkt endpunkte routen anfrage anfragen antwort antworten prüfen prüft geprüft gültig fehler fehlermeldungen klare meldungen einige paar speichern gespeichert daten datenbank pflichtfelder blättern ' +
  'ruta rutas servidor petición respuesta valide valida validar validación datos errores error claros mensajes devuelva devolver pruebas guardar guardados guarde base poder consultar dar alta baja paginación ' +
  'serveur marquer comme requête réponse valider validation données erreurs claires messages renvoie renvoyer tests enregistrer enregistrées base pouvoir ' +
  'rotas servidor pedido resposta validar validação dados erros claros mensagens retorne retornar testes salvar salvos salve banco poder ' +
  'percorso percorsi richiesta risposta validare validazione dati errori chiari messaggi restituisca restituire test salvare salvati potere ' +
  'eindpunt verzoek antwoord valideren validatie gegevens fouten foutmeldingen duidelijke meldingen opslaan opgeslagen database kunnen ' +
  'ścieżka zapytanie odpowiedź walidacja sprawdzać dane błędy komunikaty zwraca testy zapisywać zapisane baza mogą móc chcę sqlite dodawać ' +
  'isim müşteri sunucu istek cevap doğrulama veri veriler hata hatalar mesaj testler kaydet veritabanı yap yapılsın ' +
  'сервер запрос ответ проверка проверять данные ошибки понятные сообщения возвращать тесты хранить хранятся база эндпоинт эндпоинты маршруты ' +
  '接口 服务器 后端 请求 响应 返回 验证 校验 错误 提示 测试 保存 数据 数据库 支持 分页 每页 菜单 顾客 一共 桌子 ' +
  'サーバー リクエスト レスポンス 検証 エラー メッセージ テスト 保存 データ データベース ' +
  '서버 요청 응답 검증 오류 메시지 테스트 저장 데이터 데이터베이스 ' +
  'सर्वर त्रुटि परीक्षण सहेजें डेटा ' +
  'خادم طلب رد تحقق أخطاء رسائل اختبارات حفظ بيانات رابط';
