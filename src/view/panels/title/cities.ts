/** The four hanging scrolls. */
import type { Level } from '../../../sim/index';
import { say, saySecond } from '../../text/index';
import type { Brocade } from '../kit/scroll-frame';
import dongguan from '../../../../assets/art/hanging-dongguan.webp';
import foshan from '../../../../assets/art/hanging-foshan.webp';
import kunshan from '../../../../assets/art/hanging-kunshan.webp';
import yiwu from '../../../../assets/art/hanging-yiwu.webp';

export interface Card {
  readonly id: string;
  readonly level: Level;
  readonly name: string;
  /** Its name in characters, for the inscription on the painting. */
  readonly inscription: string;
  readonly second: string;
  readonly province: string;
  readonly question: string;
  readonly theme: string;
  readonly themeGlyph: string;
  readonly difficulty: 1 | 2 | 3 | 4;
  readonly picture: string;
  readonly brocade: Brocade;
  /** The inscription stands where the painting leaves room. */
  readonly inscribed: 'left' | 'right';
}

interface Hanging { readonly difficulty: 1 | 2 | 3 | 4; readonly picture: string; readonly brocade: Brocade; readonly inscribed: 'left' | 'right'; readonly inscription: string; readonly themeGlyph: string }

const HANGINGS = {
  yiwu: { difficulty: 1, picture: yiwu, brocade: 'ochre', inscribed: 'right', inscription: '义乌', themeGlyph: '文' },
  foshan: { difficulty: 2, picture: foshan, brocade: 'malachite', inscribed: 'right', inscription: '佛山', themeGlyph: '产' },
  kunshan: { difficulty: 3, picture: kunshan, brocade: 'azurite', inscribed: 'right', inscription: '昆山', themeGlyph: '产' },
  dongguan: { difficulty: 4, picture: dongguan, brocade: 'vermilion', inscribed: 'left', inscription: '东莞', themeGlyph: '险' },
} as const satisfies Record<string, Hanging>;

/** The shipped levels, from gentle to severe. */
export function cards(levels: readonly Level[]): readonly Card[] {
  return (['yiwu', 'foshan', 'kunshan', 'dongguan'] as const).flatMap((id) => {
    const level = levels.find(({ city }) => city.id === id);
    return level ? [ofLevel(level, HANGINGS[id])] : [];
  });
}

function ofLevel(level: Level, hanging: Hanging): Card {
  const { city } = level;
  return {
    ...hanging, id: city.id, level, name: say(city.name), second: saySecond(city.name), province: say(city.province),
    question: say(city.question), theme: say(city.theme), difficulty: city.difficulty,
  };
}
