<?php
/**
 * Patterns: blocks that go well together.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Makes the patterns known.
 */
function clinic_elements_register_patterns() {
	register_block_pattern_category( 'clinic-elements', array( 'label' => __( 'Clinic', 'clinic-elements' ) ) );
	register_block_pattern(
		'clinic-elements/after-post',
		array(
			'title'       => __( 'After a post: call or book, and related posts', 'clinic-elements' ),
			'description' => __( 'Asks the reader to call or to book, and offers more to read.', 'clinic-elements' ),
			'categories'  => array( 'clinic-elements' ),
			'content'     => '<!-- wp:clinic-elements/book-consult-cta /--><!-- wp:clinic-elements/related-posts /-->',
		)
	);
	register_block_pattern(
		'clinic-elements/newest',
		array(
			'title'       => __( 'The newest posts as cards', 'clinic-elements' ),
			'description' => __( 'Six cards, the newest first, for a front page.', 'clinic-elements' ),
			'categories'  => array( 'clinic-elements' ),
			'content'     => '<!-- wp:clinic-elements/related-posts {"limit":6,"order":"newest","align":"wide"} /-->',
		)
	);
}
add_action( 'init', 'clinic_elements_register_patterns', 20 );
