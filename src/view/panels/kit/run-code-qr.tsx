import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saidByQr } from '../../model/run-link';
import { t } from '../../text/index';

/** CSS px along the side of the QR code, quiet zone included. */
const SIDE = 380;

type Drawn = { readonly path: string; readonly span: number; readonly px: number; readonly kind: 'link' | 'code' } | 'none';

/** The run code for a camera. Its encoder comes when somebody asks for it. */
export function RunCodeQr({ code, name }: { readonly code: string; readonly name: string }) {
  const drawn = useSignal<Drawn | null>(null);
  useEffect(() => {
    let isOpen = true;
    void import('../../model/qr').then(({ modulePx, qrOf, qrPath }) => {
      const qr = qrOf(saidByQr(location.href, code), SIDE);
      if (isOpen) drawn.value = qr === null ? 'none' : { path: qrPath(qr), span: qr.rows.length, px: modulePx(qr, SIDE), kind: qr.text === code ? 'code' : 'link' };
    });
    return () => { isOpen = false; };
  }, [code]);
  if (drawn.value === null) return null;
  if (drawn.value === 'none') return <small class="run-code-qr-none">{t('runCode.qr.none')}</small>;
  const { path, span, px, kind } = drawn.value;
  return (
    <svg class="run-code-qr" width={span * px} height={span * px} viewBox={`0 0 ${span} ${span}`} role="img" aria-label={t(`runCode.qr.${kind}`, { name })} shape-rendering="crispEdges">
      <rect width={span} height={span} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
