import { SIGNS, type Sign } from '../../../sim/index';
import { t } from '../../text/index';

/** Which of the six signs a chart shows. */
export function SignPick({ sign, onPick }: { readonly sign: Sign; readonly onPick: (sign: Sign) => void }) {
  return (
    <label class="look-pick">{t('look.course.which')}{' '}
      <select value={sign} onChange={(event) => onPick(event.currentTarget.value as Sign)}>{SIGNS.map((id) => <option key={id} value={id}>{t(`indicator.${id}`)}</option>)}</select>
    </label>
  );
}
