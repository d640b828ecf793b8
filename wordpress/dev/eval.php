<?php
/**
 * Runs a function body inside a site and prints what it returns, as JSON on a line of its own.
 */

$_SERVER['HTTP_HOST']       = getenv( 'CLINIC_HOST' );
$_SERVER['SERVER_NAME']     = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';

/** Keeps the body's variables apart from those of WordPress. */
function clinic_run() {
	// phpcs:ignore
	$given = json_decode( stream_get_contents( STDIN ), true );
	$input = $given['input'];
	// phpcs:ignore Squiz.PHP.Eval -- that is what this file is for.
	return eval( $given['body'] );
}

require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
echo "\n@answer " . wp_json_encode( clinic_run() ) . "\n";
