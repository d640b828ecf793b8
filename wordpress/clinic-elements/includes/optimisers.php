<?php
/**
 * Programs that delay scripts until somebody touches the page would leave our tags without their frame until then. Each
 * is told by its own documented means.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Adds our script to a list of scripts that are left alone.
 *
 * @param mixed $excluded A list of parts of addresses.
 */
function clinic_elements_exclude( $excluded ) {
	$excluded   = is_array( $excluded ) ? $excluded : array();
	$excluded[] = 'clinic-elements';
	return $excluded;
}
// WP Rocket: delay, defer and minify. Perfmatters. LiteSpeed Cache. FlyingPress. SiteGround Optimizer. Hummingbird.
add_filter( 'rocket_delay_js_exclusions', 'clinic_elements_exclude' );
add_filter( 'rocket_exclude_defer_js', 'clinic_elements_exclude' );
add_filter( 'rocket_exclude_js', 'clinic_elements_exclude' );
add_filter( 'perfmatters_delay_js_exclusions', 'clinic_elements_exclude' );
add_filter( 'litespeed_optimize_js_excludes', 'clinic_elements_exclude' );
add_filter( 'litespeed_optm_js_defer_exc', 'clinic_elements_exclude' );
add_filter( 'flying_press_exclude_from_delay:js', 'clinic_elements_exclude' );
add_filter( 'sgo_js_async_exclude', 'clinic_elements_exclude' );
add_filter( 'sgo_javascript_combine_exclude', 'clinic_elements_exclude' );
add_filter( 'wphb_delay_js_exclusions', 'clinic_elements_exclude' );

/**
 * Autoptimize keeps its list as words with commas between them.
 *
 * @param mixed $excluded The list.
 */
function clinic_elements_exclude_from_autoptimize( $excluded ) {
	return is_array( $excluded ) ? $excluded : trim( $excluded . ', clinic-elements', ', ' );
}
add_filter( 'autoptimize_filter_js_exclude', 'clinic_elements_exclude_from_autoptimize' );

/**
 * Marks our script: `data-cfasync` for Cloudflare's Rocket Loader, the others for LiteSpeed, WP Rocket and Jetpack Boost.
 *
 * @param array<string, mixed> $attributes Attributes of a script.
 */
function clinic_elements_mark_script( $attributes ) {
	if ( in_array( $attributes['id'] ?? '', array( 'clinic-elements-js', 'clinic-elements-js-module' ), true ) ) {
		$attributes['data-cfasync']            = 'false';
		$attributes['data-no-optimize']        = '1';
		$attributes['data-no-defer']           = '1';
		$attributes['data-jetpack-boost']      = 'ignore';
		$attributes['data-rocket-defer']       = 'false';
		$attributes['data-pagespeed-no-defer'] = true;
	}
	return $attributes;
}
add_filter( 'wp_script_attributes', 'clinic_elements_mark_script' );
