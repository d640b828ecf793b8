<?php
/**
 * Numbers as people write them and the addresses that reach them, as the library's `data/phone.ts` reads them. A number
 * without a country is read as North American.
 *
 * @package Clinic_Elements
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Digits as they are dialled; nothing where they reach nobody, or hide a network code such as `**21*…#`.
 *
 * @param string $written A number, without its extension.
 */
function clinic_elements_dialled( $written ) {
	$plain = preg_replace( '/^(\+[^(]*)\(0\)/', '$1', $written );
	$plain = preg_replace( '/[\s().\p{Pd}\p{Cf}\x{2212}\x{b7}\/]+/u', '', $plain );
	if ( preg_match( '/^(\+?1?\d{3})(?=\d*[a-z])([\da-z]{7,12})$/iD', $plain, $parts ) ) {
		// Letters count only behind an area code, as in 1-800-FLOWERS; a telephone ignores those beyond the seventh.
		$number = $parts[1] . strtr( strtoupper( substr( $parts[2], 0, 7 ) ), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '22233344455566677778889999' );
	} else {
		$number = preg_replace( '/^(?:011|00)(?=[1-9]\d{7})/', '+', $plain );
	}
	if ( preg_match( '/^(?:\+?1)?[2-9]\d\d[2-9]\d{6}$/D', $number ) ) {
		return '+1' . substr( $number, -10 );
	}
	return preg_match( '/^(?:\+(?!1)[1-9]\d{6,14}|[2-9]\d{6}|[2-9]11|988)$/D', $number ) ? $number : '';
}

/**
 * A written number with its signs and digits in their plain form.
 *
 * @param mixed $value A number that nobody has checked.
 */
function clinic_elements_legible( $value ) {
	$text = is_string( $value ) && mb_strlen( $value ) < 99 ? trim( $value ) : '';
	if ( class_exists( 'Normalizer' ) ) {
		$text = (string) Normalizer::normalize( $text, Normalizer::FORM_KC );
	}
	$plain = static function ( array $digit ) {
		return (string) ( ord( substr( $digit[0], -1 ) ) & 15 );
	};
	// Arabic, Persian, and the wide ones, which stay where PHP has no Normalizer.
	return (string) preg_replace_callback( '/[\x{660}-\x{669}\x{6f0}-\x{6f9}\x{ff10}-\x{ff19}]/u', $plain, $text );
}

/**
 * The address that calls a number: `786.701.5750` is reached by `tel:+17867015750`. Nothing where it cannot be dialled.
 *
 * @param mixed $value A number as people write it.
 */
function clinic_elements_phone_href( $value ) {
	$plain     = clinic_elements_legible( $value );
	$extension = '/(?:;ext=|[,;]* *(?:ext(?:ensi[oó]n|n)?|int(?:erno)?|anexo|x)[.:]? *|,+ *| #)(\d{1,7})$/iuD';
	$end       = preg_match( $extension, $plain, $parts, PREG_OFFSET_CAPTURE ) ? $parts[0][1] : strlen( $plain );
	$number    = clinic_elements_dialled( substr( $plain, 0, $end ) );
	return $number ? "tel:$number" . ( $parts ? ';ext=' . $parts[1][0] : '' ) : '';
}

/**
 * The address that writes to a number; short codes of five and six digits count too.
 *
 * @param mixed $value A number as people write it.
 */
function clinic_elements_sms_href( $value ) {
	$plain  = clinic_elements_legible( $value );
	$number = preg_match( '/^\d{5,6}$/D', $plain ) ? $plain : clinic_elements_dialled( $plain );
	return $number ? "sms:$number" : '';
}
