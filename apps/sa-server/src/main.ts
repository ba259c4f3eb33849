import { program } from './command.ts';

await program().parseAsync();
