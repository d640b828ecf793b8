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
 * What a field shows: what was refused, or what is kept.
 *
 * @param string $name Name of the setting.
 * @return array{0: mixed, 1: bool} The value, and whether it was refused.
 */
function clinic_elements_field_value( $name ) {
	static $refused = null;
	if ( null === $refused ) {
		$refused = (array) get_transient( 'clinic_elements_refused_' . get_current_user_id() );
	}
	return isset( $refused[ $name ] ) ? array( $refused[ $name ], true ) : array( clinic_elements_setting( $name ), false );
}

/**
 * One row of the form: label, field, a sentence about it.
 *
 * @param string $name  Name of the setting.
 * @param string $label Its label.
 * @param string $help  What it is for.
 * @param string $type  `text`, `tel`, `textarea`.
 * @param string $more  An example.
 */
function clinic_elements_text_row( $name, $label, $help, $type = 'text', $more = '' ) {
	list( $value, $refused ) = clinic_elements_field_value( $name );
	$id     = "clinic-elements-$name";
	$value  = is_array( $value ) ? implode( "\n", $value ) : (string) $value;
	$common = sprintf( 'id="%1$s" name="clinic_elements_settings[%2$s]" aria-describedby="%1$s-help" placeholder="%3$s"%4$s', esc_attr( $id ), esc_attr( $name ), esc_attr( $more ), $refused ? ' aria-invalid="true"' : '' );
	echo '<tr><th scope="row"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label></th><td>';
	if ( 'textarea' === $type ) {
		// phpcs:ignore WordPress.Security.EscapeOutput -- $common was escaped above.
		echo "<textarea class=\"large-text\" rows=\"3\" $common>" . esc_textarea( $value ) . '</textarea>';
	} else {
		// phpcs:ignore WordPress.Security.EscapeOutput -- $common was escaped above.
		echo '<input class="regular-text" type="' . esc_attr( $type ) . "\" $common value=\"" . esc_attr( $value ) . '">';
	}
	echo '<p class="description" id="' . esc_attr( "$id-help" ) . '">' . esc_html( $help ) . '</p></td></tr>';
}

/**
 * A row of boxes to tick.
 *
 * @param string                $name    Name of the setting.
 * @param string                $label   Its label.
 * @param array<string, string> $choices Words of each choice.
 */
function clinic_elements_choices_row( $name, $label, array $choices ) {
	$chosen = (array) clinic_elements_setting( $name );
	echo '<tr><th scope="row">' . esc_html( $label ) . '</th><td><fieldset><legend class="screen-reader-text">' . esc_html( $label ) . '</legend>';
	foreach ( $choices as $value => $words ) {
		printf(
			'<label><input type="checkbox" name="clinic_elements_settings[%1$s][]" value="%2$s"%3$s> %4$s</label><br>',
			esc_attr( $name ),
			esc_attr( $value ),
			checked( in_array( $value, $chosen, true ), true, false ),
			esc_html( $words )
		);
	}
	echo '</fieldset></td></tr>';
}

/**
 * The rows for colours: the one that matters first, the others folded away.
 */
function clinic_elements_colours_row() {
	list( $values, $refused ) = clinic_elements_field_value( 'colours' );
	$field = static function ( $name, array $fact ) use ( $values, $refused ) {
		$id = "clinic-elements-colour-$name";
		printf(
			'<p><label for="%1$s">%2$s</label><br><input class="clinic-elements-colour" id="%1$s" name="clinic_elements_settings[colours][%3$s]" value="%4$s" placeholder="#0f6b64" size="9" maxlength="7" aria-describedby="%1$s-help"%5$s> <span class="description" id="%1$s-help">%6$s</span></p>',
			esc_attr( $id ),
			esc_html( $fact['label'] ),
			esc_attr( $name ),
			esc_attr( $values[ $name ] ?? '' ),
			$refused ? ' aria-invalid="true"' : '',
			esc_html( $fact['description'] )
		);
	};
	$colours = clinic_elements_colours();
	echo '<tr><th scope="row">' . esc_html__( 'Colours', 'clinic-elements' ) . '</th><td>';
	$field( 'accent', $colours['accent'] );
	unset( $colours['accent'] );
	echo '<details' . ( $refused || array_filter( array_intersect_key( (array) $values, $colours ) ) ? ' open' : '' ) . '><summary>' . esc_html__( 'More colours', 'clinic-elements' ) . '</summary>';
	array_map( $field, array_keys( $colours ), $colours );
	echo '</details><p class="description">' . esc_html__( 'Leave a colour empty to take the theme’s own.', 'clinic-elements' ) . '</p></td></tr>';
}

/**
 * The row for posts in other languages.
 */
function clinic_elements_languages_row() {
	$chosen = clinic_elements_setting( 'languages' );
	foreach ( clinic_elements_other_languages() as $code => $language ) {
		/* translators: %s: name of a language, in itself. */
		$label = sprintf( __( 'Posts in %s', 'clinic-elements' ), $language );
		echo '<tr><th scope="row"><label for="clinic-elements-language-' . esc_attr( $code ) . '">' . esc_html( $label ) . '</label></th><td>';
		wp_dropdown_categories(
			array(
				'id'                => "clinic-elements-language-$code",
				'name'              => "clinic_elements_settings[languages][$code]",
				'selected'          => $chosen[ $code ] ?? 0,
				'show_option_none'  => __( 'None, or a multilingual plugin knows', 'clinic-elements' ),
				'option_none_value' => 0,
				'hide_empty'        => false,
			)
		);
		echo '<p class="description">' . esc_html__( 'The category of these posts. They get words and related posts in their own language. Polylang and WPML are asked by themselves.', 'clinic-elements' ) . '</p></td></tr>';
	}
}

/**
 * The page.
 */
function clinic_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Clinic Elements', 'clinic-elements' ) . '</h1>';
	echo '<p>' . esc_html__( 'Say it once: every block and every shortcode of this site uses it, unless it says something else.', 'clinic-elements' ) . '</p>';
	echo '<style>.form-table [aria-invalid="true"]{border-color:#d63638;box-shadow:0 0 0 1px #d63638}.clinic-elements-colour{width:9em}</style>';
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
