import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  criteriaOf,
  readAge,
  wireCriteria,
  type Answers,
} from '../../../src/elements/service-match/answers.js';
import { grouped } from '../../../src/elements/service-match/groups.js';
import { findOpen, type Open } from '../../../src/elements/service-match/questions.js';
import { matchServices, readCriteria, type Criteria } from '../../../src/match/index.js';
import { PROFILE_TERMS, validateAnswers } from '../../../src/model/index.js';
import { atOnce } from '../../../src/search/slices.js';
import { personas, real } from '../../match/support.js';

describe('answers of cus-service-match', () => {
  it('become criteria; what is not known or not said is not there', () => {
    const answers: Answers = {
      situations: { values: ['sytuacja:samotnosc'] },
      for: { silent: 'ratherNot' },
      age: { values: ['78'] },
      place: { values: ['Gmina Łapy'] },
      recipients: { silent: 'unknown' },
      free: { values: ['yes'] },
      delivery: { values: ['sposob:w-domu'] },
    };
    const criteria = criteriaOf(answers);
    assert.deepEqual(criteria, {
      situations: ['sytuacja:samotnosc'],
      age: 78,
      place: 'Gmina Łapy',
      freeOnly: true,
      delivery: ['sposob:w-domu'],
    });
    assert.deepEqual(readCriteria(criteria).problems, []);
    const sealed = validateAnswers({ criteria: wireCriteria(criteria), language: 'pl' });
    assert.equal(sealed.problems, undefined);
    assert.equal(wireCriteria(criteria).free_only, true);
    assert.deepEqual(criteriaOf({}), {});
  });

  it('tell a rough age as a group, never as a year that nobody said', () => {
    assert.deepEqual(criteriaOf({ age: { values: ['senior'] } }), { recipients: ['odbiorca:osoby-starsze'] });
  });

  it('tell "none of these" as the group of the age, where the age is known', () => {
    const none = { values: [] };
    assert.deepEqual(criteriaOf({ age: { values: ['40'] }, recipients: none }), {
      age: 40,
      recipients: ['odbiorca:osoby-dorosle'],
    });
    assert.deepEqual(criteriaOf({ recipients: none }), {});
  });

  it('read ages as people type them', () => {
    const typed = ['78', ' 78 ', '78 lat', 'mam 78', '0', '130', '131', '1978', '7 8', 'dużo', '-5', ''];
    assert.deepEqual(typed.map(readAge), [
      78,
      78,
      78,
      78,
      0,
      130,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('life situations of the profile', () => {
  it('stand each in one group with a name', () => {
    const codes = PROFILE_TERMS.flatMap(({ code }) => (code.startsWith('sytuacja:') ? code : []));
    const groups = grouped(codes);
    assert.deepEqual(groups.flatMap(([, list]) => list).sort(), [...codes].sort());
    assert.ok(groups.every(([group]) => group !== 'more'));
    assert.deepEqual(grouped(['constructor', 'sytuacja:nowa']), [['more', ['constructor', 'sytuacja:nowa']]]);
  });
});

describe('questions for the real catalogues', () => {
  const open = (criteria: Criteria): Open => atOnce(findOpen(matchServices(real, criteria), undefined));

  it('begin with all of them, and are fewer the more is told', () => {
    assert.deepEqual(
      [...open({}).dividing.keys()],
      ['situations', 'for', 'age', 'place', 'recipients', 'free', 'delivery'],
    );
    for (const { id, criteria } of personas('development')) {
      const { dividing } = open(criteria);
      for (const [question, told] of [
        ['age', criteria.age !== undefined],
        ['place', criteria.place !== undefined],
        ['recipients', !!criteria.recipients?.length],
      ] as const)
        if (told) assert.ok(!dividing.has(question), `${id}: ${question} is asked again`);
    }
  });

  it('are none where nothing is left to tell apart', () => {
    const { dividing, remaining } = atOnce(findOpen([], undefined));
    assert.deepEqual([dividing.size, remaining], [0, 0]);
  });
});
