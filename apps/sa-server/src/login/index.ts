export * from './attempt.ts';
export * from './password.ts';
export * from './session.ts';
