<?php
/**
 * The posts of a list: related ones, or those that its writer asks for by name.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The posts that a list shows.
 *
 * @param array<string, mixed> $attributes Attributes of `related-posts`.
 * @param int                  $post_id    The post in view; 0 where there is none.
 * @param string               $language   BCP 47.
 * @return WP_Post[]
 */
function clinic_elements_chosen_posts( array $attributes, $post_id, $language ) {
	$limit   = (int) ( $attributes['limit'] ?? clinic_elements_default( 'related-posts', 'limit' ) );
	$limit   = $limit ? min( CLINIC_ELEMENTS_MOST_POSTS, $limit ) : CLINIC_ELEMENTS_MOST_POSTS;
	$order   = $attributes['order'] ?? 'related';
	$exclude = preg_split( '/[\s,]+/', $attributes['exclude'] ?? 'current', -1, PREG_SPLIT_NO_EMPTY );
	$without = array_map( 'intval', array_filter( $exclude, 'is_numeric' ) );
	if ( in_array( 'current', $exclude, true ) && $post_id ) {
		$without[] = (int) $post_id;
	}
	$narrowed = ! empty( $attributes['categories'] ) || ! empty( $attributes['tags'] ) || ! empty( $attributes['ids'] );
	if ( 'related' === $order && $post_id && ! $narrowed ) {
		// As many more as may be left out.
		$ids = clinic_elements_related_ids( $post_id, $limit + count( $without ) );
	} else {
		$ids = clinic_elements_asked_ids( $attributes, $limit + count( $without ), $order, $language );
	}
	$ids = array_slice( array_values( array_diff( $ids, $without ) ), 0, $limit );
	_prime_post_caches( $ids, true, true );
	$posts  = array_filter( array_map( 'clinic_elements_public_post', $ids ) );
	$images = array_filter( array_map( 'get_post_thumbnail_id', $posts ) );
	if ( $images ) {
		_prime_post_caches( $images, false, true );
	}
	return array_values( $posts );
}

/**
 * The posts that attributes ask for by name, in the order that they ask for.
 *
 * @param array<string, mixed> $attributes Attributes of `related-posts`.
 * @param int                  $limit      How many.
 * @param string               $order      `newest`, `oldest`, `title`, or whatever.
 * @param string               $language   BCP 47.
 * @return int[]
 */
function clinic_elements_asked_ids( array $attributes, $limit, $order, $language ) {
	$orders = array(
		'oldest' => array( 'date', 'ASC' ),
		'title'  => array( 'title', 'ASC' ),
	);
	$sorted = $orders[ $order ] ?? array( 'date', 'DESC' );
	$query  = array(
		'post_type'           => 'post',
		'post_status'         => 'publish',
		'has_password'        => false,
		// Posts in another language, or without a title, are left out afterwards.
		'posts_per_page'      => 4 * $limit + 8,
		'orderby'             => $sorted[0],
		'order'               => $sorted[1],
		'fields'              => 'ids',
		'no_found_rows'       => true,
		'ignore_sticky_posts' => true,
		// phpcs:ignore WordPress.DB.SlowDBQuery -- what the writer asked for.
		'tax_query'           => array(),
	);
	if ( ! empty( $attributes['ids'] ) ) {
		$query['post__in']  = array_map( 'intval', preg_split( '/[\s,]+/', $attributes['ids'], -1, PREG_SPLIT_NO_EMPTY ) );
		$query['orderby']   = 'post__in';
		$query['post_type'] = 'any';
	}
	$asked = array(
		'category' => $attributes['categories'] ?? '',
		'post_tag' => $attributes['tags'] ?? '',
	);
	foreach ( $asked as $taxonomy => $names ) {
		$names = array_filter( array_map( 'trim', explode( ',', $names ) ), 'strlen' );
		if ( $names ) {
			$query['tax_query'][] = array(
				'taxonomy' => $taxonomy,
				'field'    => 'term_id',
				'terms'    => clinic_elements_term_ids( $names, $taxonomy ),
			);
		}
	}
	$any = empty( $attributes['ids'] ) && ! $query['tax_query'];
	$ids = array_map( 'intval', get_posts( array_merge( $query, array( 'suppress_filters' => false ) ) ) );
	// Who names topics or posts may mean some of another language.
	return array_slice( clinic_elements_in_language( $ids, $any ? $language : '' ), 0, $limit );
}

/**
 * Numbers of terms that were named, or numbered.
 *
 * @param string[] $names    Names, slugs or numbers.
 * @param string   $taxonomy `category` or `post_tag`.
 * @return int[] `0`, which no post has, for a name that nobody knows.
 */
function clinic_elements_term_ids( array $names, $taxonomy ) {
	$ids = array();
	foreach ( $names as $name ) {
		$term  = get_term_by( 'name', $name, $taxonomy );
		$term  = $term ? $term : get_term_by( 'slug', sanitize_title( $name ), $taxonomy );
		$ids[] = $term ? $term->term_id : ( is_numeric( $name ) ? (int) $name : 0 );
	}
	return $ids;
}

/**
 * Those of some posts that are written in a language, and have a title: a card without one is not shown.
 *
 * @param int[]  $ids      The posts.
 * @param string $language BCP 47; empty for any.
 * @return int[]
 */
function clinic_elements_in_language( array $ids, $language ) {
	_prime_post_caches( $ids, true, false );
	$fits = static function ( $id ) use ( $language ) {
		return '' !== trim( get_post( $id )->post_title ?? '' ) && ( '' === $language || clinic_elements_same_language( clinic_elements_language( $id ), $language ) );
	};
	return array_values( array_filter( $ids, $fits ) );
}
