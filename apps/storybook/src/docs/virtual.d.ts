declare module 'virtual:docs-data' {
  export const data: import('./docs-data.ts').DocsData;
}
