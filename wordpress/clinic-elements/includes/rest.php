<?php
/**
 * What other websites of the clinic may ask: posts that go with a post, and the clinic's facts.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Makes the addresses known.
 */
function clinic_elements_register_routes() {
	$number = static function ( $least, $most ) {
		return array(
			'type'    => 'integer',
			'minimum' => $least,
			'maximum' => $most,
		);
	};
	register_rest_route(
		'clinic-elements/v1',
		'/related',
		array(
			'methods'             => 'GET',
			'callback'            => 'clinic_elements_rest_related',
			// Everybody may read what everybody may read.
			'permission_callback' => '__return_true',
			'args'                => array(
				'post'  => array_merge(
					$number( 1, PHP_INT_MAX ),
					array(
						'required'    => true,
						'description' => __( 'The number of the post.', 'clinic-elements' ),
					)
				),
				'limit' => array_merge(
					$number( 1, CLINIC_ELEMENTS_MOST_POSTS ),
					array(
						'default'     => 3,
						'description' => __( 'How many posts are wanted.', 'clinic-elements' ),
					)
				),
			),
		)
	);
	register_rest_route(
		'clinic-elements/v1',
		'/clinic',
		array(
			'methods'             => 'GET',
			'callback'            => 'clinic_elements_rest_clinic',
			// The facts are meant for everybody; the settings decide whether they are offered at all.
			'permission_callback' => '__return_true',
		)
	);
}
add_action( 'rest_api_init', 'clinic_elements_register_routes' );

/**
 * The posts that go with a post, in the library's plain format.
 *
 * @param WP_REST_Request $request The request.
 * @return WP_REST_Response|WP_Error
 */
function clinic_elements_rest_related( WP_REST_Request $request ) {
	$post = clinic_elements_public_post( $request['post'] );
	if ( ! $post ) {
		return new WP_Error( 'rest_post_invalid_id', __( 'There is no such post.', 'clinic-elements' ), array( 'status' => 404 ) );
	}
	$language = clinic_elements_language( $post->ID );
	$items    = array();
	foreach ( clinic_elements_chosen_posts( array( 'limit' => $request['limit'] ), $post->ID, $language ) as $related ) {
		$items[] = array_filter( clinic_elements_article( $related ) );
	}
	return clinic_elements_rest_answer( array( 'items' => $items ) );
}

/**
 * The clinic's facts, as schema.org's MedicalClinic.
 *
 * @return WP_REST_Response|WP_Error
 */
function clinic_elements_rest_clinic() {
	if ( ! in_array( 'rest', clinic_elements_setting( 'share' ), true ) ) {
		return new WP_Error( 'clinic_elements_not_shared', __( 'This clinic does not offer its facts here.', 'clinic-elements' ), array( 'status' => 404 ) );
	}
	return clinic_elements_rest_answer( clinic_elements_schema() );
}

/**
 * An answer that caches may keep for five minutes.
 *
 * @param array<string, mixed> $data The answer.
 */
function clinic_elements_rest_answer( array $data ) {
	$response = new WP_REST_Response( $data );
	$response->header( 'Cache-Control', 'public, max-age=300' );
	return $response;
}
