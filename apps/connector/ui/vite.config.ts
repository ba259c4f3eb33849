import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of the window, made into static files beside the program. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
