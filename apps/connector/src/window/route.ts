/** How addresses of the API are written down, and read what they are given. */
import type { Body, Route } from './server.ts';

export function get(answer: (query: URLSearchParams) => Promise<object>): Route {
  return { method: 'GET', answer };
}

export function post(answer: (body: Body) => Promise<unknown> | void): Route {
  return {
    method: 'POST',
    answer: async (body) => {
      const value = await answer(body);
      return typeof value === 'object' && value !== null ? value : {};
    },
  };
}

export function textIn(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}
