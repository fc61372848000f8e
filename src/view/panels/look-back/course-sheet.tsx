import { signCourse } from '../../model/look-back';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Sheet } from '../kit/index';
import { CourseKey, CoursePicture, playOf } from './course-picture';
import { SignPick } from './sign-pick';

/** The whole course of one sign, whose brush moves the desk. */
export function CourseSheet({ session }: { readonly session: Session }) {
  const { lookBack } = session;
  const run = lookBack.present.value;
  const sign = session.fanSign.value;
  return (
    <Sheet id="forecast" title={t('look.course')} second="历程" class="look-course-sheet" aside={<CourseKey />}>
      <SignPick sign={sign} onPick={(id) => session.showFan(id)} />
      <CoursePicture level={run.level} sign={sign} points={signCourse(run, sign)} moments={lookBack.moments.value} year={lookBack.year.value ?? run.state.year} onYear={(year) => lookBack.open(year)} onPlay={playOf(session)} />
      <p class="mute">{t('look.course.note')}</p>
    </Sheet>
  );
}
