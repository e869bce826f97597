import type { Service } from '../../model/index.js';
import type { CusServiceSelectDetail } from '../service-card/service-card.js';

/** A person asks for a service: the page is told, and may prevent that it opens. @returns whether it does not */
export function select(element: EventTarget, service: Service): boolean {
  const detail: CusServiceSelectDetail = { id: service.id, service };
  return element.dispatchEvent(
    new CustomEvent('cus-service-select', { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

/**
 * The same by a press of the service's link or button. A link that the page does not prevent is followed.
 * @returns whether the element is to open the service in place
 */
export function press(element: EventTarget, event: MouseEvent, service: Service): boolean {
  const link = event.currentTarget instanceof HTMLAnchorElement;
  // a new tab or window is the browser's matter
  if (link && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return false;
  if (select(element, service)) return !link;
  event.preventDefault();
  return false;
}
