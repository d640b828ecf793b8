<?php
/**
 * What a block prints, on the page and as a preview in the editor.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The HTML of a block.
 *
 * @param array<string, mixed> $attributes Its attributes.
 * @param string               $content    Nothing: what it holds is printed here.
 * @param WP_Block             $block      The block.
 */
function clinic_elements_render_block( $attributes, $content, $block ) {
	$tag     = substr( $block->name, strlen( 'clinic-elements/' ) );
	$around  = array( 'style' => clinic_elements_block_tokens( $attributes ) );
	$preview = clinic_elements_is_preview();
	if ( ! empty( $block->context['postId'] ) ) {
		$around['post'] = (int) $block->context['postId'];
	} elseif ( $preview ) {
		$around['post'] = (int) get_the_ID();
	}
	$given = array_diff_key( $attributes, array_flip( array( 'tokens', 'style', 'className', 'anchor', 'align' ) ) );
	$given = clinic_elements_looped( $tag, $given, $around['post'] ?? 0 );
	$html  = null === $given ? '' : clinic_elements_markup( $tag, clinic_elements_decoded( $given ), $around );
	if ( '' === $html ) {
		$html = $preview ? '<p>' . esc_html( clinic_elements_hint( $tag, ! empty( $given['post'] ) ) ) . '</p>' : '';
	}
	if ( '' === $html || $preview ) {
		// The editor has put its own wrapper around it.
		return $html;
	}
	// From 7.0 on WordPress prints it by itself.
	$anchor = function_exists( 'wp_apply_anchor_support' ) ? '' : (string) ( $attributes['anchor'] ?? '' );
	return '<div ' . get_block_wrapper_attributes( '' === $anchor ? array() : array( 'id' => $anchor ) ) . ">$html</div>";
}

/**
 * The attributes of a block; those of a card in a loop, for which no post is chosen, with the post of the loop.
 *
 * @param string               $tag     Name of the tag.
 * @param array<string, mixed> $given   Attributes as they are stored.
 * @param int                  $post_id The post that WordPress names to the block.
 * @return array<string, mixed>|null Nothing where that post is not for everybody to read.
 */
function clinic_elements_looped( $tag, array $given, $post_id ) {
	if ( 'article-card' !== $tag || ! empty( $given['post'] ) || ! empty( $given['src'] ) || ! clinic_elements_in_loop() ) {
		return $given;
	}
	return clinic_elements_public_post( $post_id ) ? array_merge( $given, array( 'post' => (int) $post_id ) ) : null;
}

/**
 * Whether the editor asks for a preview.
 */
function clinic_elements_is_preview() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
}

/**
 * What the writer of a block that shows nothing is told.
 *
 * @param string $tag  Name of the tag.
 * @param bool   $post Whether a post was chosen.
 */
function clinic_elements_hint( $tag, $post ) {
	if ( $post && 'related-posts' !== $tag ) {
		return __( 'This post is not public, or has no title: readers see nothing here.', 'clinic-elements' );
	}
	$hints = array(
		'article-card'     => __( 'Choose a post, or write a title.', 'clinic-elements' ),
		'related-posts'    => __( 'There is no other published post to show yet.', 'clinic-elements' ),
		'book-consult-cta' => __( 'Write a phone number or a booking address here, or once for all blocks under Settings → Clinic Elements.', 'clinic-elements' ),
		'clinic-article'   => __( 'Choose a published post. An article cannot hold itself.', 'clinic-elements' ),
	);
	return $hints[ $tag ] ?? __( 'There is nothing to show yet.', 'clinic-elements' );
}
