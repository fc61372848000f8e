import { about } from './about';
import { app } from './app';
import { budget } from './budget';
import { cards } from './cards';
import { desk } from './desk';
import { audio } from './audio';
import { runFile } from './run-file';
import { sources } from './sources';
import { terms } from './terms';
import { why } from './why';
import { headline } from './headline';
import { guide } from './guide';
import { help } from './help';
import { plan } from './plan';
import { scorecard } from './scorecard';
import { settings } from './settings';
import { title } from './title';
import { verdict } from './verdict';
import { yearEnd } from './year-end';

/** One file per screen; keys are `screen.what`. */
export const en = { ...about, ...app, ...budget, ...cards, ...desk, ...why, ...audio, ...runFile, ...terms, ...headline, ...guide, ...help, ...plan, ...scorecard, ...settings, ...sources, ...title, ...verdict, ...yearEnd } as const;
