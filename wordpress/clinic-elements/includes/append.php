<?php
/**
 * After each post: what the settings say, without a change to any post.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The tags that follow a post.
 *
 * @param WP_Post $post The post.
 * @return string[]
 */
function clinic_elements_appended( WP_Post $post ) {
	$tags = 'post' === $post->post_type ? clinic_elements_setting( 'append' ) : array();

	/**
	 * Filters the tags that follow a post.
	 *
	 * @param string[] $tags The tags, in their order.
	 * @param WP_Post  $post The post.
	 */
	$tags = (array) apply_filters( 'clinic_elements_append', $tags, $post );
	return array_intersect( $tags, array_keys( clinic_elements_facts() ) );
}

/**
 * The space before each of them: as the theme keeps its blocks apart, or two lines where it says nothing.
 */
function clinic_elements_appended_style() {
	return '.clinic-elements-appended{margin-block-start:var(--wp--style--block-gap,2em)}';
}

/**
 * Adds them to the post that is read, unless its writer has put them there.
 *
 * @param string $content The content.
 */
function clinic_elements_append( $content ) {
	$post = get_post();
	if ( ! $post || ! is_singular() || ! in_the_loop() || ! is_main_query() || get_queried_object_id() !== $post->ID ) {
		return $content;
	}
	if ( doing_filter( 'get_the_excerpt' ) || post_password_required( $post ) ) {
		return $content;
	}
	foreach ( clinic_elements_appended( $post ) as $tag ) {
		if ( false === strpos( $content, "<$tag" ) ) {
			$html     = clinic_elements_markup( $tag, array(), array( 'post' => $post->ID ) );
			$content .= '' === $html ? '' : '<div class="clinic-elements-appended">' . $html . '</div>';
		}
	}
	return $content;
}
// Behind everything that WordPress does to a text: paragraphs, quotation marks, shortcodes.
add_filter( 'the_content', 'clinic_elements_append', 50 );
