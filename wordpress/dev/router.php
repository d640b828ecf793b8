<?php
/**
 * What a web server does for WordPress: files as they are, everything else to index.php.
 */

$clinic_root = $_SERVER['DOCUMENT_ROOT'];
$clinic_path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
// A subdirectory network keeps its files at the root.
if ( preg_match( '#^/[\w-]+(/wp-(?:admin|content|includes).*|/[\w-]+\.php)$#', $clinic_path, $clinic_match ) && ! file_exists( $clinic_root . $clinic_path ) ) {
	$clinic_path = $clinic_match[1];
}
if ( is_dir( $clinic_root . $clinic_path ) && file_exists( $clinic_root . rtrim( $clinic_path, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $clinic_path, -1 ) ) {
		header( "Location: $clinic_path/", true, 301 );
		return true;
	}
	$clinic_path .= 'index.php';
}
$clinic_file = $clinic_root . $clinic_path;
if ( is_file( $clinic_file ) && '.php' !== substr( $clinic_file, -4 ) ) {
	if ( $clinic_path === parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ) {
		return false;
	}
	$clinic_types = array( 'css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'jpg' => 'image/jpeg', 'png' => 'image/png' );
	header( 'Content-Type: ' . ( $clinic_types[ pathinfo( $clinic_file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
	readfile( $clinic_file );
	return true;
}
if ( ! is_file( $clinic_file ) ) {
	$clinic_path = '/index.php';
	$clinic_file = $clinic_root . $clinic_path;
}
$_SERVER['SCRIPT_FILENAME'] = $clinic_file;
$_SERVER['SCRIPT_NAME']     = $clinic_path;
$_SERVER['PHP_SELF']        = $clinic_path;
chdir( dirname( $clinic_file ) );
require $clinic_file;
