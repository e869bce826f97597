import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FieldProblem } from './problem.js';

/** The contract as it is served, an OpenAPI 3.1 document. */
export const CONTRACT_TEXT = readFileSync(
  new URL('../../src/data/contract/openapi.json', import.meta.url),
  'utf8',
);

interface Contract {
  paths: Record<string, Record<string, { responses?: Record<string, AnswerObject> }>>;
}
type AnswerObject = { $ref?: string; content?: Record<string, unknown> };

const contract = JSON.parse(CONTRACT_TEXT) as Contract;

// all errors of a body at once; `verbose` would quote what was sent
const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(contract, 'contract');

/** The checker of one place of the contract. */
function at(...steps: readonly string[]): ValidateFunction {
  const pointer = steps
    .map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent);
  const found = ajv.getSchema(`contract#/${pointer.join('/')}`);
  if (!found) throw new Error(`The contract has no ${steps.join('/')}.`);
  return found as ValidateFunction;
}

/** What the contract finds wrong in a value of one of its schemas; empty when it is right. */
export function checkSchema(name: string, value: unknown): FieldProblem[] {
  const check = at('components', 'schemas', name);
  return check(value) ? [] : (check.errors ?? []).map(toFieldProblem);
}

/**
 * What the contract finds wrong in an answer; undefined when it is right.
 *
 * @param route pattern without `/api`, as the contract writes it, for example `/services/{id}`
 */
export function checkAnswer(
  route: string,
  method: string,
  status: number,
  type: string,
  body: unknown,
): string | undefined {
  const operations = contract.paths[route];
  if (!operations) return undefined; // a page of ours, no part of the contract
  if (status === 405)
    return operations[method.toLowerCase()] ? `${method} ${route} is of the contract.` : undefined;
  const operation = operations[method.toLowerCase()];
  if (!operation) return `The contract has no ${method} ${route}.`;
  const where = ['paths', route, method.toLowerCase(), 'responses', String(status)];
  let answer = operation.responses?.[String(status)];
  if (!answer) return `The contract does not say that ${method} ${route} may answer ${status}.`;
  if (answer.$ref !== undefined) {
    const name = answer.$ref.split('/').at(-1)!;
    where.splice(0, where.length, 'components', 'responses', name);
    answer = (contract as unknown as { components: { responses: Record<string, AnswerObject> } }).components
      .responses[name]!;
  }
  if (!answer.content) return body === undefined ? undefined : `${status} has no body.`;
  if (!answer.content[type]) return `${method} ${route} ${status} is not of type ${type}.`;
  const check = at(...where, 'content', type, 'schema');
  if (check(body)) return undefined;
  return `${method} ${route} ${status}: ${ajv.errorsText(check.errors, { dataVar: 'answer' })}`;
}

/** The error of a schema in the words of `okienko/model`. */
function toFieldProblem({ instancePath, keyword, params }: ErrorObject): FieldProblem {
  const p = params as Record<string, string | number | undefined>;
  const below = (name: unknown): string =>
    `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`.slice(0, 500);
  const max = { max: Number(p['limit']) };
  switch (keyword) {
    case 'required':
      return { pointer: below(p['missingProperty']), code: 'required' };
    case 'additionalProperties':
      return { pointer: below(p['additionalProperty']), code: 'unknown-field' };
    case 'maxLength':
      return { pointer: instancePath, code: 'too-long', params: max };
    case 'minLength':
      return { pointer: instancePath, code: p['limit'] === 1 ? 'required' : 'too-short' };
    case 'maxItems':
      return { pointer: instancePath, code: 'too-many', params: max };
    case 'minItems':
      return { pointer: instancePath, code: 'required' };
    case 'enum':
    case 'const':
    case 'uniqueItems':
      return { pointer: instancePath, code: 'not-a-choice' };
    case 'minimum':
    case 'maximum':
      return { pointer: instancePath, code: 'invalid-number' };
    case 'pattern':
    case 'format':
      return { pointer: instancePath, code: codeOfPattern(instancePath) };
    default:
      return { pointer: instancePath, code: 'wrong-type' };
  }
}

/** Which code a value that has the wrong form gets, told by the name of its field. */
function codeOfPattern(pointer: string): string {
  const name = pointer.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  if (/postal_code/.test(name)) return 'invalid-postal-code';
  if (/^(nip|regon|krs|rpwdl)$/.test(name)) return `invalid-${name}`;
  if (/(opens|closes)_at|time/.test(name)) return 'invalid-time';
  if (/date|valid_|from|to/.test(name)) return 'invalid-date';
  return 'wrong-type';
}
