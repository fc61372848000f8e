/** Schools of thought: what the rules' contested parameters would be if one side of a dispute were right. */
import * as v from 'valibot';
import { PARAMETERS, type Parameter, type Sourced, type Text } from '../sim/index';
import { pathTo, type Problem, suggest } from './problem';
import { between, exactObject, id, sourced, text } from './shape/basics';

/** One side of a dispute. `factors` multiply parameters of the rules; those that are not named stay. */
export interface School extends Sourced { readonly id: string; /** Id of the question that divides it from others. */ readonly question: string; readonly name: Text; readonly claim: Text; readonly factors: Readonly<Partial<Record<Parameter, number>>> }

const GREATEST_FACTOR = 10;
const factor = v.optional(between(0, GREATEST_FACTOR));
const factors = exactObject(Object.fromEntries(Object.keys(PARAMETERS).map((name) => [name, factor])) as Record<Parameter, typeof factor>);

export const schoolShape = exactObject({ id, question: id, name: text, claim: text, factors, ...sourced });

interface Question { readonly id: string; readonly parameters: readonly Parameter[] }

/** What is wrong with schools that have the right shape: doubles, questions that nobody asks, and factors that their question does not name or that change nothing. */
export function checkSchools(schools: readonly School[], questions: readonly Question[]): Problem[] {
  return schools.flatMap((school, index) => {
    const path = pathTo('schools', index);
    return [...doubles(schools, index, path), ...misplaced(school, questions, path), ...idle(school, path)];
  });
}

function doubles(schools: readonly School[], index: number, path: string): Problem[] {
  const { id: own } = schools[index];
  return schools.findIndex((other) => other.id === own) === index ? [] : [{ path: pathTo(path, 'id'), code: 'duplicateId', message: `There is a school "${own}" before this one.`, value: own }];
}

function misplaced({ question: asked, factors: changed }: School, questions: readonly Question[], path: string): Problem[] {
  const question = questions.find((one) => one.id === asked);
  if (!question) return [{ path: pathTo(path, 'question'), code: 'unknownId', message: `There is no question "${asked}" in "contested".${suggest(asked, questions.map((one) => one.id))}`, value: asked }];
  return (Object.keys(changed) as Parameter[]).filter((name) => !question.parameters.includes(name)).map((name) => ({
    path: pathTo(pathTo(path, 'factors'), name), code: 'contradiction', message: `"${asked}" is not about this parameter. It is about: ${question.parameters.join(', ')}.`, value: name,
  }));
}

const idle = ({ factors: changed }: School, path: string): Problem[] => (Object.values(changed).some((one) => one !== 1)
  ? [] : [{ path: pathTo(path, 'factors'), code: 'noEffect', message: 'Changes nothing: give at least one parameter a factor other than 1.' }]);
