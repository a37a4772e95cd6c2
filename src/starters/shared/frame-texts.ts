import { dictionary } from '../page/dictionary.ts';

/** Texts that all bots share. */
export const frameTexts = dictionary(['unknownCommand', 'failed', 'notAllowed'], {
  en: 'I do not know this command any more. | Something went wrong. Please try again. | You may not use this command.',
  es: 'Ya no conozco este comando. | Algo salió mal. Inténtalo de nuevo. | No puedes usar este comando.',
  de: 'Diesen Befehl kenne ich nicht mehr. | Etwas ist schiefgegangen. Bitte versuche es noch einmal. | Diesen Befehl darfst du nicht benutzen.',
  fr: 'Je ne connais plus cette commande. | Quelque chose a échoué. Réessaie, s’il te plaît. | Tu ne peux pas utiliser cette commande.',
  pt: 'Já não conheço este comando. | Algo deu errado. Tente de novo. | Você não pode usar este comando.',
  it: 'Non conosco più questo comando. | Qualcosa è andato storto. Riprova. | Non puoi usare questo comando.',
  nl: 'Dit commando ken ik niet meer. | Er ging iets mis. Probeer het nog eens. | Je mag dit commando niet gebruiken.',
  pl: 'Nie znam już tego polecenia. | Coś poszło nie tak. Spróbuj ponownie. | Nie możesz używać tego polecenia.',
  tr: 'Bu komutu artık bilmiyorum. | Bir şeyler ters gitti. Lütfen tekrar dene. | Bu komutu kullanamazsın.',
  ru: 'Я больше не знаю эту команду. | Что-то пошло не так. Попробуйте ещё раз. | Вам нельзя использовать эту команду.',
  zh: '我已不认识这个命令。 | 出错了，请再试一次。 | 你不能使用这个命令。',
  ja: 'このコマンドはもうありません。 | エラーが発生しました。もう一度お試しください。 | このコマンドは使えません。',
  ko: '더 이상 없는 명령어예요. | 문제가 생겼어요. 다시 시도해 주세요. | 이 명령어는 사용할 수 없어요.',
  hi: 'यह कमांड अब नहीं है। | कुछ गलत हुआ। फिर से कोशिश करें। | आप यह कमांड नहीं चला सकते।',
  ar: 'لم أعد أعرف هذا الأمر. | حدث خطأ ما. حاول مرة أخرى من فضلك. | لا يمكنك استخدام هذا الأمر.',
  id: 'Perintah ini sudah tidak saya kenal. | Terjadi kesalahan. Silakan coba lagi. | Anda tidak boleh memakai perintah ini.',
  vi: 'Mình không còn biết lệnh này. | Đã xảy ra lỗi. Vui lòng thử lại. | Bạn không được dùng lệnh này.',
  uk: 'Я більше не знаю цієї команди. | Щось пішло не так. Спробуйте ще раз. | Вам не можна користуватися цією командою.',
  sv: 'Jag känner inte till det här kommandot längre. | Något gick fel. Försök igen. | Du får inte använda det här kommandot.',
});
