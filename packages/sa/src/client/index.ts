export { createSaClient, type SaClientParts } from './client.ts';
