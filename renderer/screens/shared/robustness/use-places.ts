import { useSetting } from '../../../storage/live/settings.ts';

/** Places on the short list until the panel says how many there are. */
const defaultPlaces = 5;

/** How many places the short list has. */
export function usePlaces(): number {
  return useSetting('places') ?? defaultPlaces;
}
