// A name in Latin letters for places whose source gives none: letter by letter, short vowels left out. For ids and tables, not for people to quote.
import { fold } from '../../text/index.ts';

// biome-ignore format: the alphabet in its order
const sounds: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y',
};

/** كفر حمرة: Kfr Hmrh. */
export const romanise = (arabic: string): string =>
  fold(arabic)
    .split(/[\s-]+/)
    .map((word) => {
      const article = word.length > 4 && word.startsWith('ال');
      const letters = [...(article ? word.slice(2) : word)]
        .map((letter) => sounds[letter] ?? (/[a-z0-9]/.test(letter) ? letter : ''))
        .join('');
      return (article ? 'Al-' : '') + letters.charAt(0).toUpperCase() + letters.slice(1);
    })
    .filter((word) => word !== '')
    .join(' ');
