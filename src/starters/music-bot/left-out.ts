import type { Language } from '../../contracts/languages.ts';
import type { Plan } from '../../contracts/job/plan.ts';

/** Services with songs let no bot play them: it has those of its folder, and links to audio. */
export function leftOutOfMusic({ language = 'en' }: Pick<Plan, 'language'>): readonly string[] {
  return [left[language]];
}

const left: Readonly<Record<Language, string>> = {
  en: 'songs from YouTube or Spotify: it plays the files of its folder and links to audio',
  es: 'canciones de YouTube o Spotify: reproduce los archivos de su carpeta y enlaces de audio',
  de: 'Lieder von YouTube oder Spotify: er spielt die Dateien seines Ordners und Links zu Audio',
  fr: 'morceaux de YouTube ou Spotify : il joue les fichiers de son dossier et des liens audio',
  pt: 'músicas do YouTube ou Spotify: ele toca os arquivos da sua pasta e links de áudio',
  it: 'brani da YouTube o Spotify: riproduce i file della sua cartella e link audio',
  nl: 'nummers van YouTube of Spotify: hij speelt de bestanden van zijn map en links naar audio',
  pl: 'utwory z YouTube lub Spotify: odtwarza pliki ze swojego folderu i linki do audio',
  tr: 'YouTube veya Spotify şarkıları: klasöründeki dosyaları ve ses bağlantılarını çalar',
  ru: 'песни с YouTube и Spotify: он играет файлы из своей папки и ссылки на аудио',
  zh: 'YouTube 或 Spotify 的歌曲：它播放文件夹里的文件和音频链接',
  ja: 'YouTube や Spotify の曲（フォルダーのファイルと音声のリンクを再生します）',
  ko: 'YouTube나 Spotify의 노래: 폴더의 파일과 오디오 링크를 재생해요',
  hi: 'YouTube या Spotify के गाने: यह अपने फ़ोल्डर की फ़ाइलें और ऑडियो लिंक बजाता है',
  ar: 'أغاني YouTube أو Spotify: يشغّل ملفات مجلده وروابط الصوت',
};
