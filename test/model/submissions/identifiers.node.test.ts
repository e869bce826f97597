import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  identifiersOf,
  isProviderKind,
  PROFILE_TERMS,
  PROVIDER_KINDS,
  readKrs,
  readNip,
  readRegon,
  readRpwdl,
  termAncestors,
} from '../../../src/model/index.js';

type Read = (written: string) => string | undefined;

describe('identifiers', () => {
  const cases: [name: string, read: Read, written: string, digits: string | undefined][] = [
    ['NIP', readNip, '5260250274', '5260250274'],
    ['NIP in groups', readNip, ' 526-025-02-74 ', '5260250274'],
    ['NIP with spaces', readNip, '526 02 50 274', '5260250274'],
    ['NIP of the European Union', readNip, 'PL5260250274', '5260250274'],
    ['NIP with its name', readNip, 'NIP: 526-025-02-74', '5260250274'],
    ['NIP of a textbook of mistakes', readNip, '1234567890', undefined],
    ['NIP of zeros', readNip, '0000000000', undefined],
    ['NIP with a wrong last digit', readNip, '5260250275', undefined],
    ['NIP too short', readNip, '526025027', undefined],
    ['NIP with a letter', readNip, '526025027A', undefined],
    ['REGON', readRegon, '097963770', '097963770'],
    ['REGON of a local unit', readRegon, '09796377087762', '09796377087762'],
    ['REGON with spaces', readRegon, 'REGON 097 963 770', '097963770'],
    ['REGON of zeros', readRegon, '000000000', undefined],
    ['REGON of more zeros', readRegon, '00000000000000', undefined],
    ['REGON with a wrong last digit', readRegon, '097963771', undefined],
    ['REGON of a unit with a wrong last digit', readRegon, '09796377087763', undefined],
    ['REGON of ten digits', readRegon, '0979637700', undefined],
    ['KRS', readKrs, '0000123456', '0000123456'],
    ['KRS with its name', readKrs, 'KRS 0000 123 456', '0000123456'],
    ['KRS of zeros', readKrs, '0000000000', undefined],
    ['KRS without its zeros', readKrs, '123456', undefined],
    ['RPWDL', readRpwdl, '000000012345', '000000012345'],
    ['RPWDL with the letter of the register', readRpwdl, '000000012345-W-20', '000000012345'],
    ['RPWDL with spaces', readRpwdl, '000000012345 W', '000000012345'],
    ['RPWDL of zeros', readRpwdl, '000000000000', undefined],
    ['nothing', readNip, '', undefined],
    ['a megabyte', readNip, '5'.repeat(1_000_000), undefined],
  ];
  for (const [name, read, written, digits] of cases) it(name, () => assert.equal(read(written), digits));
});

describe('identifiersOf', () => {
  const told = (kind: string): string =>
    identifiersOf(`wykonawca:${kind}`)
      .map(({ type, required }) => type + (required ? '!' : ''))
      .join(' ');
  const cases: [kind: string, identifiers: string][] = [
    ['fundacja', 'nip regon krs!'],
    ['stowarzyszenie', 'nip regon krs'],
    ['klub-sportowy', 'nip regon krs'],
    ['kgw', 'nip regon'],
    ['podmiot-leczniczy', 'nip regon krs rpwdl!'],
    ['urzad-gminy', 'nip! regon'],
    ['jednostka-powiatu', 'nip regon'],
    // children have what their parents have
    ['centrum-uslug-spolecznych', 'nip regon'],
    ['kis', 'nip regon krs'],
    ['zaz', 'nip regon krs'],
    ['przedsiebiorstwo', 'nip! regon krs'],
    ['grupa-nieformalna', ''],
    ['osoba-fizyczna', 'nip regon'],
    ['sektor', ''],
    ['nic', ''],
    ['constructor', ''],
  ];
  for (const [kind, identifiers] of cases) it(kind, () => assert.equal(told(kind), identifiers));

  it('medical numbers are of medical providers alone', () => {
    const medical = PROFILE_TERMS.filter(({ code }) =>
      identifiersOf(code).some(({ type }) => type === 'rpwdl'),
    );
    assert.deepEqual(
      medical.map(({ code }) => code),
      ['wykonawca:podmiot-leczniczy'],
    );
  });
});

describe('PROVIDER_KINDS', () => {
  const offered = PROVIDER_KINDS.flatMap(({ kinds }) => kinds);

  it('are kinds of the profile, each once', () => {
    const known = new Set(PROFILE_TERMS.map(({ code }) => code));
    for (const kind of offered) assert.ok(known.has(kind) && isProviderKind(kind), kind);
    assert.equal(new Set(offered).size, offered.length);
  });

  it('every kind of the profile is offered, or one above it or below it is', () => {
    const above = offered.flatMap((code) => termAncestors(code));
    const left = PROFILE_TERMS.filter(
      ({ code }) =>
        isProviderKind(code) &&
        !offered.includes(code) &&
        !above.includes(code) &&
        !termAncestors(code).some((one) => offered.includes(one)),
    );
    assert.deepEqual(left, []);
  });

  it('a group, a sector or a milieu is no kind', () => {
    for (const code of ['art-7-ust-2', 'kategoria-partnera', 'sektor-publiczny', 'srodowisko-ngo']) {
      assert.equal(isProviderKind(`wykonawca:${code}`), false, code);
    }
    assert.equal(isProviderKind('obszar:fundacja'), false);
  });
});
