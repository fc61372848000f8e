/** Keys of texts that name words of the simulation: a new word there without a text here does not compile. */
import type { Cause, Indicator, Parameter, Refusal } from '../../sim/index';

export type IndicatorKey = `indicator.${Indicator}`;
export type CauseKey = `cause.${Cause}`;
export type RuleKey = `rule.${Cause}`;
export type RefusalKey = `refusal.${Refusal['code']}`;
export type ParameterKey = `parameter.${Parameter}`;
