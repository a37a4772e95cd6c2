import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['drop', 'each', 'only', 'hours', 'files', 'empty', 'remove', 'failed'],
  {
    en: 'Drop files here, or choose them | At most {size} each. | Only {types}. | Files are deleted after {n} hours. | Files | Nothing here yet. | Delete | The upload failed. Please try again.',
    es: 'Suelta archivos aquí o elígelos | Como máximo {size} cada uno. | Solo {types}. | Los archivos se borran a las {n} horas. | Archivos | Aún no hay nada. | Borrar | La subida ha fallado. Inténtalo de nuevo.',
    de: 'Dateien hier ablegen oder auswählen | Höchstens {size} je Datei. | Nur {types}. | Dateien werden nach {n} Stunden gelöscht. | Dateien | Noch nichts da. | Löschen | Das Hochladen ist gescheitert. Bitte versuche es noch einmal.',
    fr: 'Dépose des fichiers ici ou choisis-les | {size} au plus par fichier. | Seulement {types}. | Les fichiers sont supprimés au bout de {n} heures. | Fichiers | Rien pour l’instant. | Supprimer | L’envoi a échoué. Réessaie, s’il te plaît.',
    pt: 'Solte arquivos aqui ou escolha-os | No máximo {size} cada. | Somente {types}. | Os arquivos são apagados após {n} horas. | Arquivos | Nada por aqui ainda. | Apagar | O envio falhou. Tente de novo.',
    it: 'Trascina qui i file o sceglili | Al massimo {size} ciascuno. | Solo {types}. | I file vengono eliminati dopo {n} ore. | File | Ancora niente. | Elimina | Il caricamento non è riuscito. Riprova.',
    pl: 'Upuść pliki tutaj lub wybierz je | Najwyżej {size} na plik. | Tylko {types}. | Pliki są usuwane po {n} godz. | Pliki | Jeszcze nic tu nie ma. | Usuń | Przesyłanie nie powiodło się. Spróbuj ponownie.',
    tr: 'Dosyaları buraya bırak ya da seç | Dosya başına en çok {size}. | Yalnızca {types}. | Dosyalar {n} saat sonra silinir. | Dosyalar | Henüz bir şey yok. | Sil | Yükleme başarısız oldu. Lütfen tekrar dene.',
    ru: 'Перетащите файлы сюда или выберите их | Не больше {size} каждый. | Только {types}. | Файлы удаляются через {n} ч. | Файлы | Пока ничего нет. | Удалить | Не удалось загрузить. Попробуйте ещё раз.',
    zh: '把文件拖到这里，或点击选择 | 每个文件最大 {size}。 | 仅限 {types}。 | 文件在 {n} 小时后删除。 | 文件 | 还没有文件。 | 删除 | 上传失败，请再试一次。',
    ja: 'ここにファイルをドロップするか、選んでください | 1ファイル最大 {size}。 | {types} のみ。 | ファイルは {n} 時間後に削除されます。 | ファイル | まだ何もありません。 | 削除 | アップロードに失敗しました。もう一度お試しください。',
    ko: '파일을 여기에 놓거나 선택하세요 | 파일당 최대 {size}. | {types}만 가능해요. | 파일은 {n}시간 뒤에 삭제돼요. | 파일 | 아직 아무것도 없어요. | 삭제 | 업로드하지 못했어요. 다시 시도해 주세요.',
    hi: 'फ़ाइलें यहाँ छोड़ें या चुनें | हर फ़ाइल अधिकतम {size}। | केवल {types}। | फ़ाइलें {n} घंटे बाद हटाई जाती हैं। | फ़ाइलें | अभी यहाँ कुछ नहीं है। | हटाएँ | अपलोड विफल रहा। कृपया फिर से कोशिश करें।',
    nl: 'Sleep bestanden hierheen of kies ze | Hoogstens {size} per bestand. | Alleen {types}. | Bestanden worden na {n} uur verwijderd. | Bestanden | Nog niets hier. | Verwijderen | Het uploaden is mislukt. Probeer het opnieuw.',
    ar: 'أفلت الملفات هنا أو اخترها | {size} كحد أقصى لكل ملف. | فقط {types}. | تُحذف الملفات بعد {n} ساعة. | الملفات | لا شيء هنا بعد. | حذف | فشل الرفع. حاول مرة أخرى.',
    id: 'Taruh file di sini, atau pilih file | Masing-masing paling besar {size}. | Hanya {types}. | File dihapus setelah {n} jam. | File | Belum ada apa-apa. | Hapus | Unggahan gagal. Silakan coba lagi.',
    vi: 'Thả tệp vào đây, hoặc chọn tệp | Mỗi tệp tối đa {size}. | Chỉ {types}. | Tệp bị xóa sau {n} giờ. | Tệp | Chưa có gì ở đây. | Xóa | Tải lên không thành công. Vui lòng thử lại.',
    uk: 'Перетягніть файли сюди або виберіть їх | Щонайбільше {size} кожен. | Лише {types}. | Файли видаляються через {n} год. | Файли | Тут поки нічого немає. | Видалити | Не вдалося завантажити. Спробуйте ще раз.',
    sv: 'Släpp filer här eller välj dem | Högst {size} per fil. | Bara {types}. | Filer raderas efter {n} timmar. | Filer | Inget här än. | Radera | Uppladdningen misslyckades. Försök igen.',
  },
);
