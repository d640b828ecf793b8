<?php
/**
 * The clinic's facts, out of the settings.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What a call to action says in a language, where its writer says nothing.
 *
 * @param string $language BCP 47.
 * @return array<string, string>
 */
function clinic_elements_clinic_for( $language ) {
	if ( ! in_array( 'blocks', clinic_elements_setting( 'share' ), true ) ) {
		return array();
	}
	$facts = array(
		'phone'   => clinic_elements_setting( 'phone' ),
		'sms'     => clinic_elements_setting( 'sms' ),
		'bookUrl' => clinic_elements_web_url( clinic_elements_setting( 'book_url' ) ),
	);
	// Words of one's own are in the site's language; others get the library's.
	if ( clinic_elements_same_language( $language, get_bloginfo( 'language' ) ) ) {
		$facts['heading']   = clinic_elements_setting( 'heading' );
		$facts['text']      = clinic_elements_setting( 'text' );
		$facts['bookLabel'] = clinic_elements_setting( 'book_label' );
	}
	return array_filter( $facts );
}

/**
 * The clinic for machines: https://schema.org/MedicalClinic.
 *
 * @return array<string, mixed>
 */
function clinic_elements_schema() {
	$name   = clinic_elements_setting( 'name' );
	$book   = clinic_elements_web_url( clinic_elements_setting( 'book_url' ) );
	$label  = clinic_elements_setting( 'book_label' );
	$words  = clinic_elements_words( get_bloginfo( 'language' ) );
	$schema = array(
		'@context'        => 'https://schema.org',
		'@type'           => 'MedicalClinic',
		'name'            => $name ? $name : clinic_elements_plain_text( get_bloginfo( 'name' ) ),
		'url'             => home_url( '/' ),
		'telephone'       => clinic_elements_setting( 'phone' ),
		'openingHours'    => array_values( clinic_elements_setting( 'hours' ) ),
		'knowsLanguage'   => array_values( array_unique( array_merge( array( get_bloginfo( 'language' ) ), array_keys( array_filter( clinic_elements_setting( 'languages' ) ) ) ) ) ),
		'heading'         => clinic_elements_setting( 'heading' ),
		'text'            => clinic_elements_setting( 'text' ),
		'sms'             => clinic_elements_setting( 'sms' ),
		'potentialAction' => $book ? array(
			'@type'  => 'ReserveAction',
			'name'   => $label ? $label : $words['book'],
			'target' => array(
				'@type'       => 'EntryPoint',
				'urlTemplate' => $book,
			),
		) : null,
	);

	/**
	 * Filters the clinic's facts for machines.
	 *
	 * @param array<string, mixed> $schema The facts.
	 */
	return apply_filters( 'clinic_elements_schema', array_filter( $schema ) );
}

/**
 * Tells search engines who the clinic is, on the front page.
 */
function clinic_elements_print_schema() {
	if ( is_front_page() && in_array( 'search', clinic_elements_setting( 'share' ), true ) ) {
		// Words for our own call to action are no schema.
		$schema = array_diff_key( clinic_elements_schema(), array_flip( array( 'heading', 'text', 'sms' ) ) );
		wp_print_inline_script_tag( wp_json_encode( $schema, JSON_HEX_TAG | JSON_HEX_AMP ), array( 'type' => 'application/ld+json' ) );
	}
}
add_action( 'wp_head', 'clinic_elements_print_schema' );
