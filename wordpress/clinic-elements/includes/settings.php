<?php
/**
 * The settings: one option, small, with a default for everything.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What holds until somebody says otherwise.
 *
 * @return array<string, mixed>
 */
function clinic_elements_default_settings() {
	return array(
		'name'       => '',
		'phone'      => '',
		'sms'        => '',
		'book_url'   => '',
		'book_label' => '',
		'heading'    => '',
		'text'       => '',
		'hours'      => array(),
		'languages'  => array(),
		'colours'    => array(),
		'append'     => array(),
		'share'      => array( 'blocks' ),
	);
}

/**
 * One setting.
 *
 * @param string $name Its name.
 * @return mixed
 */
function clinic_elements_setting( $name ) {
	$defaults = clinic_elements_default_settings();
	$kept     = get_option( 'clinic_elements_settings', array() );
	$value    = is_array( $kept ) && isset( $kept[ $name ] ) ? $kept[ $name ] : $defaults[ $name ];
	return is_array( $defaults[ $name ] ) && ! is_array( $value ) ? $defaults[ $name ] : $value;
}
