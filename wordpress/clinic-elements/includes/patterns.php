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
	register_block_pattern(
		'clinic-elements/loop',
		array(
			'title'       => __( 'Query Loop of article cards', 'clinic-elements' ),
			'description' => __( 'A card for each post that the Query Loop finds.', 'clinic-elements' ),
			'categories'  => array( 'clinic-elements' ),
			// Offered where a Query Loop asks how it shall begin.
			'blockTypes'  => array( 'core/query' ),
			'content'     => '<!-- wp:query {"query":{"perPage":6,"pages":0,"offset":0,"postType":"post","order":"desc","orderBy":"date","author":"","search":"","exclude":[],"sticky":"","inherit":false},"align":"wide"} --><div class="wp-block-query alignwide"><!-- wp:post-template {"layout":{"type":"grid","columnCount":3}} --><!-- wp:clinic-elements/article-card /--><!-- /wp:post-template --></div><!-- /wp:query -->',
		)
	);
}
add_action( 'init', 'clinic_elements_register_patterns', 20 );
