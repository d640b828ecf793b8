<?php
/**
 * The children of elements, one for each slot that there is something for.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * A child with words in a slot; nothing without words.
 *
 * @param string $slot Name of the slot.
 * @param mixed  $text Words or a number.
 */
function clinic_elements_slot_words( $slot, $text ) {
	return $text ? clinic_elements_child( 'span', array( 'slot' => $slot ), (string) $text ) : null;
}

/**
 * One child.
 *
 * @param string                     $tag        A tag name.
 * @param array<string, string|null> $attributes `null` leaves an attribute out.
 * @param string                     $text       Its words.
 * @param array                      $children   Its children.
 */
function clinic_elements_child( $tag, array $attributes, $text = '', array $children = array() ) {
	return array(
		'tag'        => $tag,
		'attributes' => $attributes,
		'text'       => $text,
		'children'   => $children,
	);
}

/**
 * A day in a slot, in words for people and in figures for machines.
 *
 * @param string      $slot Name of the slot.
 * @param string|null $iso  The day.
 * @param string      $text The day in words.
 */
function clinic_elements_slot_day( $slot, $iso, $text ) {
	return clinic_elements_child(
		'time',
		array(
			'slot'     => $slot,
			'datetime' => $iso,
		),
		$text
	);
}

/**
 * A picture in the `image` slot. Its address comes last: a browser that sees it knows by then that it is lazy.
 *
 * @param array<string, mixed> $image   The picture.
 * @param string               $loading `lazy` or `eager`.
 * @param string               $sizes   How wide it is shown.
 */
function clinic_elements_slot_picture( array $image, $loading, $sizes ) {
	$srcset = empty( $image['srcset'] ) ? null : $image['srcset'];
	return clinic_elements_child(
		'img',
		array(
			'slot'           => 'image',
			'alt'            => (string) ( $image['alt'] ?? '' ),
			'width'          => empty( $image['width'] ) ? null : (string) (int) $image['width'],
			'height'         => empty( $image['height'] ) ? null : (string) (int) $image['height'],
			'loading'        => $loading,
			'decoding'       => 'async',
			'referrerpolicy' => 'no-referrer',
			'sizes'          => $srcset ? ( 'lazy' === $loading ? "auto, $sizes" : $sizes ) : null,
			'srcset'         => $srcset,
			'src'            => $image['src'],
		)
	);
}
