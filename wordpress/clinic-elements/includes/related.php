<?php
/**
 * Which posts go with a post: those that share its tags and categories, the rarer the better, then the newest.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** At most so many posts are given. */
const CLINIC_ELEMENTS_MOST_POSTS = 24;

/**
 * What each term of a post weighs: the fewer posts carry it, the more two that do have in common.
 *
 * @param int $post_id The post.
 * @return array<int, float> By the number that `term_relationships` knows the term by.
 */
function clinic_elements_weights( $post_id ) {
	$total   = max( 2, (int) wp_count_posts( 'post' )->publish );
	$weights = array();
	foreach ( array( 'post_tag', 'category' ) as $taxonomy ) {
		$terms = get_the_terms( $post_id, $taxonomy );
		foreach ( is_array( $terms ) ? $terms : array() as $term ) {
			// https://en.wikipedia.org/wiki/Tf-idf: a term that every post carries weighs nothing.
			$weight = log( $total / min( $total, max( 1, $term->count ) ) );
			if ( $weight > 0.05 && 'uncategorized' !== $term->slug ) {
				$weights[ (int) $term->term_taxonomy_id ] = round( $weight, 4 );
			}
		}
	}

	/**
	 * Filters what each term of a post weighs when related posts are chosen.
	 *
	 * @param array<int, float> $weights By `term_taxonomy_id`.
	 * @param int               $post_id The post.
	 */
	return (array) apply_filters( 'clinic_elements_related_weights', $weights, $post_id );
}

/**
 * The query: posts that share terms, by weight and then by date, and the newest behind them, where there are too few.
 *
 * @param int               $post_id The post, which is left out.
 * @param array<int, float> $weights Weight by term.
 * @param int               $limit   How many posts.
 * @return string SQL of whole numbers and decimals alone.
 */
function clinic_elements_related_sql( $post_id, array $weights, $limit ) {
	global $wpdb;
	$readable = "p.post_type = 'post' AND p.post_status = 'publish' AND p.post_password = ''";
	$newest   = $wpdb->prepare(
		"SELECT p.ID, 0 AS score, p.post_date FROM {$wpdb->posts} p WHERE $readable AND p.ID <> %d ORDER BY p.post_date DESC, p.ID DESC LIMIT %d", // phpcs:ignore WordPress.DB.PreparedSQL
		$post_id,
		2 * $limit
	);
	if ( ! $weights ) {
		return $newest;
	}
	$cases = '';
	foreach ( $weights as $term => $weight ) {
		$cases .= sprintf( ' WHEN %d THEN %s', $term, number_format( (float) $weight, 4, '.', '' ) );
	}
	$terms = implode( ',', array_map( 'intval', array_keys( $weights ) ) );
	// The terms first, out of their index alone; then only posts that carry one are looked at.
	$weighed = "SELECT t.object_id, SUM(CASE t.term_taxonomy_id{$cases} END) AS score FROM {$wpdb->term_relationships} t WHERE t.term_taxonomy_id IN ($terms) GROUP BY t.object_id";
	$shared  = $wpdb->prepare(
		"SELECT p.ID, w.score, p.post_date FROM ($weighed) AS w INNER JOIN {$wpdb->posts} p ON p.ID = w.object_id WHERE $readable AND p.ID <> %d ORDER BY w.score DESC, p.post_date DESC, p.ID DESC LIMIT %d", // phpcs:ignore WordPress.DB.PreparedSQL
		$post_id,
		$limit
	);
	return "SELECT ID, score, post_date FROM ($shared) AS shared UNION ALL SELECT ID, score, post_date FROM ($newest) AS newest";
}

/**
 * The posts that go with a post, the nearest first, without a look into the cache.
 *
 * @param int $post_id The post.
 * @param int $limit   How many.
 * @return int[]
 */
function clinic_elements_find_related( $post_id, $limit ) {
	global $wpdb;
	$weights = clinic_elements_weights( $post_id );
	// Posts in another language are left out afterwards, so that more are asked for than are wanted.
	$rows  = $wpdb->get_results( clinic_elements_related_sql( $post_id, $weights, 4 * $limit + 8 ) ); // phpcs:ignore WordPress.DB
	$order = static function ( $one, $other ) {
		return array( (float) $other->score, $other->post_date, (int) $other->ID ) <=> array( (float) $one->score, $one->post_date, (int) $one->ID );
	};
	usort( $rows, $order );
	$ids = array_values( array_unique( array_map( 'intval', wp_list_pluck( $rows, 'ID' ) ) ) );
	$ids = array_slice( clinic_elements_in_language( $ids, clinic_elements_language( $post_id ) ), 0, $limit );

	/**
	 * Filters the posts that go with a post. What is not public is left out all the same.
	 *
	 * @param int[] $ids     The posts, the nearest first.
	 * @param int   $post_id The post.
	 * @param int   $limit   How many are wanted.
	 */
	return array_map( 'intval', (array) apply_filters( 'clinic_elements_related', $ids, $post_id, $limit ) );
}
