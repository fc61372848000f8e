import * as v from 'valibot';
import { LEVERS, VOICES } from '../../sim';
import { exactObject, id, number, says, share, sourced, text } from './basics';

export const actor = exactObject({
  id, name: text, about: text,
  voice: says(v.picklist(VOICES), 'With which of the four voices it speaks: those who study, trade and build, live there, or govern.'),
  influence: share, fedBy: v.array(exactObject({ lever: v.picklist(LEVERS), rate: number })), fading: says(share, 'Share of influence lost in a year.'), ...sourced,
});
