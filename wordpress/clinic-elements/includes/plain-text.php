<?php
/**
 * Titles and excerpts as words: WordPress keeps them as HTML.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The words of a piece of HTML, with each character reference decoded once.
 *
 * @param string $html HTML of a title, a term or an excerpt.
 */
function clinic_elements_plain_text( $html ) {
	$text = html_entity_decode( wp_strip_all_tags( (string) $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return clinic_elements_tidy( $text );
}

/**
 * Text as it may be shown: without control characters and direction overrides, with single spaces.
 *
 * @param string $text Text.
 */
function clinic_elements_tidy( $text ) {
	$text = wp_check_invalid_utf8( (string) $text, true );
	$text = preg_replace( '/(?!\s)[\p{Cc}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $text );
	return trim( preg_replace( '/[\s\x{a0}]+/u', ' ', $text ) );
}

/**
 * The beginning of a post as a card shows it: what the writer wrote for it, or the first fifty-five words.
 *
 * @param WP_Post $post The post.
 */
function clinic_elements_excerpt( WP_Post $post ) {
	if ( '' !== trim( $post->post_excerpt ) ) {
		return clinic_elements_plain_text( $post->post_excerpt );
	}
	$content = explode( '<!--more', $post->post_content )[0];
	$text    = clinic_elements_plain_text( clinic_elements_own_words( $content ) );
	return preg_match( '/^((?:\S+ ){54}\S+) /u', $text, $parts ) ? $parts[1] . '…' : $text;
}

/**
 * A post's content without what other programs put there: what a reader reads, and a reading time counts.
 *
 * @param string $content Content as it is stored.
 */
function clinic_elements_own_words( $content ) {
	// Where a paragraph ends, so does a word.
	$content = preg_replace( '#</(?:p|h[1-6]|li|blockquote|figcaption|div|td)>|<br\s*/?>#i', '$0 ', $content );
	return strip_shortcodes( excerpt_remove_blocks( $content ) );
}

/**
 * How long a post takes to read, in whole minutes.
 *
 * @param WP_Post $post The post.
 */
function clinic_elements_reading_minutes( WP_Post $post ) {
	$words = preg_match_all( '/\S+/u', clinic_elements_plain_text( clinic_elements_own_words( $post->post_content ) ) );
	return max( 1, (int) round( $words / 225 ) );
}
