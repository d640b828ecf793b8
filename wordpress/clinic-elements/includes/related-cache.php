<?php
/**
 * Related posts are chosen once, and again when a post or a term has changed.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The posts that go with a post, the nearest first.
 *
 * @param int $post_id The post.
 * @param int $limit   How many.
 * @return int[]
 */
function clinic_elements_related_ids( $post_id, $limit ) {
	// A draft changes its terms unseen, and nobody reads it often.
	if ( 'publish' !== get_post_status( $post_id ) ) {
		return clinic_elements_find_related( $post_id, $limit );
	}
	$name    = "clinic_elements_related_{$post_id}_{$limit}";
	$edition = (string) get_option( 'clinic_elements_edition', '0' );
	$kept    = get_transient( $name );
	if ( is_array( $kept ) && $edition === $kept['edition'] ) {
		return $kept['ids'];
	}
	$ids  = clinic_elements_find_related( $post_id, $limit );
	$kept = compact( 'edition', 'ids' );
	// A day, so that what nobody asks for any more goes away.
	set_transient( $name, $kept, DAY_IN_SECONDS );
	return $ids;
}

/**
 * Makes everything that was kept out of date.
 */
function clinic_elements_drop_related() {
	update_option( 'clinic_elements_edition', (string) microtime( true ), true );
}

/**
 * Drops when a post comes, goes or changes in public.
 *
 * @param string  $after  Status now.
 * @param string  $before Status before.
 * @param WP_Post $post   The post.
 */
function clinic_elements_drop_on_status( $after, $before, $post ) {
	if ( 'post' === $post->post_type && in_array( 'publish', array( $after, $before ), true ) ) {
		clinic_elements_drop_related();
	}
}
add_action( 'transition_post_status', 'clinic_elements_drop_on_status', 10, 3 );

/**
 * Drops when terms of a public post change.
 *
 * @param int $post_id The post.
 */
function clinic_elements_drop_on_terms( $post_id ) {
	if ( 'publish' === get_post_status( $post_id ) ) {
		clinic_elements_drop_related();
	}
}
add_action( 'set_object_terms', 'clinic_elements_drop_on_terms' );
add_action( 'deleted_post', 'clinic_elements_drop_related', 10, 0 );
add_action( 'delete_term', 'clinic_elements_drop_related', 10, 0 );
add_action( 'edited_term', 'clinic_elements_drop_related', 10, 0 );
add_action( 'add_option_clinic_elements_settings', 'clinic_elements_drop_related', 10, 0 );
add_action( 'update_option_clinic_elements_settings', 'clinic_elements_drop_related', 10, 0 );
add_action( 'activate_clinic-elements/clinic-elements.php', 'clinic_elements_drop_related', 10, 0 );
