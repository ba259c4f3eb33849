export { createApp, type AppParts } from './app.ts';
export type { App } from './request.ts';
