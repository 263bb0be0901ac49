import { create } from 'zustand';

/** Whether the search over all applications is open. */
export const useSearchOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
