<?php
/**
 * The fields of the settings: each a row with a label, and a sentence about it.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

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
	$id                      = "clinic-elements-$name";
	$value                   = is_array( $value ) ? implode( "\n", $value ) : (string) $value;
	$common                  = sprintf( 'id="%1$s" name="clinic_elements_settings[%2$s]" aria-describedby="%1$s-help" placeholder="%3$s"%4$s', esc_attr( $id ), esc_attr( $name ), esc_attr( $more ), $refused ? ' aria-invalid="true"' : '' );
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
	$field                    = static function ( $name, array $fact ) use ( $values, $refused ) {
		$id = "clinic-elements-colour-$name";
		printf(
			'<p><label for="%1$s">%2$s</label><br><input type="text" class="clinic-elements-colour" id="%1$s" name="clinic_elements_settings[colours][%3$s]" value="%4$s" placeholder="#0f6b64" maxlength="7" aria-describedby="%1$s-help" data-choose="%7$s"%5$s> <span class="description" id="%1$s-help">%6$s</span></p>',
			esc_attr( $id ),
			esc_html( $fact['label'] ),
			esc_attr( $name ),
			esc_attr( $values[ $name ] ?? '' ),
			$refused ? ' aria-invalid="true"' : '',
			esc_html( $fact['description'] ),
			/* translators: %s: what the colour is for. */
			esc_attr( sprintf( __( 'Choose a colour: %s', 'clinic-elements' ), $fact['label'] ) )
		);
	};
	$colours                  = clinic_elements_colours();
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
