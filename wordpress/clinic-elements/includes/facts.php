<?php
/**
 * What the elements are: read at build time from the library's own description of itself, never written by hand.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Every element by its tag: title, description, attributes, slots, tokens. Their words are translated, so not before `init`.
 *
 * @return array<string, array>
 */
function clinic_elements_facts() {
	static $facts = null;
	if ( null === $facts ) {
		$facts = require CLINIC_ELEMENTS_PATH . 'generated/elements.php';
	}
	return $facts;
}

/**
 * The words that the elements say of themselves in a language, as the library says them.
 *
 * @param string $language BCP 47, such as `es-MX`.
 * @return array<string, mixed> `%s` stands where a name, a date or a number goes.
 */
function clinic_elements_words( $language ) {
	static $words = null;
	if ( null === $words ) {
		$words = require CLINIC_ELEMENTS_PATH . 'generated/words.php';
	}
	$language = strtolower( $language );
	$short    = strtok( $language, '-' );
	$found    = isset( $words[ $language ] ) ? $words[ $language ] : ( isset( $words[ $short ] ) ? $words[ $short ] : $words['en'] );

	/**
	 * Filters the words of a language: for a language that the library does not speak, or words of the clinic's own.
	 *
	 * @param array<string, mixed> $found    The words.
	 * @param string               $language BCP 47, in small letters.
	 */
	return apply_filters( 'clinic_elements_words', $found, $language );
}

/**
 * A day as people write it: `November 1, 2026`.
 *
 * @param string $iso      A day or an instant in the site's own time.
 * @param string $language BCP 47.
 */
function clinic_elements_long_date( $iso, $language ) {
	$words = clinic_elements_words( $language );
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)/', $iso, $parts ) ) {
		return $iso;
	}
	list( , $year, $month, $day ) = $parts;
	if ( ! clinic_elements_same_language( $language, $words['language'] ) && clinic_elements_same_language( $language, get_bloginfo( 'language' ) ) ) {
		// A language that the library does not speak, but WordPress does.
		return wp_date( get_option( 'date_format' ), (int) strtotime( "$year-$month-$day UTC" ), new DateTimeZone( 'UTC' ) );
	}
	$names = array(
		'{year}'  => $year,
		'{month}' => $words['months'][ (int) $month - 1 ],
		'{day}'   => (string) (int) $day,
	);
	return strtr( $words['date'], $names );
}

/**
 * The content hash of a file of ours, by which browsers and caches know it.
 *
 * @param string $name Its path in the plugin: `assets/clinic-elements.js`.
 */
function clinic_elements_file_version( $name ) {
	static $versions = null;
	if ( null === $versions ) {
		$versions = require CLINIC_ELEMENTS_PATH . 'generated/versions.php';
	}
	return isset( $versions[ $name ] ) ? $versions[ $name ] : CLINIC_ELEMENTS_VERSION;
}
