<?php
/**
 * Takes away what the plugin stored: its settings and what it kept of related posts.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

/**
 * Cleans the site that is current.
 */
function clinic_elements_uninstall() {
	global $wpdb;
	delete_option( 'clinic_elements_settings' );
	delete_option( 'clinic_elements_edition' );
	// phpcs:ignore WordPress.DB -- there is no function that deletes transients by the beginning of their names.
	$wpdb->query( "DELETE FROM {$wpdb->options} WHERE option_name LIKE '\\_transient\\_clinic\\_elements\\_%' OR option_name LIKE '\\_transient\\_timeout\\_clinic\\_elements\\_%'" );
	wp_cache_flush();
}

if ( is_multisite() ) {
	$clinic_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $clinic_elements_sites as $clinic_elements_site ) {
		switch_to_blog( $clinic_elements_site );
		clinic_elements_uninstall();
		restore_current_blog();
	}
} else {
	clinic_elements_uninstall();
}
