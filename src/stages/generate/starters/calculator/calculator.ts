import { markup } from '../../markup.ts';
import { definePage } from '../../page/define-page.ts';
import { dictionary } from '../../page/dictionary.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';

export const words = dictionary(
  [
    'keys',
    'clear',
    'back',
    'plus',
    'minus',
    'times',
    'divide',
    'percent',
    'sign',
    'equals',
    'point',
    'history',
    'empty',
    'forget',
    'error',
    'help',
    'open',
    'close',
  ],
  {
    en: 'Keys | Clear | Delete the last | Plus | Minus | Times | Divided by | Percent | Change the sign | Equals | Point | History | What you calculate is kept here. | Forget all | That cannot be calculated. | The keyboard works too: digits, + − × ÷, Enter, Escape. | Open bracket | Close bracket',
    es: 'Teclas | Borrar | Borrar lo último | Más | Menos | Por | Entre | Por ciento | Cambiar el signo | Igual | Coma | Historial | Aquí queda lo que calculas. | Olvidar todo | Eso no se puede calcular. | El teclado también sirve: cifras, + − × ÷, Intro, Escape. | Abrir paréntesis | Cerrar paréntesis',
    de: 'Tasten | Löschen | Letztes löschen | Plus | Minus | Mal | Geteilt durch | Prozent | Vorzeichen wechseln | Gleich | Komma | Verlauf | Hier steht, was du gerechnet hast. | Alles vergessen | Das lässt sich nicht rechnen. | Auch die Tastatur geht: Ziffern, + − × ÷, Enter, Escape. | Klammer auf | Klammer zu',
    fr: 'Touches | Effacer | Effacer le dernier | Plus | Moins | Fois | Divisé par | Pour cent | Changer le signe | Égale | Virgule | Historique | Vos calculs restent ici. | Tout oublier | Cela ne se calcule pas. | Le clavier marche aussi : chiffres, + − × ÷, Entrée, Échap. | Ouvrir la parenthèse | Fermer la parenthèse',
    pt: 'Teclas | Limpar | Apagar o último | Mais | Menos | Vezes | Dividido por | Por cento | Trocar o sinal | Igual | Vírgula | Histórico | Seus cálculos ficam aqui. | Esquecer tudo | Isso não pode ser calculado. | O teclado também funciona: números, + − × ÷, Enter, Esc. | Abrir parêntese | Fechar parêntese',
    it: 'Tasti | Cancella | Cancella l’ultimo | Più | Meno | Per | Diviso | Percento | Cambia segno | Uguale | Virgola | Cronologia | Qui restano i tuoi calcoli. | Dimentica tutto | Non si può calcolare. | Funziona anche la tastiera: cifre, + − × ÷, Invio, Esc. | Apri parentesi | Chiudi parentesi',
    pl: 'Klawisze | Wyczyść | Usuń ostatni | Plus | Minus | Razy | Podziel przez | Procent | Zmień znak | Równa się | Przecinek | Historia | Tu zostają obliczenia. | Zapomnij wszystko | Tego nie da się obliczyć. | Działa też klawiatura: cyfry, + − × ÷, Enter, Escape. | Otwórz nawias | Zamknij nawias',
    tr: 'Tuşlar | Temizle | Sonuncuyu sil | Artı | Eksi | Çarpı | Bölü | Yüzde | İşareti değiştir | Eşittir | Virgül | Geçmiş | Hesapların burada kalır. | Hepsini unut | Bu hesaplanamaz. | Klavye de çalışır: rakamlar, + − × ÷, Enter, Escape. | Parantez aç | Parantez kapat',
    ru: 'Клавиши | Очистить | Удалить последнее | Плюс | Минус | Умножить | Разделить | Процент | Сменить знак | Равно | Запятая | История | Здесь остаются вычисления. | Забыть всё | Это нельзя вычислить. | Клавиатура тоже работает: цифры, + − × ÷, Enter, Escape. | Открыть скобку | Закрыть скобку',
    zh: '按键 | 清除 | 删除末位 | 加 | 减 | 乘 | 除以 | 百分号 | 变号 | 等于 | 小数点 | 历史 | 计算记录会留在这里。 | 全部清除 | 无法计算。 | 也可用键盘：数字、+ − × ÷、回车、Esc。 | 左括号 | 右括号',
    ja: 'キー | クリア | 一つ消す | 足す | 引く | 掛ける | 割る | パーセント | 符号を変える | イコール | 小数点 | 履歴 | 計算はここに残ります。 | すべて消す | 計算できません。 | キーボードも使えます：数字、+ − × ÷、Enter、Esc。 | 括弧を開く | 括弧を閉じる',
    ko: '키 | 지우기 | 하나 지우기 | 더하기 | 빼기 | 곱하기 | 나누기 | 퍼센트 | 부호 바꾸기 | 같음 | 소수점 | 기록 | 계산한 것이 여기 남습니다. | 모두 지우기 | 계산할 수 없습니다. | 키보드도 됩니다: 숫자, + − × ÷, Enter, Esc. | 괄호 열기 | 괄호 닫기',
    hi: 'कुंजियाँ | साफ़ करें | आखिरी हटाएँ | जोड़ | घटाव | गुणा | भाग | प्रतिशत | चिह्न बदलें | बराबर | दशमलव | इतिहास | आपकी गणनाएँ यहाँ रहती हैं। | सब भूल जाएँ | इसकी गणना नहीं हो सकती। | कीबोर्ड भी चलता है: अंक, + − × ÷, Enter, Escape। | कोष्ठक खोलें | कोष्ठक बंद करें',
  },
);

/** A pocket calculator that knows brackets and what comes first, and keeps what was calculated. */
export const calculator = definePage(
  {
    name: 'calculator',
    about: 'A calculator with keyboard, brackets and history',
    cues: [
      'calculator',
      'calc',
      'calculadora',
      'taschenrechner',
      'rechner',
      'calculatrice',
      'calculette',
      'calcolatrice',
      'kalkulator',
      'hesap makinesi',
      'калькулятор',
      '计算器',
      '電卓',
      '계산기',
      'कैलकुलेटर',
      'गणक',
    ],
    words,
    colour: '#e2571e',
  },
  ({ title, t, pick }) => {
    const key = ([value, face, label, kind]: readonly [string, string, string, string]) => markup`
      <button type="button" class="key ${kind}" data-key="${value}" aria-label="${label}">${face}</button>
    `;
    const digit = (value: string) => [value, value, value, 'digit'] as const;
    return {
      body: markup`
        <main id="main" class="desk" tabindex="-1">
          <section class="device" aria-labelledby="name">
            <h1 id="name">${title}</h1>
            <div class="screen">
              <p class="typed" id="typed"></p>
              <output class="value" id="value">0</output>
            </div>
            <div class="keys" role="group" aria-label="${t('keys')}">
              ${[
                ['clear', 'C', t('clear'), 'soft'] as const,
                ['(', '(', t('open'), 'soft'] as const,
                [')', ')', t('close'), 'soft'] as const,
                ['/', '÷', t('divide'), 'sign'] as const,
                digit('7'),
                digit('8'),
                digit('9'),
                ['*', '×', t('times'), 'sign'] as const,
                digit('4'),
                digit('5'),
                digit('6'),
                ['-', '−', t('minus'), 'sign'] as const,
                digit('1'),
                digit('2'),
                digit('3'),
                ['+', '+', t('plus'), 'sign'] as const,
                ['%', '%', t('percent'), 'digit'] as const,
                digit('0'),
                ['.', '.', t('point'), 'digit'] as const,
                ['=', '=', t('equals'), 'equals'] as const,
                ['back', '⌫', t('back'), 'soft wide'] as const,
                ['sign', '±', t('sign'), 'soft wide'] as const,
              ].map(key)}
            </div>
          </section>
          <section class="tape" aria-labelledby="history-heading">
            <div class="tape-head">
              <h2 id="history-heading">${t('history')}</h2>
              <button type="button" class="forget" id="forget">${t('forget')}</button>
            </div>
            <p id="empty">${t('empty')}</p>
            <ol id="history"></ol>
            <p class="help">${t('help')}</p>
          </section>
        </main>
      `,
      styles,
      script,
      content: { text: pick('error') },
      font: 'sans',
      notes: [
        '`index.html`: the keys.',
        '`script.js`: how a term is read and calculated, without `eval`.',
      ],
    };
  },
);
