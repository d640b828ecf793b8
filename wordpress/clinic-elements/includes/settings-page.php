<?php
/**
 * Settings → Clinic Elements.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Makes the settings known; WordPress checks who saves them, and its nonce.
 */
function clinic_elements_register_settings() {
	register_setting(
		'clinic_elements',
		'clinic_elements_settings',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'clinic_elements_check_settings',
			'default'           => clinic_elements_default_settings(),
		)
	);
}
add_action( 'admin_init', 'clinic_elements_register_settings' );

/**
 * The page in the menu.
 */
function clinic_elements_add_settings_page() {
	add_options_page( __( 'Clinic Elements', 'clinic-elements' ), __( 'Clinic Elements', 'clinic-elements' ), 'manage_options', 'clinic-elements', 'clinic_elements_settings_page' );
}
add_action( 'admin_menu', 'clinic_elements_add_settings_page' );

/**
 * The script and the style sheet of the page.
 *
 * @param string $page The page.
 */
function clinic_elements_enqueue_in_settings( $page ) {
	if ( 'settings_page_clinic-elements' !== $page ) {
		return;
	}
	wp_enqueue_style( 'clinic-elements-settings', plugins_url( 'settings/fields.css', CLINIC_ELEMENTS_FILE ), array(), clinic_elements_file_version( 'settings/fields.css' ) );
	wp_enqueue_script( 'clinic-elements-settings', plugins_url( 'settings/colours.js', CLINIC_ELEMENTS_FILE ), array(), clinic_elements_file_version( 'settings/colours.js' ), true );
}
add_action( 'admin_enqueue_scripts', 'clinic_elements_enqueue_in_settings' );

/**
 * The way from the list of plugins to the settings.
 *
 * @param string[] $links Links below the plugin's name.
 */
function clinic_elements_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=clinic-elements' ) ), esc_html__( 'Settings', 'clinic-elements' ) );
	array_unshift( $links, $link );
	return $links;
}
add_filter( 'plugin_action_links_clinic-elements/clinic-elements.php', 'clinic_elements_settings_link' );

/**
 * The page.
 */
function clinic_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Clinic Elements', 'clinic-elements' ) . '</h1>';
	echo '<p>' . esc_html__( 'Say it once: every block and every shortcode of this site uses it, unless it says something else.', 'clinic-elements' ) . '</p>';
	echo '<form action="options.php" method="post" novalidate>';
	settings_fields( 'clinic_elements' );
	echo '<h2>' . esc_html__( 'The clinic', 'clinic-elements' ) . '</h2><table class="form-table" role="presentation">';
	clinic_elements_text_row( 'name', __( 'Name', 'clinic-elements' ), __( 'For search engines and other websites; the site’s title where it is empty.', 'clinic-elements' ) );
	clinic_elements_text_row( 'phone', __( 'Phone', 'clinic-elements' ), __( 'As patients read it. It becomes a button that calls.', 'clinic-elements' ), 'tel', '786.701.5750' );
	clinic_elements_text_row( 'book_url', __( 'Booking address', 'clinic-elements' ), __( 'The page where patients book, here or elsewhere.', 'clinic-elements' ), 'text', 'https://… ' );
	clinic_elements_text_row( 'sms', __( 'Text messages', 'clinic-elements' ), __( 'A number that takes text messages. Leave it empty if nobody answers them.', 'clinic-elements' ), 'tel' );
	clinic_elements_text_row( 'hours', __( 'Hours', 'clinic-elements' ), __( 'One line for each, such as Mo-Fr 09:00-17:00. Days are Mo, Tu, We, Th, Fr, Sa, Su.', 'clinic-elements' ), 'textarea', 'Mo-Fr 09:00-17:00' );
	echo '</table><h2>' . esc_html__( 'The call to action', 'clinic-elements' ) . '</h2><table class="form-table" role="presentation">';
	clinic_elements_text_row( 'heading', __( 'Heading', 'clinic-elements' ), __( 'What it is about, in a few words.', 'clinic-elements' ), 'text', __( 'Talk to us', 'clinic-elements' ) );
	clinic_elements_text_row( 'text', __( 'Sentence', 'clinic-elements' ), __( 'A sentence that invites.', 'clinic-elements' ), 'textarea' );
	clinic_elements_text_row( 'book_label', __( 'Words on the booking button', 'clinic-elements' ), __( '“Book a consultation” where it is empty, in the language of the post.', 'clinic-elements' ) );
	echo '</table><h2>' . esc_html__( 'Everywhere', 'clinic-elements' ) . '</h2><table class="form-table" role="presentation">';
	$append = array(
		'book-consult-cta' => __( 'The call to action', 'clinic-elements' ),
		'related-posts'    => __( 'Related posts', 'clinic-elements' ),
	);
	clinic_elements_choices_row( 'append', __( 'After each post', 'clinic-elements' ), $append );
	$share = array(
		'blocks' => __( 'In blocks and shortcodes of this site', 'clinic-elements' ),
		/* translators: %s: an address. */
		'rest'   => sprintf( __( 'For the clinic’s other websites, at %s', 'clinic-elements' ), rest_url( 'clinic-elements/v1/clinic' ) ),
		'search' => __( 'For search engines, on the front page (structured data)', 'clinic-elements' ),
	);
	clinic_elements_choices_row( 'share', __( 'Use the clinic’s facts', 'clinic-elements' ), $share );
	clinic_elements_languages_row();
	clinic_elements_colours_row();
	echo '</table>';
	submit_button();
	echo '</form>';
	clinic_elements_print_reference();
	echo '</div>';
	delete_transient( 'clinic_elements_refused_' . get_current_user_id() );
}

/**
 * Every shortcode with its attributes, for those who write without blocks.
 */
function clinic_elements_print_reference() {
	echo '<h2>' . esc_html__( 'Shortcodes', 'clinic-elements' ) . '</h2><p>' . esc_html__( 'For classic posts, widgets and page builders. In the block editor, look for “Clinic” in the inserter instead.', 'clinic-elements' ) . '</p>';
	foreach ( clinic_elements_facts() as $tag => $fact ) {
		echo '<details><summary><code>[' . esc_html( clinic_elements_shortcode_name( $tag ) ) . ']</code> ' . esc_html( $fact['description'] ) . '</summary><table class="widefat striped"><tbody>';
		if ( 'book-consult-cta' !== $tag ) {
			echo '<tr><td><code>post</code></td><td>' . esc_html__( 'Number, slug or address of a post.', 'clinic-elements' ) . '</td></tr>';
		}
		foreach ( $fact['attributes'] as $name => $attribute ) {
			echo '<tr><td><code>' . esc_html( $name ) . '</code></td><td>' . esc_html( $attribute['description'] );
			if ( $attribute['choices'] ) {
				echo ' <code>' . esc_html( implode( ' ', $attribute['choices'] ) ) . '</code>';
			}
			echo '</td></tr>';
		}
		echo '</tbody></table></details>';
	}
}
