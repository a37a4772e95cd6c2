import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['content', 'svg', 'png', 'empty', 'long', 'label', 'help'], {
  en: 'Address or text | Download SVG | Download PNG | Type what the code should say. | That is too long for a code. | QR code: {words} | The code is made in your browser. Nothing is sent.',
  es: 'Dirección o texto | Descargar SVG | Descargar PNG | Escribe lo que debe decir el código. | Es demasiado largo para un código. | Código QR: {words} | El código se crea en tu navegador. No se envía nada.',
  de: 'Adresse oder Text | SVG herunterladen | PNG herunterladen | Schreib, was der Code sagen soll. | Das ist zu lang für einen Code. | QR-Code: {words} | Der Code entsteht in deinem Browser. Es wird nichts verschickt.',
  fr: 'Adresse ou texte | Télécharger en SVG | Télécharger en PNG | Écrivez ce que le code doit dire. | C’est trop long pour un code. | Code QR : {words} | Le code est créé dans votre navigateur. Rien n’est envoyé.',
  pt: 'Endereço ou texto | Baixar SVG | Baixar PNG | Escreva o que o código deve dizer. | É longo demais para um código. | Código QR: {words} | O código é criado no seu navegador. Nada é enviado.',
  it: 'Indirizzo o testo | Scarica SVG | Scarica PNG | Scrivi che cosa deve dire il codice. | È troppo lungo per un codice. | Codice QR: {words} | Il codice nasce nel tuo browser. Nulla viene inviato.',
  nl: 'Adres of tekst | SVG downloaden | PNG downloaden | Typ wat er in de code moet staan. | Dat is te lang voor een code. | QR-code: {words} | De code wordt in je browser gemaakt. Er wordt niets verstuurd.',
  pl: 'Adres lub tekst | Pobierz SVG | Pobierz PNG | Wpisz, co ma zawierać kod. | To za długie na kod. | Kod QR: {words} | Kod powstaje w przeglądarce. Nic nie jest wysyłane.',
  tr: 'Adres ya da metin | SVG indir | PNG indir | Kodun ne diyeceğini yaz. | Bu, bir kod için fazla uzun. | QR kodu: {words} | Kod tarayıcında üretilir. Hiçbir şey gönderilmez.',
  ru: 'Адрес или текст | Скачать SVG | Скачать PNG | Введите, что должно быть в коде. | Это слишком длинно для кода. | QR-код: {words} | Код создаётся в вашем браузере. Ничего не отправляется.',
  zh: '网址或文字 | 下载 SVG | 下载 PNG | 请输入二维码的内容。 | 内容太长，放不进二维码。 | 二维码：{words} | 二维码在浏览器中生成，不会发送任何内容。',
  ja: 'アドレスまたは文章 | SVG を保存 | PNG を保存 | コードに入れる内容を書いてください。 | 長すぎてコードに入りません。 | QR コード：{words} | コードはブラウザーの中で作られ、何も送信されません。',
  ko: '주소 또는 글 | SVG 받기 | PNG 받기 | 코드에 담을 내용을 적으세요. | 코드에 담기에는 너무 깁니다. | QR 코드: {words} | 코드는 브라우저에서 만들어지며 아무것도 전송하지 않습니다.',
  hi: 'पता या लिखाई | SVG उतारें | PNG उतारें | लिखें कि कोड में क्या हो। | यह कोड के लिए बहुत लंबा है। | QR कोड: {words} | कोड आपके ब्राउज़र में बनता है। कुछ भेजा नहीं जाता।',
  ar: 'عنوان أو نص | نزّل SVG | نزّل PNG | اكتب ما يقوله الرمز. | هذا أطول مما يسعه الرمز. | رمز QR: {words} | يُصنع الرمز في متصفحك ولا يُرسل شيء.',
  id: 'Alamat atau teks | Unduh SVG | Unduh PNG | Ketik isi kodenya. | Terlalu panjang untuk sebuah kode. | Kode QR: {words} | Kode dibuat di browser Anda. Tidak ada yang dikirim.',
  vi: 'Địa chỉ hoặc văn bản | Tải SVG | Tải PNG | Nhập nội dung cho mã. | Nội dung quá dài cho một mã. | Mã QR: {words} | Mã được tạo trong trình duyệt của bạn. Không gửi gì đi.',
  uk: 'Адреса або текст | Завантажити SVG | Завантажити PNG | Введіть, що має бути в коді. | Це надто довго для коду. | QR-код: {words} | Код створюється у вашому браузері. Нічого не надсилається.',
  sv: 'Adress eller text | Ladda ner SVG | Ladda ner PNG | Skriv vad koden ska innehålla. | Det är för långt för en kod. | QR-kod: {words} | Koden skapas i din webbläsare. Inget skickas.',
});
