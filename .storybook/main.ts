import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  staticDirs: [{ from: '../demo/data', to: '/data' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // the project's own vite.config.ts builds a library; stories are a page
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, lib: false, rolldownOptions: {} } }),
};
export default config;
