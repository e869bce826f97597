import { html, nothing, type TemplateResult } from 'lit';
import {
  providerCatalogue,
  validateProvider,
  type Organization,
  type ProviderSubmission,
  type Service,
} from '../../model/index.js';
import { submissionOf } from './submission.js';
import { listAt, readAt, textAt, type Draft } from '../shared/form/draft.js';
import type { ProviderView } from './view.js';

/** Stands in the place of what is not written yet, and is taken out again. */
const GAP = '…';
const AREA = 'obszar:pomoc-spoleczna';
const ID = '00000000-0000-4000-8000-000000000000';

type Json = Record<string, unknown>;

/** Takes out what is wrong: a preview shows what is right. @returns whether there was anything to take out */
function cut(service: Json, pointer: string): boolean {
  const [, field = '', index] = /^\/services\/0\/(\w+)(?:\/(\d+))?/.exec(pointer) ?? [];
  const value = service[field];
  if (value === undefined) return false;
  if (index !== undefined && Array.isArray(value))
    service[field] = value.filter((_, i) => i !== Number(index));
  else if (typeof value === 'object' && value !== null && /^\/services\/0\/\w+\/\w+/.test(pointer)) {
    const key = pointer.split('/')[4] ?? '';
    service[field] = { ...value, [key]: undefined };
  } else delete service[field];
  return true;
}

/**
 * The service at an index as residents would see it, though it is not finished: what is missing is a gap, what is
 * wrong is left out.
 */
export function previewOf(
  draft: Draft,
  index: number,
  { name, organization }: { name: string; organization: Organization | undefined },
): Service | undefined {
  const typed = listAt<Json>(submissionOf(draft, { language: 'pl', privacyVersion: '-' }), '/services')[
    index
  ];
  if (!typed) return undefined;
  const said = (field: string): boolean => {
    const value = typed[field];
    return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
  };
  const by = organization?.name ?? String(readAt(draft, '/organization/name') ?? '');
  const kind = String(readAt(draft, '/organization/provider_kind') ?? 'wykonawca:ngo');
  const service: Json = {
    ...typed,
    name: said('name') ? typed['name'] : name,
    description: said('description') ? typed['description'] : GAP,
    areas: said('areas') ? typed['areas'] : [AREA],
  };
  for (let tries = 0; tries < 8; tries++) {
    const { value, problems = [] } = validateProvider({
      intent: 'correct',
      about: { organization_id: ID },
      organization: { id: ID, provider_kind: kind, name: by.trim() || GAP },
      services: [service],
      language: 'pl',
      privacy_version: '-',
    });
    if (value) return finished(value, organization, { gaps: GAP, hasArea: said('areas'), by });
    // one at a time from the last, so that indexes of lists stay true
    const cuts = problems.map(({ pointer }) => pointer).reverse();
    if (!cuts.map((pointer) => cut(service, pointer)).some(Boolean)) return undefined;
    service['name'] ??= name;
    service['description'] ??= GAP;
    service['areas'] ??= [AREA];
  }
  return undefined;
}

function finished(
  value: ProviderSubmission,
  organization: Organization | undefined,
  { gaps, hasArea, by }: { gaps: string; hasArea: boolean; by: string },
): Service | undefined {
  const { services } = providerCatalogue(value);
  const [service] = services;
  if (!service) return undefined;
  const { description, organization: own, attributes = [], ...rest } = service;
  return {
    ...rest,
    ...(description !== gaps && { description }),
    ...(organization ? { organization } : by.trim() && own ? { organization: own } : {}),
    attributes: hasArea ? attributes : attributes.filter(({ link_type }) => link_type !== 'area'),
  } as Service;
}

/** The service as residents will see it, on a list or whole; it follows what is typed. */
export function renderPreview(
  view: ProviderView,
  index: number,
  variant: 'compact' | 'full',
  show: (variant: 'compact' | 'full') => void,
): TemplateResult {
  const words = view.words.provider.service;
  const { draft } = view.form;
  const id = textAt(draft, '/record').replace(/^o:/, '');
  const organization =
    draft['start'] === 'service'
      ? view.catalogue?.catalogue?.organizations.find((each) => each.id === id)
      : undefined;
  const service = previewOf(draft, index, { name: words.previewName, organization });
  const button = (each: 'compact' | 'full', text: string) =>
    html`<button
      type="button"
      class="button quiet"
      aria-pressed=${variant === each ? 'true' : 'false'}
      @click=${() => show(each)}
    >
      ${text}
    </button>`;
  // nobody but the writer opens it
  const own = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    show('full');
  };
  return html`<section class="preview" part="preview" aria-labelledby="preview-title">
    <div id="preview-title" class="part-title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>
      ${words.previewTitle}
    </div>
    <p class="buttons">${button('compact', words.previewCompact)} ${button('full', words.previewFull)}</p>
    ${
      service
        ? html`<cus-service-card
            variant=${variant}
            heading-level=${Math.min(view.level + 2, 5)}
            .service=${service}
            .unpublished=${true}
            @cus-service-select=${own}
          ></cus-service-card>`
        : nothing
    }
  </section>`;
}
