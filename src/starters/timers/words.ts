import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['timer', 'name', 'minutes', 'add', 'start', 'pause', 'reset', 'remove', 'done', 'sound', 'help'],
  {
    en: 'Timer {n} | Name | Minutes | Add | Start | Pause | Reset | Remove {name} | {name}: time is up! | Sound | All timers run at the same time, and go on while the page is closed. They ring only while it is open.',
    es: 'Temporizador {n} | Nombre | Minutos | Añadir | Empezar | Pausar | Reiniciar | Quitar {name} | {name}: ¡tiempo! | Sonido | Todos corren a la vez y siguen con la página cerrada. Solo suenan con ella abierta.',
    de: 'Timer {n} | Name | Minuten | Hinzufügen | Starten | Anhalten | Zurücksetzen | {name} entfernen | {name}: Die Zeit ist um! | Ton | Alle Timer laufen gleichzeitig, auch bei geschlossener Seite. Sie klingeln nur, solange sie offen ist.',
    fr: 'Minuteur {n} | Nom | Minutes | Ajouter | Démarrer | Pause | Réinitialiser | Retirer {name} | {name} : c’est fini ! | Son | Tous tournent en même temps, même page fermée. Ils ne sonnent que si elle est ouverte.',
    pt: 'Timer {n} | Nome | Minutos | Adicionar | Começar | Pausar | Reiniciar | Remover {name} | {name}: tempo esgotado! | Som | Todos correm ao mesmo tempo, mesmo com a página fechada. Só tocam com ela aberta.',
    it: 'Timer {n} | Nome | Minuti | Aggiungi | Avvia | Pausa | Azzera | Togli {name} | {name}: tempo scaduto! | Suono | Corrono tutti insieme, anche a pagina chiusa. Suonano solo se è aperta.',
    nl: 'Timer {n} | Naam | Minuten | Toevoegen | Start | Pauze | Opnieuw | {name} verwijderen | {name}: de tijd is om! | Geluid | Alle timers lopen tegelijk, ook als de pagina dicht is. Ze gaan alleen af als die open is.',
    pl: 'Minutnik {n} | Nazwa | Minuty | Dodaj | Start | Pauza | Od nowa | Usuń: {name} | {name}: czas minął! | Dźwięk | Wszystkie działają jednocześnie, także po zamknięciu strony. Dzwonią tylko, gdy jest otwarta.',
    tr: 'Zamanlayıcı {n} | Ad | Dakika | Ekle | Başlat | Duraklat | Sıfırla | {name} sil | {name}: süre doldu! | Ses | Hepsi aynı anda çalışır, sayfa kapalıyken de sürer. Yalnız açıkken çalar.',
    ru: 'Таймер {n} | Название | Минуты | Добавить | Старт | Пауза | Сбросить | Убрать: {name} | {name}: время вышло! | Звук | Все таймеры идут одновременно, даже если страница закрыта. Звонят, только пока она открыта.',
    zh: '计时器 {n} | 名称 | 分钟 | 添加 | 开始 | 暂停 | 重置 | 删除{name} | {name}：时间到！ | 声音 | 所有计时器同时运行，关闭页面也会继续；仅在页面打开时响铃。',
    ja: 'タイマー{n} | 名前 | 分 | 追加 | 開始 | 一時停止 | リセット | {name}を削除 | {name}：時間です！ | 音 | すべて同時に動き、ページを閉じても進みます。鳴るのは開いている間だけです。',
    ko: '타이머 {n} | 이름 | 분 | 추가 | 시작 | 일시정지 | 초기화 | {name} 지우기 | {name}: 시간이 다 됐어요! | 소리 | 모두 동시에 돌아가고 페이지를 닫아도 계속됩니다. 열려 있을 때만 울립니다.',
    hi: 'टाइमर {n} | नाम | मिनट | जोड़ें | शुरू करें | रोकें | फिर से | {name} हटाएँ | {name}: समय पूरा! | आवाज़ | सब टाइमर एक साथ चलते हैं, पेज बंद होने पर भी। वे तभी बजते हैं जब पेज खुला हो।',
    ar: 'المؤقت {n} | الاسم | الدقائق | أضف | ابدأ | إيقاف مؤقت | إعادة | احذف {name} | {name}: انتهى الوقت! | الصوت | تعمل كل المؤقتات معًا وتستمر مع إغلاق الصفحة، ولا ترن إلا وهي مفتوحة.',
  },
);
