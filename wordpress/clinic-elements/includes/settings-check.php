<?php
/**
 * What was typed into the settings is looked at here. A value that is refused stays in its field, with the reason; what
 * held before goes on holding.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Checks a form.
 *
 * @param mixed $given What the form brought.
 * @return array<string, mixed>
 */
function clinic_elements_check_settings( $given ) {
	static $checked = null;
	// WordPress checks an option that is new a second time.
	if ( null !== $checked && $checked === $given ) {
		return $checked;
	}
	$given  = is_array( $given ) ? $given : array();
	$kept   = array();
	$faults = array();
	foreach ( array_keys( clinic_elements_default_settings() ) as $name ) {
		$value  = $given[ $name ] ?? null;
		$result = null === $value && ! in_array( $name, array( 'append', 'share' ), true ) ? clinic_elements_setting( $name ) : clinic_elements_check_setting( $name, $value );
		if ( is_wp_error( $result ) ) {
			$faults[ $name ] = $value;
			add_settings_error( 'clinic_elements_settings', "clinic-elements-$name", $result->get_error_message() );
			$result = clinic_elements_setting( $name );
		}
		$kept[ $name ] = $result;
	}
	$refused = 'clinic_elements_refused_' . get_current_user_id();
	if ( $faults ) {
		set_transient( $refused, $faults, 10 * MINUTE_IN_SECONDS );
		add_settings_error( 'clinic_elements_settings', 'clinic-elements-saved', __( 'Everything else was saved. What was refused stands in its field until you mend it; what held before goes on holding.', 'clinic-elements' ), 'success' );
	} else {
		delete_transient( $refused );
	}
	$checked = $kept;
	return $kept;
}

/**
 * One value as it may be kept, or why not.
 *
 * @param string $name  Name of the setting.
 * @param mixed  $value What was typed.
 * @return mixed
 */
function clinic_elements_check_setting( $name, $value ) {
	$text = is_string( $value ) ? clinic_elements_tidy( wp_strip_all_tags( $value ) ) : '';
	switch ( $name ) {
		case 'phone':
			return '' === $text || clinic_elements_phone_href( $text ) ? $text : new WP_Error( 'phone', __( 'Phone: nobody could call this number. Write it with its area code, such as 786.701.5750, or with + and the country.', 'clinic-elements' ) );
		case 'sms':
			return '' === $text || clinic_elements_sms_href( $text ) ? $text : new WP_Error( 'sms', __( 'Text messages: nobody could write to this number. Write it with its area code, such as 786.701.5750.', 'clinic-elements' ) );
		case 'book_url':
			// As people say it: www.clinic.example/book.
			$text = preg_match( '#^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?\#]|$)#i', $text ) ? "https://$text" : $text;
			$url  = clinic_elements_web_url( $text );
			return '' === $text || ( $url && preg_match( '#^(?:https?://|/)#i', $text ) ) ? $text : new WP_Error( 'book_url', __( 'Booking address: this is no web address. It begins with https:// or, for a page of this site, with /.', 'clinic-elements' ) );
		case 'hours':
			return clinic_elements_check_hours( $value );
		case 'languages':
			return array_filter( array_map( 'absint', array_intersect_key( (array) $value, clinic_elements_other_languages() ) ) );
		case 'colours':
			return clinic_elements_check_colours( (array) $value );
		case 'append':
			return array_values( array_intersect( array( 'book-consult-cta', 'related-posts' ), (array) $value ) );
		case 'share':
			return array_values( array_intersect( array( 'blocks', 'rest', 'search' ), (array) $value ) );
		default:
			return $text;
	}
}

/**
 * Opening hours as schema.org writes them, one line for each: `Mo-Fr 09:00-17:00`.
 *
 * @param mixed $value Lines.
 * @return string[]|WP_Error
 */
function clinic_elements_check_hours( $value ) {
	$lines = is_array( $value ) ? $value : preg_split( '/\R/', (string) $value );
	$lines = array_values( array_filter( array_map( 'clinic_elements_plain_hours', $lines ), 'strlen' ) );
	$day   = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
	$hour  = '(?:[01]\d|2[0-4]):[0-5]\d';
	foreach ( $lines as $at => $line ) {
		if ( ! preg_match( "/^$day(?:-$day)?(?:,$day(?:-$day)?)* $hour-$hour$/D", $line ) ) {
			/* translators: 1: number of a line, 2: the line. */
			return new WP_Error( 'hours', sprintf( __( 'Hours: line %1$d, “%2$s”, is not understood. Write days and hours like this: Mo-Fr 09:00-17:00', 'clinic-elements' ), $at + 1, $line ) );
		}
	}
	return $lines;
}

/**
 * A line of opening hours as people write it, such as `Mon - Fri 9am to 5:30 pm`, in the words of schema.org.
 *
 * @param string $line What was typed.
 */
function clinic_elements_plain_hours( $line ) {
	$line = preg_replace( '/\s*(?:-|–|—|\bto\b|\ba\b(?!\.?\s*m\b))\s*/u', '-', trim( $line ) );
	$line = preg_replace( '/\s*,\s*/', ',', $line );
	$days = array(
		'Mo' => 'mon(?:day)?|lun(?:es)?',
		'Tu' => 'tue(?:s(?:day)?)?|mar(?:tes)?',
		'We' => 'wed(?:nesday)?|mi[eé](?:rcoles)?',
		'Th' => 'thu(?:rs(?:day)?)?|jue(?:ves)?',
		'Fr' => 'fri(?:day)?|vie(?:rnes)?',
		'Sa' => 'sat(?:urday)?|s[aá]b(?:ado)?',
		'Su' => 'sun(?:day)?|dom(?:ingo)?',
	);
	foreach ( $days as $short => $names ) {
		$line = preg_replace( "/\\b(?:$names)\\b\\.?/iu", $short, $line );
	}
	$hour = static function ( array $parts ) {
		$number = (int) $parts[1] % 12 + ( 'p' === strtolower( $parts[3] ) ? 12 : 0 );
		return sprintf( '%02d:%s', $number, '' === $parts[2] ? '00' : $parts[2] );
	};
	$line = preg_replace_callback( '/\b(1[0-2]|0?[1-9])(?::([0-5]\d))?\s*([ap])\.?m\.?/i', $hour, $line );
	$line = preg_replace( '/(?<![\d:])(\d):(\d\d)/', '0$1:$2', preg_replace( '/\s*:\s+/', ' ', $line ) );
	return preg_replace_callback( '/ (\d{1,2})-(\d{1,2})$/D', 'clinic_elements_whole_hours', $line );
}

/**
 * ` 9-5` as everybody reads it. What begins before seven could mean the afternoon, so that it is asked for.
 *
 * @param string[] $parts The whole, and the two hours.
 */
function clinic_elements_whole_hours( array $parts ) {
	list( $whole, $from, $to ) = array( $parts[0], (int) $parts[1], (int) $parts[2] );
	if ( $from < 7 || $from > 23 || $to < 1 || $to > 24 || ( $to <= $from && ( $from > 12 || $to > 12 ) ) ) {
		return $whole;
	}
	return sprintf( ' %02d:00-%02d:00', $from, $to <= $from ? $to + 12 : $to );
}

/**
 * Colours that the library has tokens for.
 *
 * @param array<string, mixed> $given By the token's last part.
 * @return array<string, string>|WP_Error
 */
function clinic_elements_check_colours( array $given ) {
	$checked = array();
	foreach ( clinic_elements_colours() as $name => $fact ) {
		$value = is_string( $given[ $name ] ?? null ) ? trim( $given[ $name ] ) : '';
		if ( '' === $value ) {
			continue;
		}
		$value = sanitize_hex_color( '#' === $value[0] ? $value : "#$value" );
		if ( ! $value ) {
			/* translators: %s: name of a colour. */
			return new WP_Error( 'colours', sprintf( __( 'Colours: “%s” is no colour. Write # and six letters or digits, such as #0f6b64, or leave it empty.', 'clinic-elements' ), $fact['label'] ) );
		}
		$checked[ $name ] = $value;
	}
	return $checked;
}

/**
 * Every colour of the library, by the token's last part.
 *
 * @return array<string, array>
 */
function clinic_elements_colours() {
	$colours = array();
	foreach ( clinic_elements_facts() as $fact ) {
		foreach ( $fact['tokens'] as $token => $words ) {
			$colours[ substr( $token, strlen( '--clinic-' ) ) ] = $words;
		}
	}
	return $colours;
}

/**
 * The languages that the library speaks besides the site's own, with their names in themselves.
 *
 * @return array<string, string>
 */
function clinic_elements_other_languages() {
	$names  = array(
		'en' => 'English',
		'es' => 'Español',
	);
	$others = array();
	foreach ( array_keys( require CLINIC_ELEMENTS_PATH . 'generated/words.php' ) as $code ) {
		if ( ! clinic_elements_same_language( $code, get_bloginfo( 'language' ) ) ) {
			$others[ $code ] = $names[ $code ] ?? strtoupper( $code );
		}
	}
	return $others;
}
