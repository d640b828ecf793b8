<?php
/**
 * Colours of the clinic and of blocks, as the tokens of the library.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The clinic's colours, as the tokens of the library.
 */
function clinic_elements_tokens_style() {
	$tokens = '';
	foreach ( clinic_elements_tokens( clinic_elements_setting( 'colours' ) ) as $name => $value ) {
		$tokens .= "$name:$value;";
	}
	return $tokens ? ":root{{$tokens}}" : '';
}

/**
 * Colours as tokens; words on the accent are black or white, whichever can be read, unless somebody chose.
 *
 * @param array<string, string> $colours By the token's last part: `accent`, `text`, `surface` ….
 * @return array<string, string>
 */
function clinic_elements_tokens( array $colours ) {
	$tokens = array();
	foreach ( $colours as $name => $value ) {
		if ( is_string( $value ) && preg_match( '/^(?:#[0-9a-f]{3,8}|var\(--wp--preset--color--[a-z0-9-]+\))$/iD', $value ) ) {
			$tokens[ '--clinic-' . sanitize_key( $name ) ] = $value;
		}
	}
	if ( isset( $tokens['--clinic-accent'] ) && ! isset( $tokens['--clinic-on-accent'] ) ) {
		$rgb = clinic_elements_rgb( $tokens['--clinic-accent'] );
		if ( $rgb ) {
			$tokens['--clinic-on-accent'] = clinic_elements_luminance( $rgb ) > 0.179 ? '#000000' : '#ffffff';
		}
	}
	return $tokens;
}

/**
 * Red, green and blue of a colour, 0 to 255; of the theme's palette too.
 *
 * @param string $colour `#abc`, `#aabbcc`, or the name of a colour in the palette.
 * @return int[]|null
 */
function clinic_elements_rgb( $colour ) {
	if ( preg_match( '/^var\(--wp--preset--color--([a-z0-9-]+)\)$/', $colour, $parts ) ) {
		$colour = '';
		foreach ( (array) wp_get_global_settings( array( 'color', 'palette' ) ) as $origin ) {
			foreach ( (array) $origin as $entry ) {
				$colour = ( $entry['slug'] ?? '' ) === $parts[1] ? $entry['color'] : $colour;
			}
		}
	}
	$hex = sanitize_hex_color( $colour );
	if ( ! $hex ) {
		return null;
	}
	$digits = 4 === strlen( $hex ) ? preg_replace( '/([0-9a-f])/i', '$1$1', $hex ) : $hex;
	return array_map( 'hexdec', str_split( ltrim( $digits, '#' ), 2 ) );
}

/**
 * How bright a colour is, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
 *
 * @param int[] $rgb Red, green and blue.
 */
function clinic_elements_luminance( array $rgb ) {
	$linear = static function ( $part ) {
		$part = $part / 255;
		return $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 );
	};
	return 0.2126 * $linear( $rgb[0] ) + 0.7152 * $linear( $rgb[1] ) + 0.0722 * $linear( $rgb[2] );
}
