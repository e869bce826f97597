import type { ReactiveControllerHost } from 'lit';
import { format } from '../../i18n/format.js';
import type { ProviderSubmission } from '../../model/index.js';
import { listAt } from '../shared/form/draft.js';
import type { FormController } from '../shared/form/form-controller.js';
import { newId } from './new-id.js';
import type { Unfolded } from './service-fields.js';
import { serviceName, type ServiceDraft } from './services-step.js';
import type { ProviderView } from './view.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What a person does with the services: one is written at a time. */
export class Services {
  /** The service that is being written; none for the list. */
  editing: number | undefined;
  /** The service that goes, if the person says so once more. */
  removing: number | undefined;
  variant: 'compact' | 'full' = 'compact';
  readonly unfolded: Unfolded;
  readonly #host: Host;
  readonly #given: () => { form: FormController<ProviderSubmission>; view: ProviderView };

  constructor(host: Host, given: () => { form: FormController<ProviderSubmission>; view: ProviderView }) {
    this.#host = host;
    this.#given = given;
    const open = new Set<string>();
    this.unfolded = {
      has: (section) => open.has(section),
      set: (section, isOpen) => {
        if (open.has(section) === isOpen) return;
        if (isOpen) open.add(section);
        else open.delete(section);
        host.requestUpdate();
      },
    };
  }

  get #list(): ServiceDraft[] {
    return listAt<ServiceDraft>(this.#given().form.draft, '/services');
  }

  reset(): void {
    this.editing = this.removing = undefined;
    this.variant = 'compact';
  }

  /** The step was opened, or left. The list is shown; the first service is written at once. */
  open(here: boolean): void {
    this.editing = this.removing = undefined;
    if (here && this.#list.length === 0) this.#put();
  }

  show(variant: 'compact' | 'full'): void {
    this.variant = variant;
    this.#host.requestUpdate();
  }

  readonly add = (): void => {
    this.#put();
    this.#focus('.step-title');
  };

  readonly edit = (index: number, focus = true): void => {
    this.editing = index;
    this.removing = undefined;
    this.#host.requestUpdate();
    if (focus) this.#focus('.step-title');
  };

  readonly copy = (index: number): void => {
    const { form, view } = this.#given();
    const { service } = view.words.provider;
    const copy = structuredClone(this.#list[index]);
    if (!copy) return;
    const name = format(service.copyName, { name: serviceName(view, index) });
    form.add('/services', { ...copy, id: newId(), name });
    form.announce(service.copied);
    this.edit(this.#list.length - 1);
  };

  readonly askRemove = (index: number | undefined): void => {
    const before = this.removing;
    this.removing = index;
    this.#host.requestUpdate();
    this.#focus(
      index === undefined ? `#service-${before} .acts > :last-child` : `#service-${index} .sure .quiet`,
    );
  };

  readonly remove = (index: number): void => {
    const { form, view } = this.#given();
    form.announce(format(view.words.provider.service.removed, { name: serviceName(view, index) }));
    form.remove('/services', index);
    this.removing = undefined;
    this.#focus('.step-title');
  };

  /** The service is written; one of which nothing was said is no service. */
  done(): void {
    const { form } = this.#given();
    const empty = this.#list.findIndex((each) =>
      Object.keys(each).every((key) => key === 'id' || key === 'status'),
    );
    if (empty >= 0) form.remove('/services', empty);
    this.editing = undefined;
    this.#host.requestUpdate();
  }

  #put(): void {
    const at = this.#given().form.add('/services', { id: newId(), status: 'active' });
    this.editing = Number(at.slice('/services/'.length));
    this.removing = undefined;
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'nearest' });
    });
  }
}
