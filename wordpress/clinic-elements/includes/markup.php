<?php
/**
 * The one function that prints tags. Blocks, shortcodes, patterns and themes all come here.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The HTML of an element, whole: a reader, a crawler and a browser without scripts find everything in it.
 *
 * @param string               $tag        `article-card`, `related-posts`, `book-consult-cta` or `clinic-article`.
 * @param array<string, mixed> $attributes Its attributes, and `post`: number, slug or address of a post.
 * @param array<string, mixed> $around     `post`: the post in view; `style`: declarations; `fallback`: clean HTML for
 *                                         an element that asks an address of its own.
 * @return string Nothing where there is nothing to show.
 */
function clinic_elements_markup( $tag, array $attributes = array(), array $around = array() ) {
	$facts = clinic_elements_facts();
	if ( ! isset( $facts[ $tag ] ) ) {
		/* translators: %s: name of a tag. */
		_doing_it_wrong( __FUNCTION__, esc_html( sprintf( __( 'There is no element %s.', 'clinic-elements' ), $tag ) ), '0.1.0' );
		return '';
	}
	$attributes = clinic_elements_attributes( $tag, $attributes );
	$post_id    = (int) ( $around['post'] ?? clinic_elements_post_in_view() );
	$subject    = isset( $attributes['post'] ) ? clinic_elements_public_post( $attributes['post'] ) : null;
	$language   = $attributes['lang'] ?? clinic_elements_language( $subject ? $subject->ID : $post_id );
	$common     = array(
		'lang'  => clinic_elements_same_language( $language, get_bloginfo( 'language' ) ) ? null : $language,
		'style' => empty( $around['style'] ) ? null : $around['style'],
	);
	if ( ! empty( $attributes['src'] ) ) {
		unset( $attributes['post'] );
		return clinic_elements_tag( $tag, array_merge( $attributes, $common ), (string) ( $around['fallback'] ?? '' ) );
	}
	switch ( $tag ) {
		case 'article-card':
			$made = clinic_elements_article_card( $attributes, $language );
			break;
		case 'related-posts':
			$made = clinic_elements_related_posts( $attributes, $language, $subject ? $subject->ID : $post_id );
			break;
		case 'book-consult-cta':
			$made = clinic_elements_book_consult_cta( $attributes, $language );
			break;
		case 'clinic-article':
			$made = clinic_elements_clinic_article( $attributes, $language );
			break;
		default:
			$made = null;
	}
	if ( ! $made ) {
		return '';
	}
	list( $children, $used ) = $made;

	$shown               = array_diff_key( $attributes, array_flip( array_merge( $used, array( 'src', 'format', 'link-template' ) ) ) );
	$shown['data-state'] = 'loaded';
	return clinic_elements_tag( $tag, array_merge( $shown, $common ), clinic_elements_printed( $children ) );
}

/**
 * Prints an element: for templates of themes.
 *
 * @param string               $tag        As in `clinic_elements_markup()`.
 * @param array<string, mixed> $attributes As in `clinic_elements_markup()`.
 */
function clinic_elements_print( $tag, array $attributes = array() ) {
	// phpcs:ignore WordPress.Security.EscapeOutput -- everything is escaped where it is printed, in print.php.
	echo clinic_elements_markup( $tag, $attributes );
}

/**
 * A tag with its attributes and children. The page that holds it gets the script.
 *
 * @param string               $tag        Its name.
 * @param array<string, mixed> $attributes Checked attributes.
 * @param string               $inside     Clean HTML.
 */
function clinic_elements_tag( $tag, array $attributes, $inside ) {
	$html = "<$tag" . clinic_elements_printed_attributes( $attributes ) . ">$inside</$tag>";

	/**
	 * Filters the HTML of an element.
	 *
	 * @param string               $html       The HTML.
	 * @param string               $tag        Name of the tag.
	 * @param array<string, mixed> $attributes Its attributes.
	 */
	$html = apply_filters( 'clinic_elements_markup', $html, $tag, $attributes );
	return clinic_elements_enqueue() . $html;
}

/**
 * The attributes that an element knows, each with a value that it may have; others and bad values are left out.
 *
 * @param string               $tag   Name of the tag.
 * @param array<string, mixed> $given By name (`heading-level`), property (`headingLevel`), or `heading_level`.
 * @return array<string, mixed>
 */
function clinic_elements_attributes( $tag, array $given ) {
	$known = clinic_elements_facts()[ $tag ]['attributes'];
	$names = array();
	foreach ( $known as $name => $fact ) {
		$names[ str_replace( '-', '', $name ) ] = $name;
	}
	$checked = array();
	foreach ( $given as $key => $value ) {
		// A shortcode's word without a value is a switch.
		list( $key, $value ) = is_int( $key ) ? array( (string) $value, true ) : array( $key, $value );

		$plain = str_replace( array( '-', '_' ), '', strtolower( $key ) );
		$value = isset( $names[ $plain ] ) ? clinic_elements_value( $known[ $names[ $plain ] ], $value ) : null;
		if ( null !== $value ) {
			$checked[ $names[ $plain ] ] = $value;
		}
	}
	if ( ! empty( $given['post'] ) ) {
		$checked['post'] = is_numeric( $given['post'] ) ? (int) $given['post'] : (string) $given['post'];
	}
	foreach ( array( 'id', 'class', 'lang' ) as $name ) {
		if ( ! empty( $given[ $name ] ) && is_string( $given[ $name ] ) ) {
			$checked[ $name ] = trim( preg_replace( '/[^\w -]/', '', $given[ $name ] ) );
		}
	}
	return $checked;
}

/**
 * Attributes as they were meant: WordPress keeps an author's `&` as `&amp;`, and shortcodes know no other way to write
 * a quotation mark.
 *
 * @param array<string, mixed> $given Attributes as they are stored.
 * @return array<string, mixed>
 */
function clinic_elements_decoded( array $given ) {
	foreach ( $given as $name => $value ) {
		$given[ $name ] = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
	}
	return $given;
}

/**
 * A value as an attribute may have it; `null` for one that says nothing or nothing new.
 *
 * @param array<string, mixed> $fact  What is known of the attribute.
 * @param mixed                $value A value that nobody has checked.
 * @return string|null
 */
function clinic_elements_value( array $fact, $value ) {
	if ( 'switch' === $fact['kind'] ) {
		return in_array( $value, array( false, null, '', 'false', 'no', 'off', '0', 0 ), true ) ? null : '';
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	$value = clinic_elements_tidy( (string) $value );
	if ( in_array( $fact['kind'], array( 'address', 'image' ), true ) ) {
		$value = 'image' === $fact['kind'] ? clinic_elements_web_url( $value ) : clinic_elements_link_url( $value );
	}
	if ( in_array( $fact['kind'], array( 'choice', 'level' ), true ) && $fact['choices'] && ! in_array( $value, $fact['choices'], true ) ) {
		return null;
	}
	// A list of 0 is one of all that there is.
	if ( 'number' === $fact['kind'] && ( ! is_numeric( $value ) || $value < ( 'limit' === $fact['property'] ? 0 : 1 ) ) ) {
		return null;
	}
	return (string) $fact['default'] === $value && '' !== $value ? null : $value;
}

/**
 * What an attribute is when nobody says anything.
 *
 * @param string $tag  Name of the tag.
 * @param string $name Name of the attribute.
 */
function clinic_elements_default( $tag, $name ) {
	return (string) clinic_elements_facts()[ $tag ]['attributes'][ $name ]['default'];
}

/**
 * The post in view: the one of the loop, or of a page of its own.
 */
function clinic_elements_post_in_view() {
	if ( in_the_loop() || is_singular() ) {
		return (int) get_the_ID();
	}
	return 0;
}
