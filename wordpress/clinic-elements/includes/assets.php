<?php
/**
 * The script and the style sheet: only where a tag is, and known by what is in them.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The address of a file of ours.
 *
 * @param string $name Name of the file in `assets`.
 */
function clinic_elements_file_url( $name ) {
	return plugins_url( "assets/$name", CLINIC_ELEMENTS_FILE );
}

/**
 * Makes the handles known.
 */
function clinic_elements_register_assets() {
	$version = clinic_elements_file_version( 'assets/clinic-elements.js' );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'clinic-elements', clinic_elements_file_url( 'clinic-elements.js' ), array(), $version );
	}
	$late = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_register_script( 'clinic-elements', clinic_elements_file_url( 'clinic-elements.classic.js' ), array(), clinic_elements_file_version( 'assets/clinic-elements.classic.js' ), $late );
	wp_register_style( 'clinic-elements', false, array(), $version );
	wp_add_inline_style( 'clinic-elements', clinic_elements_style() );
}
add_action( 'init', 'clinic_elements_register_assets', 5 );

/**
 * What the tags look like before their script comes, and the clinic's colours. Small enough to stand in the page.
 */
function clinic_elements_style() {
	static $sheet = null;
	if ( null === $sheet ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin.
		$sheet = (string) file_get_contents( CLINIC_ELEMENTS_PATH . 'assets/printed.css' );
	}
	return $sheet . clinic_elements_tokens_style();
}

/**
 * Asks for the script and the style sheet. Where the page's head is out already, the sheet is given back, to stand
 * before the tag: what is seen first must be right.
 */
function clinic_elements_enqueue() {
	static $printed = false;
	if ( is_feed() || ( wp_is_json_request() && ! is_admin() ) ) {
		return '';
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'clinic-elements' );
	} else {
		wp_enqueue_script( 'clinic-elements' );
	}
	if ( wp_style_is( 'clinic-elements', 'done' ) || $printed ) {
		return '';
	}
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) ) {
		wp_enqueue_style( 'clinic-elements' );
		return '';
	}
	$printed = true;
	return '<style>' . clinic_elements_style() . '</style>';
}

/**
 * Whether content holds a tag of ours, in any of the ways in which it gets there.
 *
 * @param string $content Content as it is stored, or as it is shown.
 */
function clinic_elements_in( $content ) {
	if ( false !== strpos( $content, '<!-- wp:clinic-elements/' ) ) {
		return true;
	}
	foreach ( array_keys( clinic_elements_facts() ) as $tag ) {
		if ( false !== strpos( $content, "<$tag" ) || has_shortcode( $content, clinic_elements_shortcode_name( $tag ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Puts the style sheet into the head of a page whose posts hold a tag.
 */
function clinic_elements_look_ahead() {
	$posts = is_singular() ? array( get_post() ) : ( $GLOBALS['wp_query']->posts ?? array() );
	foreach ( array_filter( (array) $posts ) as $post ) {
		$appended = $post instanceof WP_Post ? clinic_elements_appended( $post ) : array();
		if ( $appended || ( $post instanceof WP_Post && clinic_elements_in( $post->post_content ) ) ) {
			wp_enqueue_style( 'clinic-elements' );
			if ( $appended && is_singular() ) {
				wp_add_inline_style( 'clinic-elements', clinic_elements_appended_style() );
			}
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', 'clinic_elements_look_ahead' );

/**
 * Serves tags that an administrator wrote by hand.
 *
 * @param string $content Content as it is shown.
 */
function clinic_elements_serve_written_tags( $content ) {
	foreach ( array_keys( clinic_elements_facts() ) as $tag ) {
		if ( false !== strpos( $content, "<$tag" ) ) {
			return clinic_elements_enqueue() . $content;
		}
	}
	return $content;
}
add_filter( 'the_content', 'clinic_elements_serve_written_tags', 100 );

/**
 * The editor draws blocks in a frame of its own, where script modules do not come: the classic script does.
 */
function clinic_elements_enqueue_in_editor() {
	if ( is_admin() ) {
		wp_enqueue_script( 'clinic-elements' );
		wp_enqueue_style( 'clinic-elements' );
	}
}
add_action( 'enqueue_block_assets', 'clinic_elements_enqueue_in_editor' );
