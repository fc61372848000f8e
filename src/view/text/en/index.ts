import { about } from './about';
import { app } from './app';
import { budget } from './budget';
import { cards } from './cards';
import { compare } from './compare';
import { debrief } from './debrief';
import { desk } from './desk';
import { audio } from './audio';
import { runCode } from './run-code';
import { runFile } from './run-file';
import { sources } from './sources';
import { terms } from './terms';
import { why } from './why';
import { fates } from './fates';
import { headline } from './headline';
import { guide } from './guide';
import { help } from './help';
import { note } from './note';
import { patterns } from './patterns';
import { plan } from './plan';
import { schools } from './schools';
import { scorecard } from './scorecard';
import { settings } from './settings';
import { title } from './title';
import { verdict } from './verdict';
import { yearEnd } from './year-end';

/** One file per screen; keys are `screen.what`. */
export const en = { ...about, ...app, ...budget, ...cards, ...compare, ...debrief, ...desk, ...fates, ...why, ...audio, ...runCode, ...runFile, ...terms, ...headline, ...guide, ...help, ...note, ...patterns, ...plan, ...schools, ...scorecard, ...settings, ...sources, ...title, ...verdict, ...yearEnd } as const;
