export { createSimulatedQuickBooks, type SimulatedQuickBooksOptions } from './simulated-quickbooks.ts';
