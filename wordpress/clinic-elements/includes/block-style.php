<?php
/**
 * WordPress's own controls of a block, as the tokens of the library.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The declarations of a block's element.
 *
 * @param array<string, mixed> $attributes Attributes of the block.
 */
function clinic_elements_block_tokens( array $attributes ) {
	$style   = $attributes['style'] ?? array();
	$colours = is_array( $attributes['tokens'] ?? null ) ? $attributes['tokens'] : array();
	$own     = array(
		'text'    => $attributes['textColor'] ?? $style['color']['text'] ?? '',
		'surface' => $attributes['backgroundColor'] ?? $style['color']['background'] ?? '',
		'accent'  => $style['elements']['link']['color']['text'] ?? '',
	);
	foreach ( array_filter( $own ) as $name => $value ) {
		$colours[ $name ] = clinic_elements_preset( $value, 'color' );
	}
	$tokens = clinic_elements_tokens( clinic_elements_legible_on_surface( $colours ) );
	$sizes  = array(
		'--clinic-radius'    => $style['border']['radius'] ?? '',
		'--clinic-space'     => clinic_elements_preset( $style['spacing']['blockGap'] ?? '', 'spacing' ),
		'--clinic-font-size' => clinic_elements_preset( $attributes['fontSize'] ?? $style['typography']['fontSize'] ?? '', 'font-size' ),
	);
	foreach ( $sizes as $name => $value ) {
		if ( is_string( $value ) && preg_match( '/^(?:[\d.]+(?:px|em|rem|%|vw|vh)|var\(--wp--preset--[a-z0-9-]+\))$/D', $value ) ) {
			$tokens[ $name ] = $value;
		}
	}
	$css = '';
	foreach ( $tokens as $name => $value ) {
		$css .= "$name:$value;";
	}
	return $css;
}

/**
 * Colours with which words and buttons can be read on a background of the block's own, unless somebody chose them.
 *
 * @param array<string, string> $colours By the token's last part.
 * @return array<string, string>
 */
function clinic_elements_legible_on_surface( array $colours ) {
	$surface = clinic_elements_rgb( (string) ( $colours['surface'] ?? '' ) );
	if ( ! $surface ) {
		return $colours;
	}
	$site  = clinic_elements_setting( 'colours' );
	$theme = wp_get_global_styles( array( 'color', 'text' ) );
	$usual = array(
		'text'   => $site['text'] ?? ( is_string( $theme ) ? $theme : '' ),
		'accent' => $site['accent'] ?? '#0f6b64',
	);
	$light = clinic_elements_luminance( $surface );
	foreach ( $usual as $name => $value ) {
		$rgb    = clinic_elements_rgb( $value );
		$lights = array( $light, $rgb ? clinic_elements_luminance( $rgb ) : 0 );
		// https://www.w3.org/TR/WCAG22/#contrast-minimum.
		if ( empty( $colours[ $name ] ) && ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 ) < 4.5 ) {
			$colours[ $name ] = $light > 0.179 ? '#000000' : '#ffffff';
		}
	}
	return $colours;
}

/**
 * A value of the theme's own list as CSS: `primary`, or `var:preset|color|primary`.
 *
 * @param mixed  $value A name, or a value.
 * @param string $kind  `color`, `spacing` or `font-size`.
 */
function clinic_elements_preset( $value, $kind ) {
	if ( ! is_string( $value ) || '' === $value ) {
		return '';
	}
	if ( preg_match( '/^var:preset\|' . $kind . '\|([\w-]+)$/', $value, $parts ) ) {
		return "var(--wp--preset--$kind--{$parts[1]})";
	}
	return preg_match( '/^[a-z][a-z0-9-]*$/', $value ) ? "var(--wp--preset--$kind--$value)" : $value;
}
