<?php
/**
 * Pages that a cache has kept say the clinic's old number after the settings have changed. Each cache is asked by its own
 * documented means to forget them; a post that changes is the caches' own affair.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Asks the page caches that are here to forget what they keep.
 */
function clinic_elements_empty_page_caches() {
	// WP Rocket. W3 Total Cache. WP Super Cache. WP Fastest Cache. SiteGround Optimizer.
	$functions = array( 'rocket_clean_domain', 'w3tc_flush_all', 'wp_cache_clear_cache', 'wpfc_clear_all_cache', 'sg_cachepress_purge_cache' );
	foreach ( array_filter( $functions, 'function_exists' ) as $function ) {
		$function();
	}
	// LiteSpeed Cache. Cache Enabler. Breeze. Hummingbird. Nginx Helper. Jetpack Boost. Super Page Cache.
	$actions = array( 'litespeed_purge_all', 'cache_enabler_clear_complete_cache', 'breeze_clear_all_cache', 'wphb_clear_page_cache', 'rt_nginx_helper_purge_all', 'jetpack_boost_clear_page_cache_all', 'swcfpc_purge_cache' );
	foreach ( $actions as $action ) {
		do_action( $action ); // phpcs:ignore WordPress.NamingConventions -- their names, not ours.
	}

	/**
	 * Fires when kept pages have become untrue: empty a cache here that has no means of its own.
	 */
	do_action( 'clinic_elements_empty_page_caches' );
}
add_action( 'add_option_clinic_elements_settings', 'clinic_elements_empty_page_caches', 10, 0 );
add_action( 'update_option_clinic_elements_settings', 'clinic_elements_empty_page_caches', 10, 0 );
