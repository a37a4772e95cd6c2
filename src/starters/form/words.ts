import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  [
    'lead',
    'required',
    'again',
    'summary',
    'agree',
    'agreeError',
    'done',
    'doneText',
    'demo',
    'password',
    'progress',
  ],
  {
    en: 'It takes two minutes. Nothing is sent before you press the button. | Fields with a star are needed. | Fill in another | Please look at these fields: | I have read this and agree that my answers are kept. | Please agree, or close this page. | Thank you! | This is what you filled in: | This form is part of a starter: it checks what you type and sends nothing. | At least 8 characters. | {n} of {all} filled in',
    es: 'Son dos minutos. Nada se envía antes de pulsar el botón. | Los campos con asterisco son necesarios. | Rellenar otro | Revisa estos campos: | He leído esto y acepto que se guarden mis respuestas. | Acepta, por favor, o cierra la página. | ¡Gracias! | Esto es lo que has escrito: | Este formulario es parte de una plantilla: comprueba lo que escribes y no envía nada. | Al menos 8 caracteres. | {n} de {all} rellenados',
    de: 'Es dauert zwei Minuten. Gesendet wird erst mit dem Knopf. | Felder mit Stern werden gebraucht. | Noch eines ausfüllen | Bitte diese Felder ansehen: | Ich habe das gelesen und bin einverstanden, dass meine Antworten gespeichert werden. | Bitte zustimmen oder die Seite schließen. | Danke! | Das wurde eingetragen: | Dieses Formular gehört zu einer Vorlage: Es prüft die Eingaben und sendet nichts. | Mindestens 8 Zeichen. | {n} von {all} ausgefüllt',
    fr: 'Deux minutes suffisent. Rien n’est envoyé avant le bouton. | Les champs marqués d’un astérisque sont nécessaires. | En remplir un autre | Regardez ces champs : | J’ai lu ceci et j’accepte que mes réponses soient conservées. | Acceptez, ou fermez la page. | Merci ! | Voici ce que vous avez écrit : | Ce formulaire fait partie d’un modèle : il vérifie ce que vous écrivez et n’envoie rien. | Au moins 8 caractères. | {n} sur {all} remplis',
    pt: 'Leva dois minutos. Nada é enviado antes do botão. | Campos com asterisco são necessários. | Preencher outro | Veja estes campos: | Li isto e concordo que minhas respostas sejam guardadas. | Concorde, ou feche a página. | Obrigado! | Isto é o que você preencheu: | Este formulário é parte de um modelo: ele confere o que você digita e não envia nada. | Pelo menos 8 caracteres. | {n} de {all} preenchidos',
    it: 'Bastano due minuti. Niente parte prima del pulsante. | I campi con l’asterisco servono. | Compilane un altro | Guarda questi campi: | Ho letto e accetto che le mie risposte siano conservate. | Accetta, o chiudi la pagina. | Grazie! | Ecco che cosa hai scritto: | Questo modulo fa parte di un modello: controlla quello che scrivi e non invia nulla. | Almeno 8 caratteri. | {n} su {all} compilati',
    nl: 'Het kost twee minuten. Er wordt niets verstuurd voordat je op de knop drukt. | Velden met een sterretje zijn verplicht. | Nog een invullen | Kijk deze velden nog eens na: | Ik heb dit gelezen en vind het goed dat mijn antwoorden worden bewaard. | Ga akkoord, of sluit deze pagina. | Bedankt! | Dit heb je ingevuld: | Dit formulier hoort bij een sjabloon: het controleert wat je typt en verstuurt niets. | Minstens 8 tekens. | {n} van {all} ingevuld',
    pl: 'To zajmie dwie minuty. Nic nie zostanie wysłane, zanim naciśniesz przycisk. | Pola z gwiazdką są wymagane. | Wypełnij kolejny | Sprawdź te pola: | Znam te informacje i zgadzam się na przechowanie moich odpowiedzi. | Zaznacz zgodę albo zamknij tę stronę. | Dziękujemy! | Oto twoje odpowiedzi: | Ten formularz jest częścią szablonu: sprawdza wpisany tekst i niczego nie wysyła. | Co najmniej 8 znaków. | Wypełniono {n} z {all}',
    tr: 'İki dakika sürer. Düğmeye basmadan hiçbir şey gönderilmez. | Yıldızlı alanlar zorunludur. | Bir tane daha doldur | Lütfen şu alanlara bakın: | Okudum ve yanıtlarımın saklanmasını kabul ediyorum. | Lütfen kabul edin ya da bu sayfayı kapatın. | Teşekkürler! | Yazdıklarınız: | Bu form bir taslağın parçasıdır: yazdıklarınızı denetler, hiçbir şey göndermez. | En az 8 karakter. | {all} alandan {n} tanesi dolu',
    ru: 'Это займёт две минуты. До нажатия кнопки ничего не отправляется. | Поля со звёздочкой нужны. | Заполнить ещё раз | Посмотрите на эти поля: | Я прочёл это и согласен, что мои ответы сохранят. | Согласитесь или закройте страницу. | Спасибо! | Вот что вы указали: | Эта форма — часть шаблона: она проверяет ввод и ничего не отправляет. | Не меньше 8 знаков. | Заполнено {n} из {all}',
    zh: '只需两分钟。按下按钮之前不会发送任何内容。 | 带星号的为必填。 | 再填一份 | 请检查以下栏目： | 我已阅读并同意保存我的回答。 | 请同意，或关闭此页。 | 谢谢！ | 你填写的内容： | 此表单是模板的一部分：只检查输入，不发送任何内容。 | 至少 8 个字符。 | 已填 {n}/{all}',
    ja: '二分で終わります。ボタンを押すまで何も送られません。 | 星印は必須です。 | もう一つ入力する | 次の項目をご確認ください： | 内容を読み、回答の保存に同意します。 | 同意するか、このページを閉じてください。 | ありがとうございます！ | 入力された内容： | このフォームはひな形の一部です。入力を確かめるだけで、何も送信しません。 | 8 文字以上。 | {all} 項目中 {n} 項目入力済み',
    ko: '2분이면 됩니다. 버튼을 누르기 전에는 아무것도 전송되지 않습니다. | 별표가 있는 항목은 필수입니다. | 하나 더 작성 | 다음 항목을 확인해 주세요: | 내용을 읽었으며 답변이 보관되는 것에 동의합니다. | 동의하거나 이 페이지를 닫아 주세요. | 고맙습니다! | 작성하신 내용입니다: | 이 양식은 견본의 일부입니다. 입력한 내용을 확인만 하고 아무것도 보내지 않습니다. | 8자 이상. | {all}개 중 {n}개 작성',
    hi: 'दो मिनट लगेंगे। बटन दबाने से पहले कुछ नहीं भेजा जाता। | तारे वाले खाने ज़रूरी हैं। | एक और भरें | कृपया ये खाने देखें: | मैंने इसे पढ़ लिया है और सहमति देता/देती हूँ कि मेरे जवाब रखे जाएँ। | कृपया सहमति दें या यह पृष्ठ बंद करें। | धन्यवाद! | आपने यह भरा है: | यह फ़ॉर्म एक नमूने का हिस्सा है: यह लिखा हुआ जाँचता है और कुछ नहीं भेजता। | कम से कम 8 अक्षर। | {all} में से {n} भरे',
    ar: 'لن يستغرق الأمر أكثر من دقيقتين. لا يُرسل شيء قبل أن تضغط الزر. | الحقول ذات النجمة مطلوبة. | املأ نموذجًا آخر | راجع هذه الحقول من فضلك: | قرأت هذا وأوافق على حفظ إجاباتي. | وافق من فضلك أو أغلق هذه الصفحة. | شكرًا لك! | هذا ما كتبته: | هذا النموذج جزء من قالب: يتحقق مما تكتبه ولا يرسل شيئًا. | 8 أحرف على الأقل. | مُلئ {n} من {all}',
  },
);
