import type { ComponentChildren } from 'preact';
import { Second } from '../kit/index';

export interface PartHeadProps { readonly id: string; readonly ordinal: string; readonly title: string; readonly second: string; readonly aside?: ComponentChildren }

/** A numbered part of the document: 一 to 四 in red, then its title. */
export function PartHead({ id, ordinal, title, second, aside }: PartHeadProps) {
  return (
    <h3 class="plan-part" id={id}>
      <span class="plan-ordinal" lang="zh-CN" aria-hidden="true">{ordinal}</span>{title}<Second text={second} />
      {aside === undefined ? null : <small>{aside}</small>}
    </h3>
  );
}
