<?php
/**
 * Content as HTML, on one line, so that no editor and no filter breaks it apart. Everything is escaped here and only here.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Text that is safe in HTML and between the quotes of an attribute. Unlike `esc_attr()` it leaves no `&quot;` that a
 * writer wrote as letters, and `[` is written so that nobody takes it for a shortcode.
 *
 * @param string $text Text.
 */
function clinic_elements_escaped( $text ) {
	$text = htmlspecialchars( wp_check_invalid_utf8( $text, true ), ENT_COMPAT | ENT_SUBSTITUTE, 'UTF-8' );
	return strtr(
		$text,
		array(
			'[' => '&#91;',
			']' => '&#93;',
		)
	);
}

/**
 * Attributes as HTML, each with a space before it. Names that are none, and handlers, are left out.
 *
 * @param array<string, string|null> $attributes `null` leaves an attribute out.
 */
function clinic_elements_printed_attributes( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( null !== $value && preg_match( '/^(?!on)[a-z][a-z0-9-]*$/D', $name ) ) {
			$html .= " $name=\"" . clinic_elements_escaped( (string) $value ) . '"';
		}
	}
	return $html;
}

/**
 * The HTML of children, with a space between them: words in two tags are two words to a reader too.
 *
 * @param array<int, array> $children What `content.php` makes.
 */
function clinic_elements_printed( array $children ) {
	$tags = array();
	foreach ( $children as $child ) {
		$open = $child['tag'] . clinic_elements_printed_attributes( $child['attributes'] );
		if ( 'img' === $child['tag'] ) {
			$tags[] = "<$open>";
			continue;
		}
		$inside = isset( $child['html'] ) ? $child['html'] : clinic_elements_escaped( $child['text'] ) . clinic_elements_printed( $child['children'] );
		$tags[] = "<$open>$inside</{$child['tag']}>";
	}
	return implode( ' ', $tags );
}

/**
 * Keeps WordPress from changing quotation marks and dots inside our tags: what was printed is what the element would
 * draw, and so it draws nothing.
 *
 * @param string[] $tags Names of tags that are left alone.
 */
function clinic_elements_keep_from_texturize( $tags ) {
	return array_merge( $tags, array_keys( clinic_elements_facts() ) );
}
add_filter( 'no_texturize_tags', 'clinic_elements_keep_from_texturize' );
