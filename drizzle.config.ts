import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/tables/*.table.ts',
  out: process.env.MIGRATIONS_OUT ?? './migrations', // `npm run check:migrations` compares a copy
});
