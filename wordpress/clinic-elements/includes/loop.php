<?php
/**
 * Whether a block stands in the template of a Query Loop, which is printed once for each post of the loop.
 *
 * WordPress names a post to every block, the one in view where there is no loop. A card that took that one would show a
 * post in itself, so that loops are counted here.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The loops that are being printed, the innermost last.
 *
 * @param string $step `enter`, `leave`, or nothing to ask.
 * @return int[] How many contents deep each of them stands.
 */
function clinic_elements_loops( $step = '' ) {
	static $depths = array();
	if ( 'enter' === $step ) {
		$depths[] = clinic_elements_content_depth();
	} elseif ( 'leave' === $step ) {
		array_pop( $depths );
	}
	return $depths;
}

/**
 * How many contents are being printed within one another: a loop that shows whole posts prints theirs.
 */
function clinic_elements_content_depth() {
	return count( array_keys( (array) $GLOBALS['wp_current_filter'], 'the_content', true ) );
}

/**
 * Whether a block that is printed now belongs to a loop, and not to the content of one of its posts.
 */
function clinic_elements_in_loop() {
	$depths = clinic_elements_loops();
	return $depths && end( $depths ) === clinic_elements_content_depth();
}

/**
 * Notes that the template of a loop begins.
 *
 * @param string|null          $printed What is printed in place of the block, if anything.
 * @param array<string, mixed> $block   The block.
 */
function clinic_elements_enter_loop( $printed, $block ) {
	if ( null === $printed && 'core/post-template' === $block['blockName'] ) {
		clinic_elements_loops( 'enter' );
	}
	return $printed;
}
add_filter( 'pre_render_block', 'clinic_elements_enter_loop', PHP_INT_MAX, 2 );

/**
 * Notes that it ends, and takes away the places of posts whose card was left out.
 *
 * @param string $html What the template printed.
 */
function clinic_elements_leave_loop( $html ) {
	clinic_elements_loops( 'leave' );
	return preg_replace( '#<li\b[^>]*\bclass="wp-block-post [^>]*>\s*</li>#', '', $html );
}
add_filter( 'render_block_core/post-template', 'clinic_elements_leave_loop', 1 );

/**
 * Lets a loop in the content of a page ask for the posts that its writer saw. One that follows the query of a page that
 * stands by itself would show a card of the page, while the editor shows posts; a new loop begins like that.
 *
 * @param array<string, mixed> $context What is around the block.
 * @param array<string, mixed> $block   The block.
 * @return array<string, mixed>
 */
function clinic_elements_ask_for_posts( $context, $block ) {
	static $asking = array();
	if ( empty( $context['query']['inherit'] ) || ! is_singular() || ! clinic_elements_content_depth() ) {
		return $context;
	}
	$loop = $context['queryId'] ?? 0;
	if ( 'core/post-template' === $block['blockName'] ) {
		$asking[ $loop ] = false !== strpos( serialize_block( $block ), '<!-- wp:clinic-elements/article-card ' );
	}
	if ( ! empty( $asking[ $loop ] ) ) {
		$context['query']['inherit'] = false;
	}
	return $context;
}
add_filter( 'render_block_context', 'clinic_elements_ask_for_posts', 10, 2 );
