<?php
/**
 * The address policy of the library, as its `data/url.ts` has it: what may become a link or a picture.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The absolute http or https address, or nothing. A relative one begins at the site; one with a password is none.
 *
 * @param mixed $value An address that nobody has checked.
 */
function clinic_elements_web_url( $value ) {
	$value = is_string( $value ) ? trim( $value ) : '';
	if ( '' === $value || strlen( $value ) > 2000 || preg_match( '/[\x00-\x20\x7f\\\\]/', $value ) ) {
		return '';
	}
	$home = wp_parse_url( home_url() );
	$site = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' );
	if ( 0 === strpos( $value, '//' ) ) {
		$value = $home['scheme'] . ':' . $value;
	} elseif ( '/' === $value[0] ) {
		$value = $site . $value;
	} elseif ( ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $value ) ) {
		$value = home_url( '/' ) . $value;
	}
	$parts = wp_parse_url( $value );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	$clean = esc_url_raw( $value, array( 'http', 'https' ) );
	// A host alone is its own first page.
	return $clean && empty( $parts['path'] ) && empty( $parts['query'] ) && empty( $parts['fragment'] ) ? $clean . '/' : $clean;
}

/**
 * An address that a link may have: http, https, and `mailto`, `tel`, `sms` in a narrow grammar of their own, for
 * `tel:**21*…#` forwards a patient's calls.
 *
 * @param mixed $value An address that nobody has checked.
 */
function clinic_elements_link_url( $value ) {
	$value  = is_string( $value ) ? trim( $value ) : '';
	$number = '[+(]*\d(?:[-. ()]{0,2}\d){2,17}';
	$words  = "=(?:[\\w.~!'()*+,-]|%(?!0[ad])[\\da-f]{2})*";
	$spoken = "/^(?:tel:$number(?:;ext=\\d+)?|(?:sms:$number|mailto:[\\w.+-]+@[\\w.-]+)(?:\\?&?(?:subject|body)$words(?:&body$words)?)?)$/iD";
	return preg_match( $spoken, $value ) ? $value : clinic_elements_web_url( $value );
}
