<?php
/**
 * A shortcode for each element: `[clinic_related_posts limit="3"]`.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The shortcode of a tag: `clinic_` and its name, which is not said twice.
 *
 * @param string $tag Name of the tag.
 */
function clinic_elements_shortcode_name( $tag ) {
	$name = str_replace( '-', '_', $tag );
	return 0 === strpos( $name, 'clinic_' ) ? $name : "clinic_$name";
}

/**
 * The HTML of a shortcode.
 *
 * @param array|string $attributes Its attributes, or nothing.
 * @param string|null  $content    What stands between its ends: shown until an address of its own answers.
 * @param string       $name       Its name.
 */
function clinic_elements_shortcode( $attributes, $content, $name ) {
	$tags = array();
	foreach ( array_keys( clinic_elements_facts() ) as $tag ) {
		$tags[ clinic_elements_shortcode_name( $tag ) ] = $tag;
	}
	$tag    = $tags[ $name ];
	$around = array( 'fallback' => wp_kses_post( do_shortcode( (string) $content ) ) );
	$given  = clinic_elements_decoded( is_array( $attributes ) ? $attributes : array() );
	$html   = clinic_elements_markup( $tag, $given, $around );
	// An article's body cannot stand in a paragraph: the browser would close it and lose the element. This closes it first.
	return '' !== $html && 'clinic-article' === $tag ? "<div>$html</div>" : $html;
}

/**
 * Makes the shortcodes known.
 */
function clinic_elements_register_shortcodes() {
	foreach ( array_keys( clinic_elements_facts() ) as $tag ) {
		add_shortcode( clinic_elements_shortcode_name( $tag ), 'clinic_elements_shortcode' );
	}
}
add_action( 'init', 'clinic_elements_register_shortcodes' );
