// What the fault server serves; apart from it, because the browser tests read it too.
/** A catalogue of two services, with letters that show a wrong encoding. */
export const CATALOGUE = [
  service('11111111-1111-4111-8111-111111111111', 'Wypożyczalnia wózków inwalidzkich'),
  service('22222222-2222-4222-8222-222222222222', 'Teleopieka „Życzliwa dłoń”'),
];

function service(id, name) {
  return {
    id,
    name,
    description: 'Zażółć gęślą jaźń.',
    status: 'active',
    organization: {
      id: '33333333-3333-4333-8333-333333333333',
      name: 'Fundacja Próba',
      description: 'Próba',
    },
  };
}

/** The service number `n` of a large or changing catalogue. */
export function numbered(n) {
  return service(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, `Usługa numer ${n}`);
}
