import { createDesk } from './desk.ts';
import type { Company } from './company.ts';

/** People who look records up in SA all the time, while something happens to it. */
export interface Load {
  /** Ends it; gives every answer that was neither the records nor plain words about the database. */
  end(): Promise<readonly string[]>;
}

const readers = 3;

/** What SA says while its database ends and comes back: come again in a second, or nobody knows what was done. */
const plain = /"code":"sa\.database-(away|lost)"/;

export function startLoad(company: Company): Load {
  let isEnding = false;
  const wrong: string[] = [];
  const reading = Array.from({ length: readers }, async () => {
    const desk = createDesk(company);
    while (!isEnding) {
      try {
        await desk.recordsInSa('Invoices');
      } catch (error) {
        if (!plain.test(String(error))) wrong.push(String(error));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  });
  return {
    async end() {
      isEnding = true;
      await Promise.all(reading);
      return wrong;
    },
  };
}
