<?php
/**
 * Plugin Name:       Clinic Elements
 * Description:       Article cards, related posts, a call to action and whole articles for a clinic's site, as blocks and shortcodes that print working HTML.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Clinic Elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       clinic-elements
 * Domain Path:       /languages
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'CLINIC_ELEMENTS_VERSION', '0.1.0' );
define( 'CLINIC_ELEMENTS_FILE', __FILE__ );
define( 'CLINIC_ELEMENTS_PATH', __DIR__ . '/' );

require_once __DIR__ . '/includes/facts.php';
require_once __DIR__ . '/includes/language.php';
require_once __DIR__ . '/includes/address.php';
require_once __DIR__ . '/includes/phone.php';
require_once __DIR__ . '/includes/plain-text.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/clinic.php';
require_once __DIR__ . '/includes/article.php';
require_once __DIR__ . '/includes/slots.php';
require_once __DIR__ . '/includes/content.php';
require_once __DIR__ . '/includes/print.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/colours.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/optimisers.php';
require_once __DIR__ . '/includes/page-caches.php';
require_once __DIR__ . '/includes/chosen-posts.php';
require_once __DIR__ . '/includes/related.php';
require_once __DIR__ . '/includes/related-cache.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/loop.php';
require_once __DIR__ . '/includes/block-print.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/block-style.php';
require_once __DIR__ . '/includes/patterns.php';
require_once __DIR__ . '/includes/append.php';
require_once __DIR__ . '/includes/rest.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-check.php';
	require_once __DIR__ . '/includes/settings-fields.php';
	require_once __DIR__ . '/includes/settings-page.php';
}

/**
 * Finds the translations. Later versions of WordPress do that alone, 6.5 does not.
 */
function clinic_elements_load_textdomain() {
	load_plugin_textdomain( 'clinic-elements', false, dirname( plugin_basename( CLINIC_ELEMENTS_FILE ) ) . '/languages' );
}
add_action( 'init', 'clinic_elements_load_textdomain', 0 );
