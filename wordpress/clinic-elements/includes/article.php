<?php
/**
 * A post as the library's model of an article. Only what everybody may read becomes one.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The post behind a number, a slug or an address, if everybody may read it.
 *
 * @param mixed $post A post's number, slug or address.
 * @return WP_Post|null
 */
function clinic_elements_public_post( $post ) {
	if ( is_string( $post ) && '' !== $post && ! is_numeric( $post ) ) {
		$found = url_to_postid( $post );
		if ( ! $found ) {
			$by_slug = get_page_by_path( $post, OBJECT, array_values( get_post_types( array( 'public' => true ) ) ) );
			$found   = $by_slug ? $by_slug->ID : 0;
		}
		$post = $found;
	}
	$post = $post ? get_post( (int) $post ) : null;
	return $post && is_post_publicly_viewable( $post ) && '' === $post->post_password ? $post : null;
}

/**
 * The names of a post's terms.
 *
 * @param WP_Post $post     The post.
 * @param string  $taxonomy `category` or `post_tag`.
 * @return string[]
 */
function clinic_elements_term_names( WP_Post $post, $taxonomy ) {
	$terms = get_the_terms( $post, $taxonomy );
	$names = array();
	foreach ( is_array( $terms ) ? $terms : array() as $term ) {
		// What WordPress files a post under that nobody has filed says nothing.
		if ( 'uncategorized' !== $term->slug ) {
			$names[] = clinic_elements_plain_text( $term->name );
		}
	}
	return $names;
}

/**
 * A picture of the media library; nothing where its file is gone.
 *
 * @param int $attachment_id The picture.
 * @return array<string, mixed>|null
 */
function clinic_elements_picture( $attachment_id ) {
	$file = $attachment_id ? wp_get_attachment_image_src( $attachment_id, 'large' ) : false;
	if ( ! $file ) {
		return null;
	}
	$srcset = wp_get_attachment_image_srcset( $attachment_id, 'large' );
	return array(
		'src'    => $file[0],
		'srcset' => $srcset ? $srcset : null,
		'width'  => (int) $file[1],
		'height' => (int) $file[2],
		'alt'    => clinic_elements_tidy( get_post_meta( $attachment_id, '_wp_attachment_image_alt', true ) ),
	);
}

/**
 * An article out of a post that everybody may read.
 *
 * @param WP_Post $post The post.
 * @return array<string, mixed>
 */
function clinic_elements_article( WP_Post $post ) {
	$article = array(
		'id'             => (string) $post->ID,
		'url'            => (string) get_permalink( $post ),
		'title'          => clinic_elements_plain_text( get_the_title( $post ) ),
		'excerpt'        => clinic_elements_excerpt( $post ),
		'image'          => clinic_elements_picture( (int) get_post_thumbnail_id( $post ) ),
		'published'      => (string) get_post_time( 'Y-m-d\TH:i:sP', false, $post ),
		'modified'       => (string) get_post_modified_time( 'Y-m-d\TH:i:sP', false, $post ),
		'authors'        => array( array( 'name' => clinic_elements_plain_text( get_the_author_meta( 'display_name', $post->post_author ) ) ) ),
		'reviewers'      => array(),
		'categories'     => clinic_elements_term_names( $post, 'category' ),
		'tags'           => clinic_elements_term_names( $post, 'post_tag' ),
		'readingMinutes' => clinic_elements_reading_minutes( $post ),
		'language'       => clinic_elements_language( $post->ID ),
	);

	/**
	 * Filters an article before it is printed or sent: to name its medical reviewers, for example.
	 *
	 * @param array<string, mixed> $article The article.
	 * @param WP_Post              $post    The post.
	 */
	return apply_filters( 'clinic_elements_article', $article, $post );
}

/**
 * An article without what is not to be shown.
 *
 * @param array<string, mixed> $article The article.
 * @param string               $show    Words of the `show` attribute.
 * @return array<string, mixed>
 */
function clinic_elements_shown( array $article, $show ) {
	$keys  = array(
		'image'           => 'image',
		'excerpt'         => 'excerpt',
		'date'            => 'published',
		'author'          => 'authors',
		'category'        => 'categories',
		'reading-minutes' => 'readingMinutes',
	);
	$words = preg_split( '/[\s,]+/', $show, -1, PREG_SPLIT_NO_EMPTY );
	foreach ( $keys as $word => $key ) {
		if ( ! in_array( $word, $words, true ) ) {
			unset( $article[ $key ] );
		}
	}
	return $article;
}
