import type { Plugin } from 'vite';

export function afterCuts(code: string, id: string): string;
export const cut: Plugin;
