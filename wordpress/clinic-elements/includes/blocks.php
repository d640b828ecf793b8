<?php
/**
 * A block for each element. What a block saves is its attributes; the site prints it anew each time, so that no
 * upgrade leaves a block that the editor does not know.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The attributes of a block: the element's, the post that it shows, and colours beyond WordPress's own three.
 *
 * @param array<string, mixed> $fact What is known of the element.
 * @return array<string, array>
 */
function clinic_elements_block_attributes( array $fact ) {
	$types      = array(
		'number' => 'number',
		'switch' => 'boolean',
	);
	$attributes = array(
		'post'   => array( 'type' => 'number' ),
		'tokens' => array( 'type' => 'object' ),
		// Without a name for it here, WordPress before 7.0 would look for it in HTML that is not saved.
		'anchor' => array( 'type' => 'string' ),
	);
	foreach ( $fact['attributes'] as $attribute ) {
		// No list of allowed values and no default: what an old post holds must stay valid when the library moves on.
		$attributes[ $attribute['property'] ] = array( 'type' => $types[ $attribute['kind'] ] ?? 'string' );
	}
	return $attributes;
}

/**
 * An example for the inserter.
 *
 * @param string $tag Name of the tag.
 * @return array<string, mixed>
 */
function clinic_elements_block_example( $tag ) {
	$examples = array(
		'article-card'     => array(
			'heading' => __( 'Sun and Laser Hair Removal', 'clinic-elements' ),
			'href'    => home_url( '/' ),
			'excerpt' => __( 'How long to stay out of the sun before and after a session, and why it matters.', 'clinic-elements' ),
			'date'    => '2026-08-17',
		),
		'book-consult-cta' => array(
			'heading'  => __( 'Talk to us', 'clinic-elements' ),
			'text'     => __( 'Call us, or book a consultation online.', 'clinic-elements' ),
			'phone'    => '786.701.5750',
			'bookHref' => home_url( '/' ),
		),
		'clinic-article'   => array(
			'heading' => __( 'Sun and Laser Hair Removal', 'clinic-elements' ),
			'lede'    => __( 'How long to stay out of the sun before and after a session, and why it matters.', 'clinic-elements' ),
		),
	);
	return $examples[ $tag ] ?? array( 'order' => 'newest' );
}

/**
 * What WordPress's own controls may change of a block.
 *
 * @return array<string, mixed>
 */
function clinic_elements_block_supports() {
	return array(
		'html'                 => false,
		'anchor'               => true,
		'align'                => array( 'left', 'center', 'right', 'wide', 'full' ),
		// Printed as tokens, on the element: see block-style.php.
		'color'                => array(
			'text'                            => true,
			'background'                      => true,
			'link'                            => true,
			'__experimentalSkipSerialization' => true,
		),
		'spacing'              => array(
			'margin'                          => true,
			'padding'                         => true,
			'blockGap'                        => true,
			'__experimentalSkipSerialization' => array( 'blockGap' ),
		),
		'typography'           => array(
			'fontSize'                        => true,
			'__experimentalSkipSerialization' => true,
		),
		'__experimentalBorder' => array(
			'radius'                          => true,
			'__experimentalSkipSerialization' => true,
		),
	);
}

/**
 * Makes the blocks and the editor's script known.
 */
function clinic_elements_register_blocks() {
	$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-core-data', 'wp-i18n', 'wp-server-side-render', 'wp-html-entities', 'wp-shortcode' );
	$parts = array(
		'fields'     => $needs,
		'controls'   => array( 'clinic-elements-editor-fields' ),
		'transforms' => array_merge( $needs, array( 'clinic-elements-phone' ) ),
	);
	wp_register_script( 'clinic-elements-phone', clinic_elements_file_url( 'phone.js' ), array(), clinic_elements_file_version( 'assets/phone.js' ), true );
	foreach ( $parts as $name => $before ) {
		wp_register_script( "clinic-elements-editor-$name", plugins_url( "editor/$name.js", CLINIC_ELEMENTS_FILE ), $before, clinic_elements_file_version( "editor/$name.js" ), true );
		wp_set_script_translations( "clinic-elements-editor-$name", 'clinic-elements', CLINIC_ELEMENTS_PATH . 'languages' );
	}
	wp_register_script( 'clinic-elements-editor', plugins_url( 'editor/blocks.js', CLINIC_ELEMENTS_FILE ), array( 'clinic-elements-editor-controls', 'clinic-elements-editor-transforms' ), clinic_elements_file_version( 'editor/blocks.js' ), true );
	wp_register_style( 'clinic-elements-editor', plugins_url( 'editor/controls.css', CLINIC_ELEMENTS_FILE ), array(), clinic_elements_file_version( 'editor/controls.css' ) );
	$facts = clinic_elements_facts();
	foreach ( $facts as $tag => $fact ) {
		$facts[ $tag ]['shortcode'] = clinic_elements_shortcode_name( $tag );
		$facts[ $tag ]['usual']     = clinic_elements_usual_words( $tag );
		register_block_type(
			"clinic-elements/$tag",
			array(
				'api_version'           => 3,
				'title'                 => $fact['title'],
				'description'           => $fact['description'],
				'category'              => 'clinic-elements',
				'keywords'              => array( 'clinic', $tag ),
				'textdomain'            => 'clinic-elements',
				'attributes'            => clinic_elements_block_attributes( $fact ),
				'uses_context'          => array( 'postId', 'postType', 'query' ),
				'supports'              => clinic_elements_block_supports(),
				'example'               => array( 'attributes' => clinic_elements_block_example( $tag ) ),
				'editor_script_handles' => array( 'clinic-elements-editor' ),
				'editor_style_handles'  => array( 'clinic-elements-editor' ),
				'render_callback'       => 'clinic_elements_render_block',
			)
		);
	}
	// In a field that is empty the usual heading stands; a shortcode's may be empty.
	$facts['related-posts']['attributes']['heading']['description'] = __( 'What stands above the list.', 'clinic-elements' );
	wp_add_inline_script( 'clinic-elements-editor-controls', 'window.clinicElements=' . wp_json_encode( $facts, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'init', 'clinic_elements_register_blocks', 20 );

/**
 * What a block says where its writer leaves a field empty.
 *
 * @param string $tag Name of the tag.
 * @return array<string, string>|stdClass By the name of the attribute.
 */
function clinic_elements_usual_words( $tag ) {
	$clinic = clinic_elements_clinic_for( get_bloginfo( 'language' ) );
	$words  = clinic_elements_words( get_bloginfo( 'language' ) );
	if ( 'book-consult-cta' !== $tag ) {
		return 'related-posts' === $tag ? array( 'heading' => $words['related'] ) : new stdClass();
	}
	return array(
		'heading'    => $clinic['heading'] ?? '',
		'text'       => $clinic['text'] ?? '',
		'phone'      => $clinic['phone'] ?? '',
		'book-href'  => $clinic['bookUrl'] ?? '',
		'book-label' => $clinic['bookLabel'] ?? $words['book'],
		'sms-href'   => clinic_elements_sms_href( $clinic['sms'] ?? '' ),
	);
}

/**
 * A place of their own in the inserter.
 *
 * @param array<int, array> $categories The places.
 */
function clinic_elements_block_category( $categories ) {
	$categories[] = array(
		'slug'  => 'clinic-elements',
		'title' => __( 'Clinic', 'clinic-elements' ),
	);
	return $categories;
}
add_filter( 'block_categories_all', 'clinic_elements_block_category' );
