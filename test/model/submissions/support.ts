import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type {
  ContactSubmission,
  NotifySubmission,
  ProviderService,
  ProviderSubmission,
} from '../../../src/model/index.js';

export const question: ContactSubmission = {
  topic: 'question',
  sender: 'relative',
  subject_informed: false,
  name: 'Anna Żuk',
  reply: {
    channel: 'letter',
    phone: '601 234 567',
    email: 'anna.zuk@example.org',
    address: { address_1: 'ul. Polna 3/4', city: 'Łapy', postal_code: '18-100' },
    time: 'po 16',
  },
  message: 'Kto pomoże\nmojej sąsiadce?',
  service: { id: '01d58a08-2a57-558c-af15-f8142d8c375f', name: 'Bank czasu' },
  proposals: {
    criteria: {
      age: 78,
      place: 'Gmina Łapy',
      recipients: ['odbiorca:osoby-starsze'],
      situations: ['sytuacja:samotnosc'],
      delivery: ['sposob:grupowo'],
      free_only: true,
      for: 'other',
    },
    services: [{ id: '01d58a08-2a57-558c-af15-f8142d8c375f', name: 'Bank czasu', verdict: 'fits' }],
  },
  language: 'pl',
  privacy_version: 'przyklad-1',
};

/** A wish for notices with every criterion of the contract. */
export const notice: NotifySubmission = {
  channel: 'email',
  frequency: 'monthly',
  email: 'anna.zuk@example.org',
  criteria: {
    query: 'klub seniora',
    areas: ['obszar:kultura'],
    recipients: ['odbiorca:osoby-starsze'],
    situations: ['sytuacja:samotnosc'],
    delivery: ['sposob:grupowo'],
    providers: ['7d8b1f5e-3c52-4c7e-9f43-0a4f6a9d1c11'],
    place: 'Gmina Łapy',
    age: 78,
    free_only: true,
  },
  language: 'pl',
  privacy_version: 'przyklad-1',
};

/** A service with every field of the contract. */
export const service: ProviderService = {
  id: '7d8b1f5e-3c52-4c7e-9f43-0a4f6a9d1c11',
  status: 'active',
  available_from: '2027-01-01',
  name: 'Klub seniora „Pogodna”',
  alternate_name: 'Pogodna',
  description: 'Spotkania, gimnastyka i wspólne gotowanie.\nRaz w miesiącu wycieczka.',
  areas: ['obszar:pomoc-spoleczna', 'obszar:kultura'],
  recipients: ['odbiorca:osoby-starsze'],
  situations: ['sytuacja:samotnosc'],
  delivery: ['sposob:u-wykonawcy', 'sposob:grupowo'],
  plane: 'plaszczyzna:zasob-lokalny',
  schedules: [
    { byday: ['MO', 'WE'], opens_at: '09:00', closes_at: '13:30' },
    { byday: ['SA'], opens_at: '10:00' },
  ],
  schedule_description: 'Oprócz świąt.',
  valid_from: '2026-01-01',
  valid_to: '2027-12-31',
  eligibility_description: 'Mieszkańcy gminy od 60. roku życia.',
  minimum_age: 60,
  maximum_age: 110,
  qualification: 'declaration',
  application_process: 'Przyjdź albo zadzwoń.',
  capacity: 25,
  fees: 'partly',
  fees_description: 'Dopłata do wycieczek.',
  cost_options: [
    { option: 'Zajęcia', amount: 0 },
    { option: 'Wycieczka', amount: 12.5, amount_description: 'za osobę' },
  ],
  required_documents: [
    { document: 'Oświadczenie o wieku', uri: 'https://example.org/oswiadczenie.pdf' },
    { document: 'Zgoda opiekuna' },
  ],
  personal_data: [
    { name: 'Imię i nazwisko', category: 'ordinary' },
    { name: 'Stan zdrowia', category: 'special' },
    { name: 'Niekaralność', category: 'criminal' },
  ],
  location: {
    name: 'Świetlica',
    address_1: 'ul. Główna 8',
    city: 'Łapy',
    postal_code: '18-100',
    transportation: 'Autobus 3.',
    accessibility: 'Wejście bez schodów.',
  },
  service_areas: ['Gmina Łapy'],
  languages: ['pl', 'uk', 'other'],
  sign_language: true,
  easy_to_read: true,
  contact: { title: 'Kierownik klubu', phone: '85 715 27 31', email: 'klub@example.org' },
  url: 'https://example.org/klub',
};

/** A registration with every field of the contract. */
export const registration: ProviderSubmission = {
  intent: 'register',
  about: { organization_id: 'lapy/pogodna', service_id: 'lapy/klub' },
  correction: 'Zmieniliśmy nazwę.',
  organization: {
    id: 'b7f0d1de-77a5-4b0b-8a8c-5f2c1f6d2a10',
    provider_kind: 'wykonawca:podmiot-leczniczy',
    name: 'Fundacja „Pogodna Jesień”',
    alternate_name: 'Pogodna',
    description: 'Pomagamy starszym osobom.',
    identifiers: { nip: '5260250274', regon: '09796377087762', krs: '0000123456', rpwdl: '000000012345' },
    address: { address_1: 'ul. Główna 8', city: 'Łapy', postal_code: '18-100' },
    email: 'biuro@example.org',
    phone: '800 120 002',
    website: 'https://example.org/',
  },
  leader: { name: 'Jan Kos', role: 'prezes', email: 'jan@example.org', phone: '+48 601 234 567' },
  card: {
    management: { text: 'Zarząd trzech osób.', visibility: 'public' },
    people: { text: 'Pięcioro opiekunów z kursem.', visibility: 'public' },
    premises_own: { text: 'Sala na 40 osób.', visibility: 'public' },
    premises_to_lend: { text: 'Sala w soboty.', visibility: 'public' },
    equipment_own: { text: 'Bus.', visibility: 'cus' },
    equipment_to_lend: { text: 'Rzutnik.', visibility: 'public' },
    finances: { text: 'Budżet 200 tys. zł.', visibility: 'cus' },
    experience: {
      visibility: 'public',
      entries: [
        { year: 2024, description: 'Klub seniora.', commissioned_by: 'Gmina Łapy' },
        { year: 2025, description: 'Piknik.' },
      ],
    },
    partners: { text: 'Biblioteka.', visibility: 'public' },
    ethics: { text: 'Kodeks etyki.', visibility: 'public' },
    references: { text: 'List burmistrza.', visibility: 'public' },
    reference_links: ['https://example.org/list.pdf'],
    weak_points: { text: 'Brak windy.', visibility: 'cus' },
  },
  portfolio: {
    recipients: ['odbiorca:osoby-starsze'],
    specialisations: [
      {
        area: 'obszar:pomoc-spoleczna',
        readiness: 'now',
        mode: 'entrusted',
        note: 'Klub.',
        visibility: 'public',
      },
      { area: 'obszar:zdrowie', readiness: 'conditional', mode: 'supported', visibility: 'cus' },
    ],
    quality: { text: 'Ankiety co pół roku.', visibility: 'public' },
  },
  services: [service],
  sender: { name: 'Jan Kos', email: 'jan@example.org', phone: '+380 67 123 45 67' },
  language: 'pl',
  privacy_version: 'przyklad-1',
};

const contract = JSON.parse(
  readFileSync(new URL('../../../src/data/contract/openapi.json', import.meta.url), 'utf8'),
) as { components: { schemas: Record<string, object> } };

/** What the contract says of one of its schemas. */
export function schemaOf(
  name: 'ContactSubmission' | 'ProviderSubmission' | 'NotifySubmission',
): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'contract', ...contract });
  return ajv.compile({ $ref: `contract#/components/schemas/${name}` });
}

/** One field of a schema, with the rules that a form can show. */
export interface SchemaField {
  pointer: string;
  schema: Record<string, unknown>;
  required: boolean;
}

/** Every field of a schema, with its pointer; an item of a list has the index 0. */
export function fieldsOf(name: string): SchemaField[] {
  const found: SchemaField[] = [];
  const walk = (given: Record<string, unknown>, pointer: string, required: boolean): void => {
    const ref = given['$ref'] as string | undefined;
    const schema = ref
      ? (contract.components.schemas[ref.split('/').at(-1) ?? ''] as Record<string, unknown>)
      : given;
    if (pointer) found.push({ pointer, schema, required });
    const needs = (schema['required'] ?? []) as string[];
    for (const [key, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, object>)) {
      walk(inner as Record<string, unknown>, `${pointer}/${key}`, needs.includes(key));
    }
    if (schema['items']) walk(schema['items'] as Record<string, unknown>, `${pointer}/0`, false);
  };
  walk({ $ref: `/${name}` }, '', false);
  return found;
}
