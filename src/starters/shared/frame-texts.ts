import { dictionary } from '../page/dictionary.ts';

/** Texts that all bots share. */
export const frameTexts = dictionary(['unknownCommand', 'failed'], {
  en: 'I do not know this command any more. | Something went wrong. Please try again.',
  es: 'Ya no conozco este comando. | Algo salió mal. Inténtalo de nuevo.',
  de: 'Diesen Befehl kenne ich nicht mehr. | Etwas ist schiefgegangen. Bitte versuche es noch einmal.',
  fr: 'Je ne connais plus cette commande. | Quelque chose a échoué. Réessaie, s’il te plaît.',
  pt: 'Já não conheço este comando. | Algo deu errado. Tente de novo.',
  it: 'Non conosco più questo comando. | Qualcosa è andato storto. Riprova.',
  nl: 'Dit commando ken ik niet meer. | Er ging iets mis. Probeer het nog eens.',
  pl: 'Nie znam już tego polecenia. | Coś poszło nie tak. Spróbuj ponownie.',
  tr: 'Bu komutu artık bilmiyorum. | Bir şeyler ters gitti. Lütfen tekrar dene.',
  ru: 'Я больше не знаю эту команду. | Что-то пошло не так. Попробуйте ещё раз.',
  zh: '我已不认识这个命令。 | 出错了，请再试一次。',
  ja: 'このコマンドはもうありません。 | エラーが発生しました。もう一度お試しください。',
  ko: '더 이상 없는 명령어예요. | 문제가 생겼어요. 다시 시도해 주세요.',
  hi: 'यह कमांड अब नहीं है। | कुछ गलत हुआ। फिर से कोशिश करें।',
  ar: 'لم أعد أعرف هذا الأمر. | حدث خطأ ما. حاول مرة أخرى من فضلك.',
});
