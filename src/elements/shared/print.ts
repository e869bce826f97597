/**
 * Prints one element as a leaflet of its own. The code for that is fetched at once, and used when `ready` has settled;
 * where it cannot be loaded, the page is printed as it is.
 */
export async function printElement(element: HTMLElement, ready?: Promise<unknown>): Promise<void> {
  const leaflet = import('./leaflet.js').catch(() => undefined);
  await ready;
  const printAlone = (await leaflet)?.printAlone;
  if (printAlone) printAlone(element);
  else print();
}
