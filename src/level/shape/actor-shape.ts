import * as v from 'valibot';
import { LEVERS } from '../../sim';
import { exactObject, id, number, says, share, sourced, text } from './basics';

export const actor = exactObject({ id, name: text, about: text, influence: share, fedBy: v.array(exactObject({ lever: v.picklist(LEVERS), rate: number })), fading: says(share, 'Share of influence lost in a year.'), ...sourced });
