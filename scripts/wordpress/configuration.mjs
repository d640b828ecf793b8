// The wp-config.php of a site.
import { join } from 'node:path';
import { writeOwn } from './linked-files.mjs';

const constants = (site, multisite) => {
  const { url, folder, port, mariadb } = site;
  const socket = mariadb?.socket;
  const lines = {
    DB_NAME: 'clinic',
    DB_USER: socket ? 'root' : '',
    DB_PASSWORD: '',
    DB_HOST: socket ? `localhost:${socket}` : '',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    ...(!socket && { DB_DIR: `${folder}/wp-content/database`, DB_FILE: 'clinic.sqlite' }),
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: `${folder}/wp-content/debug.log`,
    WP_ENVIRONMENT_TYPE: 'local',
    // Nothing asks the network, and no page waits for it.
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    ...(multisite && { WP_ALLOW_MULTISITE: true }),
    ...(multisite === 'made' && {
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: `127.0.0.1:${port}`,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
    }),
  };
  if (multisite) {
    delete lines.WP_HOME;
    delete lines.WP_SITEURL;
  }
  return Object.entries(lines).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
};

const salts = [
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
];

/** Writes it. `multisite`: a network can be made of the site; where it says `made`, the site is one. */
export function configure(site, multisite) {
  const text = [
    '<?php',
    ...constants(site, multisite),
    // A site that lives for minutes on this machine alone has no secret to keep.
    ...salts.map((name) => `define( '${name}', 'clinic-elements' );`),
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
  ].join('\n');
  writeOwn(join(site.folder, 'wp-config.php'), text);
}
