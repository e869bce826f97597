/** A danger that the words of a query may tell of. */
export type UrgentKind = 'violence' | 'suicide' | 'child' | 'shelter' | 'overdose' | 'emergency';

/** The dangers, the one that lets wait least first. */
export const URGENT_KINDS: readonly UrgentKind[] = [
  'emergency',
  'overdose',
  'suicide',
  'child',
  'violence',
  'shelter',
];
