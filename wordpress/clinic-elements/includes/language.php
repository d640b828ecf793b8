<?php
/**
 * Which language a post is written in.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The language of a post, as BCP 47: what a multilingual plugin says, then what the settings say, then the site's own.
 *
 * @param int $post_id The post; 0 for the page that is being made.
 */
function clinic_elements_language( $post_id = 0 ) {
	$language = '';
	if ( $post_id && function_exists( 'pll_get_post_language' ) ) {
		$language = (string) pll_get_post_language( $post_id, 'locale' );
	}
	if ( ! $language && $post_id && has_filter( 'wpml_post_language_details' ) ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's own filter.
		$details  = apply_filters( 'wpml_post_language_details', null, $post_id );
		$language = is_array( $details ) && ! empty( $details['locale'] ) ? (string) $details['locale'] : '';
	}
	if ( ! $language && $post_id ) {
		foreach ( clinic_elements_setting( 'languages' ) as $code => $category ) {
			if ( $category && has_term( (int) $category, 'category', $post_id ) ) {
				$language = $code;
			}
		}
	}
	if ( ! $language ) {
		$language = get_bloginfo( 'language' );
	}

	/**
	 * Filters the language of a post.
	 *
	 * @param string $language BCP 47.
	 * @param int    $post_id  The post; 0 for the page that is being made.
	 */
	return str_replace( '_', '-', apply_filters( 'clinic_elements_language', $language, $post_id ) );
}

/**
 * Whether two posts speak one language, whatever their countries.
 *
 * @param string $one   BCP 47.
 * @param string $other BCP 47.
 */
function clinic_elements_same_language( $one, $other ) {
	return strtolower( strtok( $one, '-' ) ) === strtolower( strtok( $other, '-' ) );
}
